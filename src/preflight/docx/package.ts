/** A Word document opened for reading: its parts as trees of elements. */
import { strFromU8, type Unzipped, unzipSync } from "fflate";
import { type Element, xml2js } from "xml-js";

export type { Element };

export interface WordPackage {
	readonly document: Element;
	readonly styles: Element;
	readonly settings: Element;
	readonly numbering: Element;
	readonly footnotes: Element;
	readonly properties: Element;
}

/** @throws where it is no package, or a part is missing or no XML */
export function openWordPackage(bytes: Uint8Array): WordPackage {
	const parts = unzipSync(bytes);
	return {
		document: partOf(parts, "word/document.xml"),
		styles: partOf(parts, "word/styles.xml"),
		settings: partOf(parts, "word/settings.xml"),
		numbering: partOf(parts, "word/numbering.xml"),
		footnotes: partOf(parts, "word/footnotes.xml"),
		properties: partOf(parts, "docProps/core.xml"),
	};
}

/** Every element of a name below another, in the order of the file; those within one found are not looked for. */
export function elementsIn(element: Element, name: string): Element[] {
	return (element.elements ?? []).flatMap((child) =>
		child.name === name ? [child] : elementsIn(child, name),
	);
}

/** As `elementsIn`, and within those found too. */
export function allElementsIn(element: Element, name: string): Element[] {
	return (element.elements ?? []).flatMap((child) => [
		...(child.name === name ? [child] : []),
		...allElementsIn(child, name),
	]);
}

/** The attribute of the first element of a name; nothing where either is missing. */
export function valueIn(
	element: Element,
	name: string,
	attribute = "w:val",
): string | undefined {
	const [found] = elementsIn(element, name);
	const value = found?.attributes?.[attribute];
	return value === undefined ? undefined : String(value);
}

/** What an element shows as text; a tab and the end of a line count as a space. */
export function wordsOf(element: Element): string {
	if (element.name === "w:t")
		return (element.elements ?? []).map(({ text }) => text ?? "").join("");
	if (["w:tab", "w:br", "w:cr"].includes(element.name ?? "")) return " ";
	if (element.name === "w:pPr") return "";
	return (element.elements ?? []).map(wordsOf).join("");
}

function partOf(parts: Unzipped, name: string): Element {
	const part = parts[name];
	if (part === undefined) throw new Error(`The package has no ${name}`);
	// Its type admits the compact form too, which was not asked for.
	return xml2js(strFromU8(part), {
		compact: false,
		captureSpacesBetweenElements: true,
	}) as Element;
}
