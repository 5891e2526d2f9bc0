import { visit } from "unist-util-visit";
import { unseenIn } from "../../diagnostics/unseen.ts";
import type { Remark, Rule } from "../rule.ts";
import { textSpan } from "../text-span.ts";

/** Nothing hides in a text: reading refuses such characters in a file, and this rule those that an entity makes. */
export const textVisible: Rule = {
	id: "text-visible",
	severity: "error",
	promise: "Every character is one a reader can see",
	reason:
		"A mark that turns or hides the words around it makes a report say something other than what its reviewers saw.",
	example: {
		right: "headline: Leaders listen to children.",
		wrong: "headline: Leaders listen&#8203; to children.",
	},
	isSafeguard: true,
	standsAlone: true,
	*check({ prose }) {
		for (const { at, text, tree } of prose) {
			const found: Remark[] = [];
			visit(tree, "text", (node) => {
				for (const { name, index, length } of unseenIn(node.value))
					found.push({
						at,
						within: textSpan(text, node, index, index + length),
						message: `Unexpected character ${name}, expected only characters a reader can see`,
						hint: "Delete the entity that makes it.",
					});
			});
			yield* found;
		}
	},
};
