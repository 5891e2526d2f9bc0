/**
 * The words of a page, by the number that ties them to the structure tree.
 *
 * Text is painted as numbers of glyphs; each font says in its ToUnicode table (ISO 32000-1 9.10.3) which characters
 * a glyph stands for.
 */
import { inflateSync } from "node:zlib";
import {
	PDFDict,
	type PDFDocument,
	PDFName,
	type PDFPage,
	PDFRawStream,
} from "@cantoo/pdf-lib";
import { contentOf, operatorsOf } from "./page-content.ts";

/** Stands for a character that no font has: what is painted for it is glyph 0, an empty box. */
export const missing = "\uFFFD";

/** By the page's number from 0, then by the number of the marked content (MCID). Words outside the structure are under -1. */
export type MarkedText = readonly ReadonlyMap<number, string>[];

export function markedTextOf(document: PDFDocument): MarkedText {
	const tables = new Map<PDFDict, GlyphTable>();
	const tableOf = (font: PDFDict) => {
		const table = tables.get(font) ?? glyphTable(font);
		tables.set(font, table);
		return table;
	};
	return document.getPages().map((page) => textsOf(page, tableOf));
}

function textsOf(
	page: PDFPage,
	tableOf: (font: PDFDict) => GlyphTable,
): ReadonlyMap<number, string> {
	const texts = new Map<number, string>();
	const open: (number | undefined)[] = [];
	let table: GlyphTable | undefined;
	for (const { name, operands } of operatorsOf(contentOf(page))) {
		if (name === "BDC" || name === "BMC") {
			const number = /\/MCID (\d+)/.exec(operands)?.[1];
			open.push(number === undefined ? open.at(-1) : Number(number));
		} else if (name === "EMC") open.pop();
		else if (name === "Tf") {
			const font = /\/(\S+)/.exec(operands)?.[1] ?? "";
			table = tableOf(fontOf(page, font));
		} else if (name === "Tj" || name === "TJ") {
			const number = open.at(-1) ?? -1;
			const shown = table ? textOf(operands, table) : "";
			texts.set(number, (texts.get(number) ?? "") + shown);
		}
	}
	return texts;
}

function fontOf(page: PDFPage, name: string): PDFDict {
	const fonts = page.node.Resources()?.lookup(PDFName.of("Font"), PDFDict);
	if (fonts === undefined) throw new Error("A page has no fonts.");
	return fonts.lookup(PDFName.of(name), PDFDict);
}

interface GlyphTable {
	/** Hexadecimal digits that number a glyph. */
	readonly digits: number;
	readonly characters: ReadonlyMap<number, string>;
}

function textOf(operands: string, { digits, characters }: GlyphTable): string {
	let text = "";
	for (const [, run = ""] of operands.matchAll(/<([\dA-Fa-f]*)>/g))
		for (let at = 0; at + digits <= run.length; at += digits)
			text +=
				characters.get(Number.parseInt(run.slice(at, at + digits), 16)) ?? "";
	return text;
}

function glyphTable(font: PDFDict): GlyphTable {
	const isComposite =
		font.lookup(PDFName.of("Subtype")) === PDFName.of("Type0");
	const stream = font.lookup(PDFName.of("ToUnicode"));
	const characters = new Map<number, string>();
	if (stream instanceof PDFRawStream) {
		const map = isPacked(stream)
			? inflateSync(stream.contents).toString("latin1")
			: Buffer.from(stream.contents).toString("latin1");
		readCharacters(map, characters);
	}
	// Fonts of single bytes are drawn by the browser itself, and count glyphs their own way.
	if (isComposite) characters.set(0, missing);
	return { digits: isComposite ? 4 : 2, characters };
}

function isPacked(stream: PDFRawStream): boolean {
	return stream.dict.has(PDFName.of("Filter"));
}

/** Sections of single glyphs and of runs of glyphs, the shapes in which browsers write the table. */
function readCharacters(map: string, characters: Map<number, string>): void {
	for (const [, section = ""] of map.matchAll(/beginbfchar(.*?)endbfchar/gs))
		for (const [, glyph = "", text = ""] of section.matchAll(
			/<([\dA-Fa-f]+)>\s*<([\dA-Fa-f]+)>/g,
		))
			characters.set(Number.parseInt(glyph, 16), utf16(text));
	for (const [, section = ""] of map.matchAll(/beginbfrange(.*?)endbfrange/gs))
		for (const [, first = "", last = "", text = ""] of section.matchAll(
			/<([\dA-Fa-f]+)>\s*<([\dA-Fa-f]+)>\s*<([\dA-Fa-f]+)>/g,
		)) {
			const start = Number.parseInt(first, 16);
			const code = utf16(text).codePointAt(0) ?? 0;
			for (let glyph = start; glyph <= Number.parseInt(last, 16); glyph++)
				characters.set(glyph, String.fromCodePoint(code + glyph - start));
		}
}

function utf16(digits: string): string {
	const units = digits.match(/.{4}/g) ?? [];
	return String.fromCharCode(...units.map((unit) => Number.parseInt(unit, 16)));
}
