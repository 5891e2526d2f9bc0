/**
 * Bytes to text, within limits that keep the parsers safe.
 *
 * The parsers behind this room overflow or abort on input that is nested deeply enough, and let through characters that
 * no reader can see. Both are stopped here, with the line and column where they stand.
 */
import type { Diagnostic, Place } from "../diagnostics/diagnostic.ts";
import { positionsIn } from "./positions.ts";

export const limits = {
	fileBytes: 4 * 1024 * 1024,
	lineLength: 50_000,
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

	let clean = true;
	for (const match of text.matchAll(unseen)) {
		clean = false;
		const code = (match[0].codePointAt(0) ?? 0)
			.toString(16)
			.toUpperCase()
			.padStart(4, "0");
		problem(
			"text-visible",
			`Unexpected character U+${code}, expected only characters a reader can see`,
			"Delete it; it may have come along when the text was copied.",
			place(match.index),
		);
	}
	if (!clean) return undefined;

	const deep = tooDeep(text);
	if (deep !== undefined)
		return problem(
			"file-within-limits",
			deep.message,
			"Break the text up.",
			place(deep.offset),
		);
	return text;
}

/**
 * Control characters but tab and line end, a lone carriage return, halves of a pair, noncharacters, marks that reverse
 * the direction of the text around them, and characters without width.
 */
const unseen =
	// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is looked for
	/[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f]|\r(?!\n)|[\u200b-\u200d\u2028-\u202e\u2060-\u2069\ufeff\ufdd0-\ufdef]|\p{Cs}|[\ufffe\uffff\u{1fffe}\u{1ffff}\u{2fffe}\u{2ffff}\u{3fffe}\u{3ffff}\u{10fffe}\u{10ffff}]/gu;

/** Offset of the first place where the bytes were not UTF-8. */
function undecodable(bytes: Uint8Array, text: string): number | undefined {
	try {
		new TextDecoder("utf-8", { fatal: true }).decode(bytes);
		return undefined;
	} catch {
		// The decoder put U+FFFD there; one the author typed reads back as its own three bytes.
		const encoder = new TextEncoder();
		const start = bytes[0] === 0xef && bytes[1] === 0xbb ? 3 : 0;
		let at = text.indexOf("\ufffd");
		while (at !== -1) {
			const before = start + encoder.encode(text.slice(0, at)).length;
			if (bytes[before] !== 0xef || bytes[before + 1] !== 0xbf) return at;
			at = text.indexOf("\ufffd", at + 1);
		}
		return 0;
	}
}

function tooDeep(
	text: string,
): { message: string; offset: number } | undefined {
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
