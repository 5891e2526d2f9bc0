/**
 * Reads the YAML that nearly every file consists of: fields and lists by indentation, texts on one line, short lists in
 * brackets, and blocks after `|` or `>`.
 *
 * It reads that in a fraction of the time that the parser takes to load. Whatever it is not sure of, and whatever is wrong,
 * it leaves to the parser; what it does read is the same to the last offset, which `test/read/plain-yaml.test.ts` proves.
 */
import type {
	YamlEntry,
	YamlFields,
	YamlList,
	YamlNode,
	YamlText,
} from "./yaml-node.ts";

/** @returns nothing where the text needs the parser */
export function readPlainYaml(text: string): YamlFields | undefined {
	if (beyondPlain.test(text) || !text.endsWith("\n")) return undefined;
	try {
		const lines = new Lines(text);
		const fields = readFields(lines, lines.indent, lines.first);
		return lines.isDone ? fields : undefined;
	} catch (error) {
		if (error === notPlain) return undefined;
		throw error;
	}
}

/** White space other than spaces and line ends; marks of a document. */
const beyondPlain = /[^\S \n]|^(?:---|\.\.\.|%)/m;

/** Thrown where the text turns out to need the parser. */
const notPlain = Symbol("not plain");

/** A line after the other, passing over those that say nothing. */
class Lines {
	readonly text: string;
	/** Where the line begins. */
	start = 0;
	/** Of its first character that is no space. */
	first = 0;
	/** Of its line end. */
	end = 0;

	constructor(text: string) {
		this.text = text;
		this.#settle(0);
	}

	get isDone(): boolean {
		return this.start >= this.text.length;
	}

	/** Columns before its first character; -1 behind the last line. */
	get indent(): number {
		return this.isDone ? -1 : this.first - this.start;
	}

	/** To the next line that is neither empty nor a comment. */
	next(): void {
		this.#settle(this.end + 1);
	}

	/** To the first such line from an offset on, which begins a line. */
	goTo(offset: number): void {
		this.#settle(offset);
	}

	#settle(from: number): void {
		const { text } = this;
		let start = from;
		while (start < text.length) {
			let first = start;
			while (text[first] === " ") first += 1;
			const end = text.indexOf("\n", first);
			if (first < end && text[first] !== "#") {
				this.start = start;
				this.first = first;
				this.end = end;
				return;
			}
			start = end + 1;
		}
		this.start = text.length;
	}
}

/** Fields one below the other, the first of which begins at an offset. */
function readFields(lines: Lines, indent: number, start: number): YamlFields {
	const entries: YamlEntry[] = [];
	const lineEnd = lines.end;
	let at = start;
	do {
		const key = keyAt(lines.text, at);
		entries.push({ key, value: readValue(lines, indent, key.end + 1) });
		at = lines.first;
	} while (lines.indent === indent);
	// A dash at the same column is no field, and fails above.
	if (lines.indent > indent) throw notPlain;
	return {
		type: "fields",
		start,
		end: endWithin(lineEnd, entries.at(-1)?.value),
		entries,
	};
}

/** What follows the colon of a field: on the same line, or below it. */
function readValue(lines: Lines, indent: number, at: number): YamlNode {
	if (at < lines.end) return readInline(lines, indent, at);
	lines.next();
	if (isEntryAt(lines)) {
		// The dashes of a list may stand below the name of its field.
		if (lines.indent < indent) throw notPlain;
		return readList(lines);
	}
	if (lines.indent <= indent) throw notPlain;
	return readFields(lines, lines.indent, lines.first);
}

function isEntryAt({ text, first }: Lines): boolean {
	return text[first] === "-" && text[first + 1] === " ";
}

function readList(lines: Lines): YamlList {
	const { indent, first: start, end: lineEnd } = lines;
	const items: YamlNode[] = [];
	while (lines.indent === indent && isEntryAt(lines)) {
		const at = afterSpaces(lines.text, lines.first + 1);
		items.push(
			isKeyAt(lines.text, at)
				? readFields(lines, at - lines.start, at)
				: readInline(lines, indent, at),
		);
	}
	if (lines.indent > indent) throw notPlain;
	return { type: "list", start, end: endWithin(lineEnd, items.at(-1)), items };
}

/** Where a list or fields that began on a line end, as far as anybody is shown. */
function endWithin(lineEnd: number, last: YamlNode | undefined): number {
	return Math.min(lineEnd, last?.end ?? lineEnd);
}

/** A value on the rest of a line, or a block that begins there. Goes on to the line after it. */
function readInline(lines: Lines, indent: number, from: number): YamlNode {
	const { text, end } = lines;
	const at = afterSpaces(text, from);
	switch (text[at]) {
		case "|":
		case ">":
			return readBlock(lines, indent, at);
		case "[":
		case "{": {
			const { node, after } = readBrackets(text, indent, at);
			if (text[after] !== "\n") throw notPlain;
			lines.goTo(after + 1);
			return node;
		}
		default: {
			const value = quotedAt(text, at) ?? plainTo(text, at, end);
			if (value.end !== end) throw notPlain;
			lines.next();
			return value;
		}
	}
}

