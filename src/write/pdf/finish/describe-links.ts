/**
 * Gives each link the words it shows as its description, which is what is read where links are listed.
 *
 * PDF/UA-1 7.18.1 and 7.18.5 ask for it. A link without words, such as one around a picture, is described by its address.
 */
import {
	PDFDict,
	PDFHexString,
	PDFName,
	type PDFObject,
	PDFString,
} from "@cantoo/pdf-lib";
import type { FinishStep } from "./finish-step.ts";
import { joinedLines } from "./reading-order.ts";
import {
	children,
	contentReferences,
	elementsWithin,
	structureElements,
	typeOf,
} from "./structure.ts";

export const describeLinks: FinishStep = (document, _, pages) => {
	const referenceIn = contentReferences(document);
	const wordsOf = (link: PDFDict) =>
		[link, ...elementsWithin(link)]
			.flatMap((element) =>
				children(element).map((child) => referenceIn(child, element)),
			)
			.filter((reference) => reference !== undefined)
			.map(({ page, number }) => {
				const lines = pages[page]?.turned.get(number);
				return lines ? joinedLines(lines) : pages[page]?.words.get(number);
			})
			.join("")
			.replace(/\s+/gu, " ")
			.trim();

	for (const link of structureElements(document)) {
		if (typeOf(link) !== "Link") continue;
		const words = wordsOf(link);
		// A link broken over lines has an annotation for each.
		for (const annotation of children(link).map(annotationIn))
			if (annotation) describe(annotation, words || addressOf(annotation));
	}
	// Links outside the tree, such as hidden ones, are still reached by keyboard.
	for (const page of document.getPages())
		for (const item of page.node.Annots()?.asArray() ?? []) {
			const annotation = document.context.lookup(item, PDFDict);
			if (!annotation.has(contents))
				describe(annotation, addressOf(annotation));
		}
};

const contents = PDFName.of("Contents");

function describe(annotation: PDFDict, words: string): void {
	annotation.set(contents, PDFHexString.fromText(words));
}

function annotationIn(child: PDFObject | undefined): PDFDict | undefined {
	return child instanceof PDFDict
		? child.lookupMaybe(PDFName.of("Obj"), PDFDict)
		: undefined;
}

function addressOf(annotation: PDFDict): string {
	const action = annotation.lookupMaybe(PDFName.of("A"), PDFDict);
	const address = action?.lookup(PDFName.of("URI"));
	const isText =
		address instanceof PDFString || address instanceof PDFHexString;
	return isText ? address.decodeText() : "A place in this document";
}
