import type { FootnoteDefinition } from "mdast";
import { visit } from "unist-util-visit";
import { spanOf } from "../../markdown/span.ts";
import type { Rule } from "../rule.ts";
import { textSpan } from "../text-span.ts";

/** Every footnote is referred to, and every reference has its note: half a pair would vanish or stay as `[^1]`. */
export const footnotePaired: Rule = {
	id: "footnote-paired",
	severity: "error",
	promise: "Every footnote has its reference and every reference its footnote",
	reason: "A note nobody refers to is printed nowhere.",
	example: {
		right: "Waiting times have halved.[^1]\n\n[^1]: Figures from the service.",
		wrong: "Waiting times have halved.[^1]\n\n[^2]: Figures from the service.",
	},
	isSafeguard: true,
	standsAlone: true,
	*check({ prose }) {
		for (const { at, text, tree } of prose) {
			const notes: FootnoteDefinition[] = [];
			const referred = new Set<string>();
			const dangling: { label: string; within: [number, number] }[] = [];
			visit(tree, (node) => {
				if (node.type === "footnoteDefinition") notes.push(node);
				if (node.type === "footnoteReference") referred.add(node.identifier);
				// A reference without a note is read as plain text.
				if (node.type === "text")
					for (const match of node.value.matchAll(/\[\^([^\]\s]+)\]/g)) {
						const end = match.index + match[0].length;
						dangling.push({
							label: match[1] ?? "",
							within: textSpan(text, node, match.index, end),
						});
					}
			});
			for (const { label, within } of dangling)
				yield {
					at,
					within,
					message: `Missing footnote \`${label}\`, expected a line \`[^${label}]: ...\` in the same text`,
				};
			const seen = new Set<string>();
			for (const note of notes) {
				// Only one of them would be printed.
				if (seen.has(note.identifier))
					yield {
						at,
						within: spanOf(note),
						message: `Unexpected second footnote \`${note.label}\`, expected each once in a text`,
						hint: "Give it a name of its own, or join the two.",
					};
				else if (!referred.has(note.identifier))
					yield {
						at,
						within: spanOf(note),
						message: `Missing reference to footnote \`${note.label}\`, expected \`[^${note.label}]\` in the same text`,
					};
				seen.add(note.identifier);
			}
		}
	},
};
