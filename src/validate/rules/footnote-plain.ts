import type { FootnoteDefinition, Nodes } from "mdast";
import { visit } from "unist-util-visit";
import { spanOf } from "../../markdown/span.ts";
import type { Rule } from "../rule.ts";

/** A footnote is a paragraph at the margin that text calls: any other shape is lost, or stops an edition. */
export const footnotePlain: Rule = {
	id: "footnote-plain",
	severity: "error",
	promise:
		"A footnote stands at the margin, holds only paragraphs, and is called from plain text",
	reason:
		"Word keeps notes apart from the text and takes only paragraphs; the small print has no place for notes.",
	example: {
		right:
			"Waiting times have halved.[^1]\n\n[^1]: Figures from the service, for the year before the inspection.",
		wrong:
			"Waiting times have halved.[^1]\n\n[^1]: Figures from the service:\n\n    - for 2013\n    - for 2014",
	},
	isSafeguard: true,
	standsAlone: true,
	*check({ prose }) {
		for (const { at, tree } of prose) {
			const found = new Map<Nodes, [message: string, hint: string]>();
			visit(tree, "footnoteDefinition", (note, _, parent) => {
				for (const [node, ...words] of faultsOf(note, parent, at[0]))
					found.set(node, words);
			});
			for (const [kind, what] of silent)
				visit(tree, kind, (outer) =>
					visit(outer, "footnoteReference", (node) => {
						found.set(node, [
							`Unexpected call of footnote \`${node.label}\` inside a ${what}, expected it in the text`,
							`Move the call out of the ${what}.`,
						]);
					}),
				);
			for (const [node, [message, hint]] of found)
				yield { at, within: spanOf(node), message, hint };
		}
	},
};

/** Where no note can be called. */
const silent = [
	["footnoteDefinition", "footnote"],
	["heading", "heading"],
	["link", "link"],
] as const;

function faultsOf(
	note: FootnoteDefinition,
	parent: Nodes | undefined,
	room: string | number | undefined,
): [Nodes, string, string][] {
	if (room === "organisation")
		return [
			[
				note,
				`Unexpected footnote \`${note.label}\`, expected none in the texts of the organisation`,
				"Say it in the text itself.",
			],
		];
	if (parent?.type !== "root")
		return [
			[
				note,
				`Unexpected footnote \`${note.label}\` inside a list, a quotation or another footnote, expected it at the margin`,
				"Move it to the end of the text, after an empty line and without indentation.",
			],
		];
	return note.children
		.filter(({ type }) => type !== "paragraph" && type !== "footnoteDefinition")
		.map((child) => [
			child,
			`Unexpected ${blocks[child.type] ?? child.type} in footnote \`${note.label}\`, expected only paragraphs`,
			"Say it in sentences, or move it into the text.",
		]);
}

const blocks: Readonly<Record<string, string>> = {
	blockquote: "quotation",
	list: "list",
	table: "table",
	heading: "heading",
};
