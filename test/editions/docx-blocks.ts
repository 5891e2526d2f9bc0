import { strFromU8, unzipSync } from "fflate";
import { type Element, xml2js } from "xml-js";
import type { EditionBlocks } from "./edition-blocks.ts";
import { singleSpaced } from "./white-space.ts";

/**
 * Reads the Word edition: its paragraphs, those in table cells among them, and its footnotes. Lines of the contents
 * list end before the tab that leads to their page. Throws on a part that is not there.
 */
export function docxBlocks(bytes: Uint8Array): EditionBlocks {
	const parts = unzipSync(bytes);
	const paragraphs = elementsIn(partOf(parts, "word/document.xml"), "w:p");
	const isContents = (paragraph: Element) =>
		/^TOC(?:Heading|[1-9])$/.test(styleOf(paragraph));
	return {
		blocks: texts(paragraphs.filter((one) => !isContents(one)).map(wordsOf)),
		contents: texts(
			paragraphs
				.filter(isContents)
				.map((one) => wordsOf(one).replace(/\t.*$/su, "")),
		),
		notes: texts(
			elementsIn(partOf(parts, "word/footnotes.xml"), "w:footnote")
				// Those of other types are the lines drawn above the notes of a page.
				.filter(({ attributes }) => attributes?.["w:type"] === undefined)
				.sort((one, two) => numberOf(one) - numberOf(two))
				.flatMap((note) => elementsIn(note, "w:p").map(wordsOf)),
		),
	};
}

function texts(words: readonly string[]): string[] {
	return words.map(singleSpaced).filter((text) => text !== "");
}

/** What a run shows: text, a tab, the end of a line, the number of a note. Instructions of fields are not shown. */
function wordsOf(element: Element): string {
	switch (element.name) {
		case "w:t":
			return (element.elements ?? []).map(({ text }) => text ?? "").join("");
		case "w:tab":
			return "\t";
		case "w:br":
		case "w:cr":
			return " ";
		case "w:noBreakHyphen":
			return "-";
		case "w:footnoteReference":
			return String(numberOf(element));
		// The stops of a paragraph's tabs have the name of the tabs themselves.
		case "w:pPr":
			return "";
		default:
			return (element.elements ?? []).map(wordsOf).join("");
	}
}

function numberOf({ attributes }: Element): number {
	return Number(attributes?.["w:id"]);
}

function styleOf(paragraph: Element): string {
	const [style] = elementsIn(paragraph, "w:pStyle");
	return String(style?.attributes?.["w:val"] ?? "");
}

function elementsIn(element: Element, name: string): Element[] {
	return (element.elements ?? []).flatMap((child) =>
		child.name === name ? [child] : elementsIn(child, name),
	);
}

function partOf(parts: Record<string, Uint8Array>, name: string): Element {
	const part = parts[name];
	if (part === undefined) throw new Error(`The package has no ${name}`);
	// Its type admits the compact form too, which was not asked for.
	return xml2js(strFromU8(part), {
		compact: false,
		captureSpacesBetweenElements: true,
	}) as Element;
}
