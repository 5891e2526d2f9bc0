/**
 * Bytes to text, within limits that keep the parsers safe.
 *
 * The parsers behind this room overflow or abort on input that is nested deeply enough, and let through characters that
 * no reader can see. Both are stopped here, with the line and column where they stand.
 */
import type { Diagnostic, Place } from "../diagnostics/diagnostic.ts";
import { unseenIn } from "../diagnostics/unseen.ts";
import { positionsIn } from "./positions.ts";
import { type VisibleText, visibleText } from "./visible-text.ts";

export const limits = {
	fileBytes: 1024 * 1024,
	lines: 20_000,
	lineLength: 50_000,
	/** Fields, cells and marks of emphasis, as `weightOf` weighs them: those of a thousand findings. */
	marks: 25_000,
	/** Runs of `*` and `_` between two empty lines; what the parser does with them takes their number squared. */
	emphasis: 2000,
	/** Brackets within brackets, quotation marks at the start of a line, columns of indentation. */
	nesting: 60,
	indentation: 200,
} as const;

/** The text without its byte-order mark, or nothing where a diagnostic says why not. */
export function decodeText(
	file: string,
	bytes: Uint8Array,
	diagnostics: Diagnostic[],
): string | undefined {
	const before = diagnostics.length;
	const visible = decodeVisible(file, bytes, diagnostics);
	return diagnostics.length > before ? undefined : visible?.text;
}

/**
 * The same without the characters that nobody can see, each of which a diagnostic tells; nothing where one says that the
 * rest cannot be read either.
 */
export function decodeVisible(
	file: string,
	bytes: Uint8Array,
	diagnostics: Diagnostic[],
): VisibleText | undefined {
	const problem = (
		rule: string,
		message: string,
		hint: string,
		place: Place = { file, line: 1, column: 1 },
	) => {
		diagnostics.push({ rule, severity: "error", message, place, hint });
		return undefined;
	};

	if (bytes.length > limits.fileBytes)
		return problem(
			"file-within-limits",
			`Unexpected size of ${bytes.length} bytes, expected at most ${limits.fileBytes}`,
			"Split the file, for instance into one file a finding.",
		);

	const text = new TextDecoder("utf-8").decode(bytes);
	const positions = positionsIn(text);
	const place = (offset: number, length = 1): Place => ({
		file,
		...positions.at(offset),
		length,
	});

	const notText = undecodable(bytes, text);
	if (notText !== undefined)
		return problem(
			"text-in-utf-8",
			"Unexpected bytes that are no text, expected UTF-8",
			"Save the file with the encoding UTF-8.",
			place(notText),
		);

	const unseen = [...unseenIn(text)];
	for (const { name, index, length } of unseen.slice(0, mostUnseen))
		problem(
			"text-visible",
			`Unexpected character ${name}, expected only characters a reader can see`,
			"Delete it; it may have come along when the text was copied.",
			place(index, length),
		);
	const next = unseen[mostUnseen];
	if (next !== undefined)
		problem(
			"text-visible",
			`Unexpected characters like these in ${unseen.length - mostUnseen} more places`,
			"Save the file as plain text again, from the program it was written in.",
			place(next.index, next.length),
		);
	const visible = visibleText(text, unseen);
	if (visible === undefined) return undefined;

	const deep = tooDeep(visible.text) ?? tooMuch(visible.text);
	if (deep !== undefined)
		return problem(
			"file-within-limits",
			deep.message,
			deep.hint ?? "Break the text up.",
			visible.typed({
				file,
				...positionsIn(visible.text).at(deep.offset),
				length: 1,
			}),
		);
	return visible;
}

/** More characters than this that nobody can see are told in one sentence. */
const mostUnseen = 10;

/** Offset of the first place where the bytes were not UTF-8. */
function undecodable(bytes: Uint8Array, text: string): number | undefined {
	try {
		new TextDecoder("utf-8", { fatal: true }).decode(bytes);
		return undefined;
	} catch {
		// The decoder put U+FFFD there; one the author typed reads back as its own three bytes.
		const encoder = new TextEncoder();
		let byte = bytes[0] === 0xef && bytes[1] === 0xbb ? 3 : 0;
		let from = 0;
		for (const { index } of text.matchAll(/\ufffd/g)) {
			byte += encoder.encode(text.slice(from, index)).length;
			const isTyped =
				bytes[byte] === 0xef &&
				bytes[byte + 1] === 0xbf &&
				bytes[byte + 2] === 0xbd;
			if (!isTyped) return index;
			from = index;
		}
		return 0;
	}
}

