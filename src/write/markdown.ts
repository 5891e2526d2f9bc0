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

/**
 * Breaks texts between sentences; in table cells and headings a line cannot end. Spaces are plain: a line of this edition
 * ends where its reader's does.
 */
function withSentenceLines(node: Nodes, canBreak = true): Nodes {
	if (node.type === "text") {
		const value = node.value.replace(/\s+/gu, " ");
		return { ...node, value: canBreak ? sentenceLines(value) : value };
	}
	if (!("children" in node)) return node;
	const isOneLine = node.type === "table" || node.type === "heading";
	// The same kinds of children as before, each with the same kind of node.
	return {
		...node,
		children: node.children.map((child) =>
			withSentenceLines(child, canBreak && !isOneLine),
		),
	} as Nodes;
}

function sentenceLines(text: string): string {
	return [...sentences.segment(text)]
		.map(({ segment }, place, all) =>
			// Where no space ends the sentence, a line end would add one.
			place < all.length - 1 ? segment.replace(/ $/, "\n") : segment,
		)
		.join("");
}
