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

/** Names them in the order of the document, each by its number after what they all begin with. */
export function nameHeaderIds(document: PDFDocument, prefix: string): void {
	const elements = structureElements(document);
	const old = elements
		.map((element) => idOf(element.lookup(PDFName.of("ID"))))
		.filter((id) => id !== undefined);
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
	if (names) {
		renameTree(names, rename);
		sortTree(names);
	}
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
	const names = node.lookupMaybe(namesName, PDFArray);
	if (names) replaceItems(names, rename);
	for (const kid of kidsOf(node)) renameTree(kid, rename);
}

/** Brings the names of a tree in order (ISO 32000-1 7.9.6): in the browser's count, a later header may come first. */
function sortTree(root: PDFDict): void {
	const leaves = leavesOf(root);
	const entries = leaves
		.flatMap((leaf) =>
			Array.from({ length: leaf.size() / 2 }, (_, index) => ({
				name: leaf.get(2 * index),
				value: leaf.get(2 * index + 1),
			})),
		)
		.toSorted((one, other) =>
			(idOf(one.name) ?? "") < (idOf(other.name) ?? "") ? -1 : 1,
		);
	let next = 0;
	for (const leaf of leaves)
		for (let index = 0; index + 1 < leaf.size(); index += 2) {
			// As many as before.
			const { name, value } = entries[next++] as (typeof entries)[number];
			leaf.set(index, name);
			leaf.set(index + 1, value);
		}
	setLimits(root);
}

/** The lists of names and values at the ends of a tree. */
function leavesOf(node: PDFDict): PDFArray[] {
	const names = node.lookupMaybe(namesName, PDFArray);
	return [...(names ? [names] : []), ...kidsOf(node).flatMap(leavesOf)];
}

/** Every node but the root says which names are the first and the last below it. */
function setLimits(node: PDFDict): void {
	kidsOf(node).forEach(setLimits);
	const limits = node.lookupMaybe(PDFName.of("Limits"), PDFArray);
	const leaves = leavesOf(node);
	const first = leaves[0]?.get(0);
	const last = leaves.at(-1);
	if (limits && first && last) {
		limits.set(0, first);
		limits.set(1, last.get(last.size() - 2));
	}
}

function kidsOf(node: PDFDict): PDFDict[] {
	const kids = node.lookupMaybe(PDFName.of("Kids"), PDFArray);
	return Array.from({ length: kids?.size() ?? 0 }, (_, index) =>
		// Set where there is any.
		(kids as PDFArray).lookup(index, PDFDict),
	);
}

const namesName = PDFName.of("Names");

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
