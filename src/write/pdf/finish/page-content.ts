/**
 * The painting program of a page: taking it out, reading it, and putting another in its place.
 *
 * It is handled as text of one character a byte, as ISO 32000-1 7.8.2 has it: operands first, then the operator.
 */
import { inflateSync } from "node:zlib";
import {
	type PDFDocument,
	PDFName,
	type PDFPage,
	PDFRawStream,
	PDFRef,
} from "@cantoo/pdf-lib";

const contents = PDFName.of("Contents");

/** A browser writes it as one stream, packed with Flate. */
export function contentOf(page: PDFPage): string {
	const stream = page.node.lookup(contents);
	if (stream instanceof PDFRawStream)
		return inflateSync(stream.contents).toString("latin1");
	throw new Error("A page has no content of its own.");
}

export function replaceContent(
	document: PDFDocument,
	page: PDFPage,
	content: string,
): void {
	// Packed by the library and not by zlib, whose output differs from one processor to another.
	const stream = document.context.flateStream(Buffer.from(content, "latin1"));
	const place = page.node.get(contents);
	if (place instanceof PDFRef) document.context.assign(place, stream);
	else page.node.set(contents, document.context.register(stream));
}

export interface Operator {
	readonly name: string;
	/** All between the operator before and this one. */
	readonly operands: string;
	/** Where its operands begin, and just after itself. */
	readonly start: number;
	readonly end: number;
}

/** Every operator in order. Inline images do not occur: a browser writes pictures as objects of their own. */
export function* operatorsOf(content: string): Generator<Operator> {
	let start = 0;
	for (const match of content.matchAll(word)) {
		const name = match.groups?.operator;
		if (name === undefined) continue;
		const end = match.index + name.length;
		yield { name, operands: content.slice(start, match.index), start, end };
		start = end;
	}
}

/** An operator, or an operand whose letters might be taken for one: names, texts and comments. */
const word =
	/\/[^\s()<>[\]{}/%]*|<[\dA-Fa-f\s]*>|\((?:\\.|[^\\()]|\((?:\\.|[^\\()])*\))*\)|%[^\r\n]*|(?<operator>[A-Za-z'"][A-Za-z0-9*]*)/gs;

/** Text to be put in before a place in a content. */
export interface Insertion {
	readonly at: number;
	readonly text: string;
	/** How many characters from there on it takes the place of. */
	readonly replaces?: number;
}

/** The content with everything inserted. Insertions come in the order of their places. */
export function withInsertions(
	content: string,
	insertions: readonly Insertion[],
): string {
	const parts: string[] = [];
	let from = 0;
	for (const { at, text, replaces = 0 } of insertions) {
		parts.push(content.slice(from, at), text);
		from = at + replaces;
	}
	parts.push(content.slice(from));
	return parts.join("");
}
