import type { Image } from "mdast";
import { visit } from "unist-util-visit";
import { spanOf } from "../../markdown/span.ts";
import type { Remark, Rule } from "../rule.ts";

/** What a screen reader says in one breath. */
const longest = 250;

/** Every picture says in words what it shows, because some readers only hear it. */
export const imageDescribed: Rule = {
	id: "image-described",
	severity: "error",
	promise: "Every picture is described in words",
	reason:
		"The accessibility regulations ask for a text alternative to every picture (WCAG 2.2, 1.1.1).",
	example: {
		right: "![Eight service areas, most of them on the coast](images/map.png)",
		wrong: "![map.png](images/map.png)",
	},
	isSafeguard: true,
	standsAlone: true,
	*check({ prose }) {
		for (const { at, tree } of prose) {
			const found: Image[] = [];
			visit(tree, "image", (node) => {
				found.push(node);
			});
			for (const node of found) {
				const fault = faultOf(node.alt?.trim() ?? "", node.url);
				if (fault) yield { at, within: spanOf(node), ...fault };
			}
		}
	},
};

function faultOf(
	alt: string,
	url: string,
): Pick<Remark, "message" | "severity" | "hint"> | undefined {
	if (alt === "")
		return {
			message:
				"Missing description of a picture, expected `![what it shows](...)`",
		};
	const file = url.split("/").at(-1) ?? url;
	const name = file.replace(/\.[^.]*$/, "");
	if (/\.(?:png|jpe?g|gif|svg|webp)$/i.test(alt) || alt === name)
		return {
			message: `Unexpected name of a file \`${alt}\` for a description, expected what the picture shows`,
			hint: "Say what somebody who cannot see it needs to know.",
		};
	const opening =
		/^(?:an? |the )?(?:image|picture|photo|photograph|graphic|screenshot) (?:of|showing|shows)\b/i.exec(
			alt,
		)?.[0];
	if (opening)
		return {
			severity: "warning",
			message: `Unexpected \`${opening}\` in a description, expected what the picture shows`,
			hint: "Screen readers say that it is a picture; leave the words out.",
		};
	if (alt.length > longest)
		return {
			severity: "warning",
			message: `Unexpected description of ${alt.length} characters, expected ${longest} at most`,
			hint: "Give the main point, and put the rest in the text or a table.",
		};
	return undefined;
}
