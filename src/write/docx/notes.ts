/** Footnotes: where each is first called, which is what gives it its number. */
import {
	FootnoteReferenceRun,
	Paragraph,
	type ParagraphChild,
	TextRun,
} from "docx";
import type { FootnoteReference, Root } from "mdast";
import { visit } from "unist-util-visit";
import { blocksOf } from "./blocks.ts";
import { bookmarked, field } from "./element.ts";
import type { Builder } from "./place.ts";
import type { Notes } from "./setting.ts";

/** Numbers the notes. Throws on a note that nothing calls, because Word would hold it and never show it. */
export function notesOf(tree: Root): Notes {
	const numberOf = new Map<string, number>();
	const first = new Set<FootnoteReference>();
	const repeated = new Set<string>();
	visit(tree, "footnoteReference", (node) => {
		if (numberOf.has(node.identifier)) {
			repeated.add(node.identifier);
			return;
		}
		numberOf.set(node.identifier, numberOf.size + 1);
		first.add(node);
	});
	visit(tree, "footnoteDefinition", ({ identifier }) => {
		if (!numberOf.has(identifier))
			throw new Error(
				`Unexpected footnote \`${identifier}\` that no text calls`,
			);
	});
	return { numberOf, first, repeated };
}

/** The raised number. A second call of the same note refers to the first, as Word has one place for each note. */
export const footnoteReference: Builder<"footnoteReference"> = (
	node,
	place,
) => {
	const { notes, bookmarks } = place.setting;
	if (place.note)
		throw new Error(
			`Unexpected footnote \`${node.identifier}\` inside a footnote, which Word cannot hold`,
		);
	const number = numberIn(notes, node.identifier);
	const name = `Note_${number}`;
	if (!notes.first.has(node)) {
		const raised = new TextRun({
			text: String(number),
			style: "FootnoteReference",
		});
		return field(`NOTEREF ${name} \\f \\h`, [raised]);
	}
	const call: ParagraphChild[] = [new FootnoteReferenceRun(number)];
	return notes.repeated.has(node.identifier)
		? bookmarked(name, bookmarks.of.size + number, call)
		: call;
};

/** The note itself, kept for the foot of the page where it is first called. */
export const footnoteDefinition: Builder<"footnoteDefinition"> = (
	node,
	place,
) => {
	const content = blocksOf(node.children, {
		...place,
		top: false,
		opening: { distance: 0, page: false },
		note: true,
		block: "FootnoteText",
		paragraph: "FootnoteText",
	});
	const paragraphs = content.filter((block) => block instanceof Paragraph);
	if (paragraphs.length < content.length)
		throw new Error(
			`Unexpected table in footnote \`${node.identifier}\`, which the Word edition cannot hold`,
		);
	const number = numberIn(place.setting.notes, node.identifier);
	place.footnote.set(number, paragraphs);
	return [];
};

function numberIn({ numberOf }: Notes, identifier: string): number {
	// Every identifier met while building was met while numbering: both walk the same tree.
	return numberOf.get(identifier) as number;
}
