import { visit } from "unist-util-visit";
import { spanOf } from "../../markdown/span.ts";
import { plainText } from "../../markdown/text.ts";
import type { Remark, Rule } from "../rule.ts";

/** Headings in a text have words, something below them, and skip no level: readers find their way by them. */
export const headingSound: Rule = {
	id: "heading-sound",
	severity: "error",
	promise: "Every heading has words and text below it, and skips no level",
	reason:
		"People who use a screen reader move from heading to heading (WCAG 2.2, 1.3.1 and 2.4.6).",
	example: {
		right:
			"## First contact\n\nChecks are made on the day.\n\n### Telephone calls\n\nCalls are unhurried.",
		wrong: "## First contact\n\n#### Telephone calls\n\nCalls are unhurried.",
	},
	isSafeguard: true,
	standsAlone: true,
	*check({ prose }) {
		for (const { at, tree } of prose) {
			const found: Remark[] = [];
			let depth = 0;
			visit(tree, "heading", (node, index, parent) => {
				const within = spanOf(node);
				const next = parent?.children[(index ?? 0) + 1];
				if (plainText(node).trim() === "")
					found.push({
						at,
						within,
						message: "Unexpected heading without words, expected some",
						hint: "Write the heading, or delete the line.",
					});
				// The passage of a document, which has its title.
				if (node.depth === 1 && at[0] === "passages")
					found.push({
						at,
						within,
						message:
							"Unexpected heading of the first level, expected the second at least",
						hint: "Write `##`: the first level is the title of the document.",
					});
				if (depth > 0 && node.depth > depth + 1)
					found.push({
						at,
						within,
						message: `Unexpected heading of level ${node.depth}, expected level ${depth + 1} at most`,
						hint: `Take away \`#\` until there are ${depth + 1}.`,
					});
				if (
					next === undefined ||
					next.type === "footnoteDefinition" ||
					(next.type === "heading" && next.depth <= node.depth)
				)
					found.push({
						at,
						within,
						message: "Unexpected heading without text below it, expected some",
						hint: "Write the text, or delete the heading.",
					});
				depth = node.depth;
			});
			yield* found;
		}
	},
};
