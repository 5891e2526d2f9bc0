/**
 * Has what runs from right to left told in the order it is read.
 *
 * Readers of the structure follow the page as it is painted, which is the wrong way round there. A text that takes its
 * place is said of the structure (ActualText, ISO 32000-1 14.9.4) and not of the page, because readers of the page put
 * the words in order themselves, by where they stand.
 */
import { PDFHexString, PDFName } from "@cantoo/pdf-lib";
import type { FinishStep } from "./finish-step.ts";
import { joinedLines } from "./reading-order.ts";
import {
	children,
	contentReferences,
	structureElements,
	typeOf,
} from "./structure.ts";

export const tellInReadingOrder: FinishStep = (document, _, pages) => {
	if (pages.every(({ turned }) => turned.size === 0)) return;
	const referenceIn = contentReferences(document);
	for (const element of structureElements(document)) {
		const references = children(element).map((child) =>
			referenceIn(child, element),
		);
		const lines = references.flatMap((reference) => {
			const page = reference && pages[reference.page];
			return page
				? (page.turned.get(reference.number) ?? [
						page.words.get(reference.number) ?? "",
					])
				: [];
		});
		const isTurned = references.some(
			(reference) =>
				reference && pages[reference.page]?.turned.has(reference.number),
		);
		if (!isTurned) continue;
		if (references.includes(undefined))
			throw new Error(
				`An element \`${typeOf(element)}\` holds words from right to left and more.`,
			);
		element.set(
			PDFName.of("ActualText"),
			PDFHexString.fromText(joinedLines(lines)),
		);
		// The type that ISO 32000-1 14.8.4.4.1 has for this; without it, a text is of no type at all.
		if (typeOf(element) === "NonStruct")
			element.set(PDFName.of("S"), PDFName.of("Span"));
	}
};
