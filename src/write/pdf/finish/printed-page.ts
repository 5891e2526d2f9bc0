/**
 * A page as it was printed, read once for all steps of finishing; and the step that puts their changes in.
 *
 * Unpacking and packing a page takes longer than anything a step does with it.
 */
import type { PDFDocument, PDFPage } from "@cantoo/pdf-lib";
import type { FinishStep } from "./finish-step.ts";
import { glyphTables } from "./glyph-table.ts";
import { markedStrokes } from "./marked-text.ts";
import {
	contentOf,
	type Insertion,
	replaceContent,
	withInsertions,
} from "./page-content.ts";
import { readingOrder } from "./reading-order.ts";

export interface PrintedPage {
	readonly page: PDFPage;
	/** Its painting program. */
	readonly content: string;
	/** Its words as painted, by the number of the marked content (MCID). Words outside the structure are under -1. */
	readonly words: ReadonlyMap<number, string>;
	/** Lines in the order they are read, of what is painted in another. */
	readonly turned: ReadonlyMap<number, readonly string[]>;
	/** What the steps want changed in its content. */
	readonly changes: Insertion[];
}

/** Every page of a print, in order. */
export function printedPagesOf(document: PDFDocument): PrintedPage[] {
	const tablesOf = glyphTables();
	return document.getPages().map((page) => {
		const content = contentOf(page);
		const words = new Map<number, string>();
		const turned = new Map<number, readonly string[]>();
		for (const [number, strokes] of markedStrokes(content, tablesOf(page))) {
			words.set(number, strokes.map(({ text }) => text).join(""));
			const lines = readingOrder(strokes);
			if (lines) turned.set(number, lines);
		}
		return { page, content, words, turned, changes: [] };
	});
}

/** Puts in what the steps before wanted changed. */
export const putInChanges: FinishStep = (document, _, pages) => {
	for (const { page, content, changes } of pages)
		if (changes.length > 0)
			replaceContent(document, page, withInsertions(content, changes));
};
