/** The words of a document for the first sheet of its workbook: everything but its tables, which are the other sheets. */
import type { Nodes, Root } from "mdast";
import { plainText } from "../../markdown/text.ts";

/** A row of the sheet. */
export interface Note {
	readonly text: string;
	/** How it looks: the title, a heading of a section, or words. */
	readonly kind: "title" | "heading" | "words";
}

/** @returns the rows in reading order; a heading with nothing but tables below it is left out */
export function notesOf(tree: Root): Note[] {
	const notes = tree.children.flatMap((node) => notesIn(node));
	return notes.filter(
		({ kind }, index) =>
			kind !== "heading" ||
			(notes[index + 1] !== undefined && notes[index + 1]?.kind === "words"),
	);
}

function notesIn(node: Nodes, mark = ""): Note[] {
	switch (node.type) {
		case "heading":
			return [
				{
					text: plainText(node),
					kind: node.depth === 1 ? "title" : "heading",
				},
			];
		case "paragraph":
			return [{ text: mark + singleSpaced(plainText(node)), kind: "words" }];
		case "list":
			return node.children.flatMap((item, index) =>
				item.children.flatMap((child, place) =>
					notesIn(
						child,
						place > 0 ? "" : node.ordered ? `${index + 1}. ` : "• ",
					),
				),
			);
		case "table":
			return [];
		case "containerDirective":
		case "blockquote":
			return node.children.flatMap((child) => notesIn(child));
		default:
			throw new Error(`No row of a sheet for a node of kind \`${node.type}\``);
	}
}

function singleSpaced(text: string): string {
	return text.replace(/\s+/gu, " ").trim();
}
