/**
 * The Markdown edition: the text of record, which every other edition is made from and git compares.
 *
 * A sentence goes on a line of its own, so that a change of one shows as a change of one.
 */
import type { Nodes, Root } from "mdast";
import { formatMarkdown } from "../markdown/format-markdown.ts";
import type { Write } from "./writer.ts";

export const writeMarkdown: Write = async ({ tree }) =>
	new TextEncoder().encode(formatMarkdown(withSentenceLines(tree) as Root));

const sentences = new Intl.Segmenter("en-GB", { granularity: "sentence" });

/** Breaks texts between sentences; in table cells and headings a line cannot end. */
function withSentenceLines(node: Nodes): Nodes {
	if (node.type === "text")
		return {
			...node,
			value: [...sentences.segment(node.value.replace(/\s+/gu, " "))]
				.map(({ segment }, place, all) =>
					// Where no space ends the sentence, a line end would add one.
					place < all.length - 1 ? segment.replace(/ $/, "\n") : segment,
				)
				.join(""),
		};
	if (!("children" in node) || node.type === "table" || node.type === "heading")
		return node;
	// The same kinds of children as before, each with the same kind of node.
	return { ...node, children: node.children.map(withSentenceLines) } as Nodes;
}
