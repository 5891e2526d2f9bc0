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

/**
 * Told of an operator.
 *
 * @param start where its operands begin, just after the operator before
 * @param at where it begins itself
 * @param end just after it
 */
export type OnOperator = (
	name: string,
	start: number,
	at: number,
	end: number,
) => void;

/**
 * Tells every operator in order. Inline images do not occur: a browser writes pictures as objects of their own.
 *
 * A page has two for nearly every letter, so nothing is made of what nobody asks for.
 */
export function readOperators(content: string, tell: OnOperator): void {
	let start = 0;
	let at = 0;
	while (at < content.length) {
		const code = content.charCodeAt(at);
		if (isLetter[code]) {
			let end = at + 1;
			while (isInOperator[content.charCodeAt(end)]) end += 1;
			tell(content.slice(at, end), start, at, end);
			start = end;
			at = end;
		} else if (beginsOperand[code]) at = afterOperand(content, at);
		else at += 1;
	}
}

/** Just after an operand whose letters might be taken for an operator; after its first character where it has no end. */
function afterOperand(content: string, at: number): number {
	switch (content[at]) {
		case "<":
			return afterHexadecimal(content, at);
		case "/":
			return afterAll(isInName, content, at + 1);
		case "(":
			return afterText(content, at);
		default:
			return afterAll(isInComment, content, at + 1);
	}
}

/** Of glyphs, and not the brackets of a dictionary, within which names follow. */
function afterHexadecimal(content: string, at: number): number {
	const end = afterAll(isInHexadecimal, content, at + 1);
	return content[end] === ">" ? end + 1 : at + 1;
}

/** A text may hold texts in brackets, and brackets with a mark before them. */
function afterText(content: string, at: number): number {
	let depth = 0;
	for (let here = at; here < content.length; here++) {
		const character = content[here];
		if (character === "\\") here += 1;
		else if (character === "(") depth += 1;
		else if (character === ")") {
			depth -= 1;
			if (depth === 0) return here + 1;
		}
	}
	return at + 1;
}

/** After the run of characters of a kind that begins at a place. */
function afterAll(kind: Uint8Array, content: string, at: number): number {
	let end = at;
	while (kind[content.charCodeAt(end)]) end += 1;
	return end;
}

/** Of every byte, whether it matches. */
function bytesLike(pattern: RegExp): Uint8Array {
	return Uint8Array.from({ length: 256 }, (_, byte) =>
		Number(pattern.test(String.fromCharCode(byte))),
	);
}

const isLetter = bytesLike(/[A-Za-z'"]/);
const isInOperator = bytesLike(/[A-Za-z0-9*]/);
const beginsOperand = bytesLike(/[/<(%]/);
const isInName = bytesLike(/[^\s()<>[\]{}/%]/);
const isInHexadecimal = bytesLike(/[\dA-Fa-f\s]/);
const isInComment = bytesLike(/[^\r\n]/);

/** Text to be put in before a place in a content. */
export interface Insertion {
	readonly at: number;
	readonly text: string;
	/** How many characters from there on it takes the place of. */
	readonly replaces?: number;
}

/** The content with everything inserted; in the order given, where places are the same. */
export function withInsertions(
	content: string,
	insertions: readonly Insertion[],
): string {
	const parts: string[] = [];
	let from = 0;
	for (const { at, text, replaces = 0 } of insertions.toSorted(
		(one, other) => one.at - other.at,
	)) {
		parts.push(content.slice(from, at), text);
		from = at + replaces;
	}
	parts.push(content.slice(from));
	return parts.join("");
}
