/**
 * The words of a print as its structure tells them, block by block: what a screen reader reads out.
 *
 * Numbers and bullets of lists are labels, and pictures are told by their description: neither are words of the text.
 */
import type { PDFDict, PDFDocument } from "@cantoo/pdf-lib";
import type { PrintedPage } from "./printed-page.ts";
import {
	actualTextOf,
	children,
	contentReferences,
	isElement,
	structureRoot,
	typeOf,
} from "./structure.ts";

/** Elements in the line of a block, which do not end it. */
const inLine = new Set(["Strong", "Em", "Link", "Span", "Reference", "Note"]);
const unread = new Set(["Lbl", "Figure"]);

/** Blocks in the order of the structure, white space single; nothing where the document is untagged. */
export function wordsTold(
	document: PDFDocument,
	pages: readonly PrintedPage[],
): string[] {
	const root = structureRoot(document);
	if (root === undefined) return [];
	const referenceOf = contentReferences(document);
	const blocks: string[] = [];
	let words = "";
	const keep = () => {
		const block = words.replace(/\s+/gu, " ").trim();
		if (block !== "") blocks.push(block);
		words = "";
	};
	/** @param isInLine whether its parent is a block, or stands in the line of one */
	const gather = (element: PDFDict, isInLine: boolean): void => {
		const actual = actualTextOf(element);
		if (actual !== undefined) {
			words += actual;
			return;
		}
		for (const child of children(element)) {
			if (isElement(child)) {
				const type = typeOf(child);
				if (unread.has(type)) continue;
				const goesOn = inLine.has(type) || (isInLine && type === "NonStruct");
				if (!goesOn) keep();
				gather(child, goesOn || isBlock(type));
				if (!goesOn) keep();
				continue;
			}
			const found = referenceOf(child, element);
			if (found) words += pages[found.page]?.words.get(found.number) ?? "";
		}
	};
	gather(root, false);
	keep();
	return blocks;
}

function isBlock(type: string): boolean {
	return /^(?:P|H[1-6]|T[HD]|LBody|Caption)$/.test(type);
}
