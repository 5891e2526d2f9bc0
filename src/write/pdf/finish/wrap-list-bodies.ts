/**
 * Puts what a list item says into a body of its own, beside its label.
 *
 * The browser tags a label and lets the rest stand loose. PDF/UA-1 7.2 admits labels and bodies only in a list item.
 */
import {
	PDFArray,
	type PDFDict,
	PDFName,
	type PDFObject,
	type PDFRef,
} from "@cantoo/pdf-lib";
import type { FinishStep } from "./finish-step.ts";
import { isElement, structureElements, typeOf } from "./structure.ts";

export const wrapListBodies: FinishStep = (document) => {
	const references = new Map(
		document.context
			.enumerateIndirectObjects()
			.map(([reference, object]) => [object, reference]),
	);
	for (const item of structureElements(document)) {
		const reference = references.get(item);
		if (reference && typeOf(item) === "LI") wrapBody(item, reference);
	}
};

function wrapBody(item: PDFDict, itemReference: PDFRef): void {
	const { context } = item;
	const kids = item.get(kidsName);
	const list = item.lookup(kidsName);
	const all = list instanceof PDFArray ? list.asArray() : kids ? [kids] : [];
	const isOwn = (kid: PDFObject) => {
		const element = context.lookup(kid);
		return isElement(element) && ["Lbl", "LBody"].includes(typeOf(element));
	};
	const loose = all.filter((kid) => !isOwn(kid));
	if (loose.length === 0) return;

	const body = context.obj({ Type: "StructElem", S: "LBody", K: loose });
	const reference = context.register(body);
	copyEntry(item, body, "Pg");
	for (const kid of loose) {
		const element = context.lookup(kid);
		if (isElement(element)) element.set(parentName, reference);
	}
	body.set(parentName, itemReference);
	item.set(kidsName, context.obj([...all.filter(isOwn), reference]));
}

const kidsName = PDFName.of("K");
const parentName = PDFName.of("P");

function copyEntry(from: PDFDict, to: PDFDict, key: string): void {
	const value = from.get(PDFName.of(key));
	if (value) to.set(PDFName.of(key), value);
}
