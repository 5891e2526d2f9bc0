/**
 * The characters that the glyphs of a font stand for.
 *
 * Text is painted as numbers of glyphs; each font says in its ToUnicode table (ISO 32000-1 9.10.3) which characters
 * a glyph stands for.
 */
import { inflateSync } from "node:zlib";
import { PDFDict, PDFName, type PDFPage, PDFRawStream } from "@cantoo/pdf-lib";

/** Stands for a character that no font has: what is painted for it is glyph 0, an empty box. */
export const missing = "\uFFFD";

export interface GlyphTable {
	/** Hexadecimal digits that number a glyph. */
	readonly digits: number;
	readonly characters: ReadonlyMap<number, string>;
}

/** Gives the tables of a document's fonts, each read once, by the names that one of its pages has for them. */
export function glyphTables(): (page: PDFPage) => (name: string) => GlyphTable {
	const tables = new Map<PDFDict, GlyphTable>();
	return (page) => {
		const named = new Map<string, GlyphTable>();
		return (name) => {
			const known = named.get(name);
			if (known) return known;
			const font = fontOf(page, name);
			const table = tables.get(font) ?? glyphTable(font);
			tables.set(font, table);
			named.set(name, table);
			return table;
		};
	};
}

function fontOf(page: PDFPage, name: string): PDFDict {
	const fonts = page.node.Resources()?.lookup(PDFName.of("Font"), PDFDict);
	if (fonts === undefined) throw new Error("A page has no fonts.");
	return fonts.lookup(PDFName.of(name), PDFDict);
}

/** The characters of the glyphs that stand in hexadecimal between two places, in one piece or several. */
export function textOf(
	content: string,
	start: number,
	end: number,
	{ digits, characters }: GlyphTable,
): string {
	let text = "";
	let glyph = 0;
	let read = 0;
	let isWithin = false;
	for (let at = start; at < end; at++) {
		const code = content.charCodeAt(at);
		if (code === opening || code === closing) {
			isWithin = code === opening;
			glyph = 0;
			read = 0;
		} else if (isWithin) {
			glyph = glyph * 16 + digitOf(code);
			read += 1;
			if (read < digits) continue;
			text += characters.get(glyph) ?? "";
			glyph = 0;
			read = 0;
		}
	}
	return text;
}

const opening = "<".charCodeAt(0);
const closing = ">".charCodeAt(0);

/** The value of a hexadecimal digit: those from `a` on stand far behind the others. */
function digitOf(code: number): number {
	return code <= nine ? code - nought : (code | lowerCase) - a + 10;
}

const nought = "0".charCodeAt(0);
const nine = "9".charCodeAt(0);
const a = "a".charCodeAt(0);
/** What tells a letter in lower case from one in upper case. */
const lowerCase = 0x20;

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