/** What the parsers are spared, and where it starts. */
interface Beyond {
	readonly message: string;
	readonly offset: number;
	readonly hint?: string;
}

function tooDeep(text: string): Beyond | undefined {
	let offset = 0;
	for (const row of text.split("\n")) {
		if (row.length > limits.lineLength)
			return {
				message: `Unexpected line of ${row.length} characters, expected at most ${limits.lineLength}`,
				offset,
			};
		const indent = /^[ \t]*/.exec(row)?.[0].length ?? 0;
		if (indent > limits.indentation && indent < row.trimEnd().length)
			return {
				message: `Unexpected indentation of ${indent} columns, expected at most ${limits.indentation}`,
				offset,
			};
		// `> > >`, `- - -`, `? ? ?` and `1. 1.` each open a block within a block.
		const marks = /^(?:\s*(?:>|[-+*?:](?=\s)|[0-9]{1,9}[.)](?=\s)))*/
			.exec(row)?.[0]
			.replace(/\s+|[0-9]+/g, "").length;
		if ((marks ?? 0) > limits.nesting)
			return {
				message: `Unexpected nesting of ${marks} levels, expected at most ${limits.nesting}`,
				offset,
			};
		offset += row.length + 1;
	}
	const heap = emphasisHeap(text);
	if (heap !== undefined)
		return {
			message: `Unexpected heap of \`*\` and \`_\`, expected at most ${limits.emphasis} in one paragraph`,
			offset: heap,
		};
	let depth = 0;
	for (const match of text.matchAll(/[[\]{}]/g)) {
		depth =
			match[0] === "[" || match[0] === "{" ? depth + 1 : Math.max(0, depth - 1);
		if (depth > limits.nesting)
			return {
				message: `Unexpected nesting of more than ${limits.nesting} brackets`,
				offset: match.index,
			};
	}
	return undefined;
}

/** Whatever it says, a file takes no more time and memory than one with this many parts. */
function tooMuch(text: string): Beyond | undefined {
	const hint = "Split the file, for instance into one file a finding.";
	const line = [...text.matchAll(/\n/g).drop(limits.lines).take(1)][0];
	if (line !== undefined)
		return {
			message: `Unexpected number of lines, expected at most ${limits.lines} in one file`,
			offset: text.lastIndexOf("\n", line.index - 1) + 1,
			hint,
		};
	let weight = 0;
	for (const { 0: mark, index } of marksIn(text)) {
		weight += weightOf(mark);
		if (weight > limits.marks)
			return {
				message:
					"Unexpected heap of fields, entries, cells, links and other marks, expected no more than a long report has",
				offset: index,
				hint,
			};
	}
	return undefined;
}

/** What may start a part of YAML or Markdown; a comma does between brackets. */
function* marksIn(text: string): Iterable<RegExpExecArray> {
	let depth = 0;
	for (const mark of text.matchAll(
		/^[ \t]*>|^[ \t]*- (?=[\w-]+:\s)|^[ \t]*(?:[-+?]|[0-9]{1,9}[.)])(?=\s)|^[ \t]*[^\s:[]+:(?=\s)|\[\^|[*_`]+|[|<>&\\#{}[\],]/gm,
	)) {
		const [typed] = mark;
		if (/^[[{]/.test(typed)) depth += 1;
		if (typed === "]" || typed === "}") depth = Math.max(0, depth - 1);
		if (typed !== "," || depth > 0) yield mark;
	}
}

/**
 * What a mark costs the parsers, in time and memory, by what a field of YAML does: a footnote or a quotation is compared
 * with each before it, and an entry, a link or an entity takes as much as two cells. An entry that begins with a field is
 * a record of YAML.
 */
function weightOf(mark: string): number {
	if (mark === "[^" || /^[ \t]*>/.test(mark)) return 25;
	if (/^[ \t]*[^\s:]+:/.test(mark) || mark === ",") return 1;
	if (/^[ \t]*- /.test(mark)) return 2;
	return /^[[&]$/.test(mark) || /^[ \t]*(?:[-+?]|[0-9]+[.)])$/.test(mark)
		? 5
		: 2.5;
}

/** Offset of the mark of emphasis that is one too many for its paragraph. */
function emphasisHeap(text: string): number | undefined {
	let count = 0;
	for (const { 0: found, index } of text.matchAll(/\*+|_+|\n[ \t]*\r?\n/g)) {
		count = found.startsWith("\n") ? 0 : count + 1;
		if (count > limits.emphasis) return index;
	}
	return undefined;
}
