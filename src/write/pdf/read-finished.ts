/** What a finished PDF says of itself, read back from its bytes. Nothing of how it was made is used. */
import { inflateSync } from "node:zlib";
import {
	PDFBool,
	PDFDict,
	type PDFDocument,
	PDFHexString,
	PDFName,
	PDFRawStream,
	PDFString,
} from "@cantoo/pdf-lib";
import type { PdfFacts } from "../../model/pdf-facts.ts";
import { readOperators } from "./finish/page-content.ts";
import { printedPagesOf } from "./finish/printed-page.ts";
import { structureRoot } from "./finish/structure.ts";
import { wordsTold } from "./finish/words-told.ts";
import { loadPdf } from "./load-pdf.ts";
import { paginationOf } from "./pagination.ts";

/** @throws where the bytes are no PDF, or none that a browser printed */
export async function readFinished(bytes: Uint8Array): Promise<PdfFacts> {
	const document = await loadPdf(bytes);
	const pages = printedPagesOf(document);
	const { catalog } = document;
	const marks = catalog.lookupMaybe(PDFName.of("MarkInfo"), PDFDict);
	return {
		metadata: metadataOf(document),
		properties: propertiesOf(document),
		title: document.getTitle() ?? "",
		subject: document.getSubject() ?? "",
		author: document.getAuthor() ?? "",
		language: textOf(catalog.lookup(PDFName.of("Lang"))),
		isTagged:
			marks?.lookup(PDFName.of("Marked")) === PDFBool.True &&
			structureRoot(document) !== undefined,
		fontsOutside: fontsOutside(document),
		unmarkedPages: pages.flatMap(({ content }, index) =>
			hasUnmarked(content) ? [index + 1] : [],
		),
		links: linksIn(document),
		places: [...paginationOf(document).pageOf.keys()],
		words: wordsTold(document, pages),
	};
}

function linksIn(document: PDFDocument): string[] {
	const annotations = document
		.getPages()
		.flatMap((page) => page.node.Annots()?.asArray() ?? [])
		.map((one) => document.context.lookup(one, PDFDict));
	return annotations.flatMap((annotation) => {
		if (annotation.lookup(subtype) !== PDFName.of("Link")) return [];
		const action = annotation.lookupMaybe(PDFName.of("A"), PDFDict);
		const address = textOf(action?.lookup(PDFName.of("URI")));
		if (address !== "") return [address];
		const place =
			annotation.lookup(PDFName.of("Dest")) ?? action?.lookup(PDFName.of("D"));
		return [
			`#${place instanceof PDFName ? place.decodeText() : textOf(place)}`,
		];
	});
}

function metadataOf({ catalog }: PDFDocument): string {
	const stream = catalog.lookup(PDFName.of("Metadata"));
	if (!(stream instanceof PDFRawStream)) return "";
	const bytes = stream.dict.has(PDFName.of("Filter"))
		? inflateSync(stream.contents)
		: stream.contents;
	return new TextDecoder().decode(bytes);
}

function propertiesOf({ context }: PDFDocument): string[] {
	const info = context.lookup(context.trailerInfo.Info);
	return info instanceof PDFDict ? info.values().map(textOf) : [];
}

function textOf(value: unknown): string {
	return value instanceof PDFString || value instanceof PDFHexString
		? value.decodeText()
		: "";
}

const font = PDFName.of("Font");
const descriptor = PDFName.of("FontDescriptor");

/** Fonts that are put together, or drawn by the page itself, hold no glyphs of their own. */
function fontsOutside({ context }: PDFDocument): string[] {
	return context.enumerateIndirectObjects().flatMap(([, object]) => {
		if (!(object instanceof PDFDict) || object.lookup(type) !== font) return [];
		const kind = object.lookup(subtype);
		if (kind === PDFName.of("Type0") || kind === PDFName.of("Type3")) return [];
		const within = object.lookupMaybe(descriptor, PDFDict);
		return files.some((file) => within?.has(file))
			? []
			: [String(object.lookup(PDFName.of("BaseFont"))).slice(1)];
	});
}

const type = PDFName.of("Type");
const subtype = PDFName.of("Subtype");
const files = ["FontFile", "FontFile2", "FontFile3"].map((one) =>
	PDFName.of(one),
);

/** What leaves a mark on the page: words, drawings, pictures. */
const painting = new Set("Tj TJ ' \" f F f* B B* b b* S s sh Do".split(" "));

/** Whether anything is painted outside of marked content. */
function hasUnmarked(content: string): boolean {
	let depth = 0;
	let isFound = false;
	readOperators(content, (name) => {
		if (name === "BDC" || name === "BMC") depth++;
		else if (name === "EMC") depth--;
		else if (depth === 0 && painting.has(name)) isFound = true;
	});
	return isFound;
}
