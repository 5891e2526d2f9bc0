/**
 * Where things landed in a printed PDF.
 *
 * Chromium names a destination for each element that a link in the document leads to, by the element's id.
 */
import {
	PDFArray,
	PDFDict,
	type PDFDocument,
	PDFName,
	PDFRef,
} from "@cantoo/pdf-lib";
import type { Pagination } from "../../model/manuscript.ts";

/** The number of pages, and the page of every element that an internal link leads to. */
export function paginationOf(document: PDFDocument): Pagination {
	const numbers = new Map<PDFRef, number>(
		document.getPages().map((page, index) => [page.ref, index + 1]),
	);
	const pageOf = new Map<string, number>();
	const destinations = document.catalog.lookupMaybe(
		PDFName.of("Dests"),
		PDFDict,
	);
	for (const [name, value] of destinations?.entries() ?? []) {
		const destination = document.context.lookup(value, PDFArray);
		const page = destination.get(0);
		const number = page instanceof PDFRef ? numbers.get(page) : undefined;
		if (number === undefined)
			throw new Error(`The destination ${name.decodeText()} is on no page.`);
		pageOf.set(name.decodeText(), number);
	}
	return { pages: numbers.size, pageOf };
}
