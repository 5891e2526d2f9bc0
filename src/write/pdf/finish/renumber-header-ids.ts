/**
 * Numbers the ids of table headers from 1.
 *
 * The browser numbers them from a count of everything it has ever laid out, so that the same document printed second has other
 * ids.
 */
import {
	PDFArray,
	PDFDict,
	type PDFDocument,
	PDFHexString,
	PDFName,
	type PDFObject,
	PDFString,
} from "@cantoo/pdf-lib";
import type { FinishStep } from "./finish-step.ts";
import { structureElements, structureRoot } from "./structure.ts";

export const renumberHeaderIds: FinishStep = (document) => {
	nameHeaderIds(document, "id-");
};

/** Names them in their order, each by its number after what they all begin with. */
export function nameHeaderIds(document: PDFDocument, prefix: string): void {
	const elements = structureElements(document);
	const old = elements
		.map((element) => idOf(element.lookup(PDFName.of("ID"))))
		.filter((id) => id !== undefined)
		// The order of the name tree, which must stay sorted.
		.sort();
	const renumbered = new Map(
		old.map((id, index) => [
			id,
			`${prefix}${String(index + 1).padStart(8, "0")}`,
		]),
	);
	const rename = (object: PDFObject | undefined): PDFObject | undefined => {
		const name = renumbered.get(idOf(object) ?? "");
		return name === undefined ? undefined : PDFString.of(name);
	};

	for (const element of elements) {
		replaceValue(element, "ID", rename);
		for (const attributes of attributesOf(element)) {
			const headers = attributes.lookupMaybe(PDFName.of("Headers"), PDFArray);
			if (headers) replaceItems(headers, rename);
		}
	}
	const names = structureRoot(document)?.lookupMaybe(
		PDFName.of("IDTree"),
		PDFDict,
	);
	if (names) renameTree(names, rename);
}

type Rename = (object: PDFObject | undefined) => PDFObject | undefined;

function idOf(object: PDFObject | undefined): string | undefined {
	return object instanceof PDFString || object instanceof PDFHexString
		? object.decodeText()
		: undefined;
}

function attributesOf(element: PDFDict): PDFDict[] {
	const attributes = element.lookup(PDFName.of("A"));
	const list =
		attributes instanceof PDFArray
			? attributes.asArray().map((item) => element.context.lookup(item))
			: [attributes];
	return list.filter((item) => item instanceof PDFDict);
}

function renameTree(node: PDFDict, rename: Rename): void {
	for (const key of ["Limits", "Names"]) {
		const list = node.lookupMaybe(PDFName.of(key), PDFArray);
		if (list) replaceItems(list, rename);
	}
	const kids = node.lookupMaybe(PDFName.of("Kids"), PDFArray);
	for (let index = 0; kids && index < kids.size(); index++)
		renameTree(kids.lookup(index, PDFDict), rename);
}

function replaceValue(dictionary: PDFDict, key: string, rename: Rename): void {
	const value = rename(dictionary.lookup(PDFName.of(key)));
	if (value) dictionary.set(PDFName.of(key), value);
}

function replaceItems(list: PDFArray, rename: Rename): void {
	for (let index = 0; index < list.size(); index++) {
		const value = rename(list.get(index));
		if (value) list.set(index, value);
	}
}