/** Lines deeper than the field they belong to: kept as they are, or folded into one. */
function readBlock(lines: Lines, indent: number, start: number): YamlText {
	const { text } = lines;
	const header = /[|>]-?(?=\n)/y;
	header.lastIndex = start;
	const marks = header.exec(text)?.[0];
	if (marks === undefined) throw notPlain;
	const isFolded = marks.startsWith(">");

	const rows: string[] = [];
	let depth: number | undefined;
	let at = lines.end + 1;
	/** After the last row with words. */
	let end = at;
	let filled = 0;
	while (at < text.length) {
		const lineEnd = text.indexOf("\n", at);
		if (lineEnd === at) rows.push("");
		else {
			const column = afterSpaces(text, at) - at;
			if (column === lineEnd - at) throw notPlain;
			if (column <= indent) break;
			depth ??= column;
			// What is typed after the block at a depth between is wrong, and folding leaves deeper rows alone.
			if (column < depth || (isFolded && column > depth)) throw notPlain;
			rows.push(text.slice(at + depth, lineEnd));
			end = lineEnd + 1;
			filled = rows.length;
		}
		at = lineEnd + 1;
	}
	rows.length = filled;
	if (rows[0] === undefined || rows[0] === "") throw notPlain;
	if (isFolded && rows.some((row) => row === "" || row.endsWith(" ")))
		throw notPlain;
	lines.goTo(at);
	return {
		type: "text",
		start,
		end,
		style: "block",
		value: `${rows.join(isFolded ? " " : "\n")}${marks.endsWith("-") ? "" : "\n"}`,
	};
}

/** A value within brackets or with its own, and what comes after it. */
interface Bracketed {
	readonly node: YamlNode;
	readonly after: number;
}

/** A list or fields in brackets, which may go on over lines deeper than the field they belong to. */
function readBrackets(text: string, indent: number, start: number): Bracketed {
	const isList = text[start] === "[";
	const closing = isList ? "]" : "}";
	const items: YamlNode[] = [];
	const entries: YamlEntry[] = [];
	let at = afterGap(text, start + 1, indent, closing);
	while (text[at] !== closing) {
		const key = isList ? undefined : keyAt(text, at);
		const from = key ? afterSpaces(text, key.end + 1) : at;
		const { node: value, after } = readBracketed(text, indent, from);
		if (key) entries.push({ key, value });
		else items.push(value);
		at = afterGap(text, after, indent, closing);
		if (text[at] === ",") at = afterGap(text, at + 1, indent, closing);
		else if (text[at] !== closing) throw notPlain;
	}
	const end = Math.min(at + 1, text.indexOf("\n", start));
	return {
		node: isList
			? { type: "list", start, end, items }
			: { type: "fields", start, end, entries },
		after: at + 1,
	};
}

function readBracketed(text: string, indent: number, at: number): Bracketed {
	if (text[at] === "[" || text[at] === "{")
		return readBrackets(text, indent, at);
	const node = quotedAt(text, at) ?? wordsAt(text, at);
	return { node, after: node.end };
}

/** Past spaces and line ends within brackets; a line must be indented, and the last one as far as the field. */
function afterGap(
	text: string,
	from: number,
	indent: number,
	closing: string,
): number {
	let at = from;
	let lineStart: number | undefined;
	for (; text[at] === " " || text[at] === "\n"; at++)
		if (text[at] === "\n") lineStart = at + 1;
	if (lineStart !== undefined) {
		const column = at - lineStart;
		if (column < indent || (column === indent && text[at] !== closing))
			throw notPlain;
	}
	return at;
}

/** A text within brackets without marks around it: what would end it, or might, is left to the parser. */
function wordsAt(text: string, at: number): YamlText {
	const words = /[\p{L}\p{N}£(][^,[\]{}:#\n]*/uy;
	words.lastIndex = at;
	const value = words.exec(text)?.[0].trimEnd();
	if (value === undefined) throw notPlain;
	return {
		type: "text",
		start: at,
		end: at + value.length,
		style: "plain",
		value,
	};
}

/** A text between quotation marks that needs no unfolding and undoes nothing. */
function quotedAt(text: string, at: number): YamlText | undefined {
	const mark = text[at];
	if (mark !== '"' && mark !== "'") return undefined;
	const close = text.indexOf(mark, at + 1);
	const value = text.slice(at + 1, close);
	if (close === -1 || /[\\\n]/.test(value) || text[close + 1] === mark)
		throw notPlain;
	return {
		type: "text",
		start: at,
		end: close + 1,
		style: mark === '"' ? "double-quoted" : "single-quoted",
		value,
	};
}

/** A text without marks around it, to the end of its line. */
function plainTo(text: string, at: number, end: number): YamlText {
	const value = text.slice(at, end);
	// A mark at the start, a colon or a comment means something else; so do spaces that nobody sees.
	if (/^(?:[?:,[\]{}#&*!|>'"%@`]|-(?![0-9])|$)|:(?: |$)| #| $/.test(value))
		throw notPlain;
	return { type: "text", start: at, end, style: "plain", value };
}

const keyPattern = "[A-Za-z0-9][A-Za-z0-9_-]*(?=:[ \\n])";

function isKeyAt(text: string, at: number): boolean {
	const pattern = new RegExp(keyPattern, "y");
	pattern.lastIndex = at;
	return pattern.test(text);
}

function keyAt(text: string, at: number): YamlText {
	const pattern = new RegExp(keyPattern, "y");
	pattern.lastIndex = at;
	const value = pattern.exec(text)?.[0];
	if (value === undefined) throw notPlain;
	return {
		type: "text",
		start: at,
		end: at + value.length,
		style: "plain",
		value,
	};
}

function afterSpaces(text: string, from: number): number {
	let at = from;
	while (text[at] === " ") at += 1;
	return at;
}
