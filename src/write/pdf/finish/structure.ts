/** The structure tree of a tagged PDF: what a screen reader walks. */
import {
	PDFArray,
	PDFDict,
	type PDFDocument,
	PDFHexString,
	PDFName,
	PDFNumber,
	type PDFObject,
	PDFString,
} from "@cantoo/pdf-lib";

/** Every structure element, each before its children. Nothing where the document is untagged. */
export function structureElements(document: PDFDocument): PDFDict[] {
	const root = structureRoot(document);
	return root ? elementsWithin(root) : [];
}

/** Every structure element below another, each before its children. */
export function elementsWithin(element: PDFDict): PDFDict[] {
	const found: PDFDict[] = [];
	const gather = (within: PDFDict) => {
		for (const child of children(within))
			if (isElement(child)) {
				found.push(child);
				gather(child);
			}
	};
	gather(element);
	return found;
}

/** The root, which holds the role map and the tables of ids and parents. */
export function structureRoot(document: PDFDocument): PDFDict | undefined {
	return document.catalog.lookupMaybe(PDFName.of("StructTreeRoot"), PDFDict);
}

/** `P`, `H1`, `Link`. */
export function typeOf(element: PDFDict): string {
	// As it is written, after a slash; a browser's types are plain words.
	return element.lookup(typeName, PDFName).asString().slice(1);
}

/** All that is directly within, looked up: elements, numbers of marked content, references to content and annotations. */
export function children(element: PDFDict): (PDFObject | undefined)[] {
	const kids = element.lookup(kidsName);
	if (kids === undefined) return [];
	if (!(kids instanceof PDFArray)) return [kids];
	return kids.asArray().map((kid) => element.context.lookup(kid));
}

export function isElement(object: PDFObject | undefined): object is PDFDict {
	return object instanceof PDFDict && object.has(typeName);
}

/** What is read out in place of all that is within, where that is said. */
export function actualTextOf(element: PDFDict): string | undefined {
	const text = element.lookup(actualTextName);
	return text instanceof PDFString || text instanceof PDFHexString
		? text.decodeText()
		: undefined;
}

const typeName = PDFName.of("S");
const actualTextName = PDFName.of("ActualText");
const kidsName = PDFName.of("K");

/** A stretch of a page's content. */
export interface ContentReference {
	/** Of the page, from 0. */
	readonly page: number;
	/** Its MCID on that page. */
	readonly number: number;
}

/** Gives the page of a reference among the children of an element, where it is one to content. */
export function contentReferences(
	document: PDFDocument,
): (
	child: PDFObject | undefined,
	element: PDFDict,
) => ContentReference | undefined {
	const pages = new Map(
		document.getPages().map((page, index) => [page.ref.tag, index]),
	);
	const pageOf = (dictionary: PDFDict) =>
		pages.get(String(dictionary.get(PDFName.of("Pg"))));
	return (child, element) => {
		const isReference =
			child instanceof PDFDict && child.has(PDFName.of("MCID"));
		const number = isReference ? child.lookup(PDFName.of("MCID")) : child;
		if (!(number instanceof PDFNumber)) return undefined;
		const page = (isReference ? pageOf(child) : undefined) ?? pageOf(element);
		if (page === undefined) throw new Error("Tagged content is on no page.");
		return { page, number: number.asNumber() };
	};
}
