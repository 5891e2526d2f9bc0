/**
 * A page as it was printed, read once for all steps of finishing; and the step that puts their changes in.
 *
 * Unpacking and packing a page takes longer than anything a step does with it.
 */
import type { PDFDocument, PDFPage } from "@cantoo/pdf-lib";
import type { FinishStep } from "./finish-step.ts";
import { markedTextReader } from "./marked-text.ts";
import {
	contentOf,
	type Insertion,
	replaceContent,
	withInsertions,
} from "./page-content.ts";

export interface PrintedPage {
	readonly page: PDFPage;
	/** Its painting program. */
	readonly content: string;
	/** Its words, by the number of the marked content (MCID). Words outside the structure are under -1. */
	readonly words: ReadonlyMap<number, string>;
	/** What the steps want changed in its content. */
	readonly changes: Insertion[];
}

/** Every page of a print, in order. */
export function printedPagesOf(document: PDFDocument): PrintedPage[] {
	const wordsOf = markedTextReader();
	return document.getPages().map((page) => {
		const content = contentOf(page);
		return { page, content, words: wordsOf(page, content), changes: [] };
	});
}

/** Puts in what the steps before wanted changed. */
export const putInChanges: FinishStep = (document, _, pages) => {
	for (const { page, content, changes } of pages)
		if (changes.length > 0)
			replaceContent(document, page, withInsertions(content, changes));
};
