/**
 * A table saved as CSV (RFC 4180), read with the place of every cell.
 *
 * Columns may be parted by commas, semicolons or tabs, as programs do by country. Empty rows are passed over. Nothing in
 * it is believed yet.
 */
import { lstatSync, readFileSync } from "node:fs";
import { CsvError, type Info, parse } from "csv-parse/sync";
import type { Diagnostic } from "../diagnostics/diagnostic.ts";
import { Problem } from "../diagnostics/problem.ts";
import type { Cell, Sheet } from "../model/addressee.ts";
import { type Positions, positionsIn } from "./positions.ts";
import { decodeText } from "./text-file.ts";

export interface ReadSheet {
	/** Nothing where a diagnostic says why. */
	readonly sheet: Sheet | undefined;
	/** What stands in the file. */
	readonly text: string;
}

/** @throws {Problem} where there is no such file, or it cannot be opened */
export function readSheet(file: string, diagnostics: Diagnostic[]): ReadSheet {
	const bytes = bytesOf(file);
	const text = decodeText(file, bytes, diagnostics);
	return text === undefined
		? { sheet: undefined, text: new TextDecoder().decode(bytes) }
		: { sheet: sheetOf(file, text, diagnostics), text };
}

function bytesOf(file: string): Uint8Array {
	const hint = "Name a CSV file, such as --addressees families.csv.";
	try {
		if (!lstatSync(file).isFile())
			throw new Problem(`\`${file}\` is no file.`, hint);
		return readFileSync(file);
	} catch (error) {
		if (error instanceof Problem) throw error;
		const { code = "unknown reason" } = error as NodeJS.ErrnoException;
		throw new Problem(
			code === "ENOENT"
				? `There is no file \`${file}\`.`
				: `\`${file}\` could not be opened (${code}).`,
			hint,
		);
	}
}

function sheetOf(
	file: string,
	text: string,
	diagnostics: Diagnostic[],
): Sheet | undefined {
	const delimiter = delimiterOf(text);
	const records = recordsOf(file, text, delimiter, diagnostics);
	if (records === undefined) return undefined;
	const bytes = Buffer.from(text);
	const positions = positionsIn(text);
	let byte = 0;
	let offset = 0;
	const rows = records.map(({ record, info }) => {
		const raw = bytes.toString("utf8", byte, info.bytes);
		const starts = cellStarts(raw, delimiter);
		const cells = record.map((value, column): Cell => {
			const { from, to } = starts[column] ?? { from: 0, to: 0 };
			return cell(file, value, offset + from, offset + to, positions);
		});
		byte = info.bytes;
		offset += raw.length;
		return cells;
	});
	const [header = [], ...rest] = rows;
	return {
		file,
		header,
		rows: rest.filter((cells) => cells.some(({ text }) => text !== "")),
	};
}

function cell(
	file: string,
	value: string,
	from: number,
	to: number,
	positions: Positions,
): Cell {
	const length = Math.min(to - from, positions.restOfLine(from));
	return {
		text: value.trim(),
		place: { file, ...positions.at(from), ...(length > 0 && { length }) },
	};
}

/** What parts the names of the columns in the first row. */
function delimiterOf(text: string): string {
	const [first = ""] = text.trimStart().split(/\r\n?|\n/u, 1);
	return (
		["\t", ";"].find((one) => first.includes(one) && !first.includes(",")) ??
		","
	);
}

/** Rows with the place each ends at; nothing where a diagnostic says that a quotation mark is missing. */
function recordsOf(
	file: string,
	text: string,
	delimiter: string,
	diagnostics: Diagnostic[],
): { record: string[]; info: Info }[] | undefined {
	try {
		// Its types do not know what `info` adds to a record.
		return parse(text, {
			delimiter,
			info: true,
			record_delimiter: ["\r\n", "\n", "\r"],
			relax_column_count: true,
			// A quotation mark in the middle of a name stays one.
			relax_quotes: true,
			skip_empty_lines: true,
		}) as unknown as { record: string[]; info: Info }[];
	} catch (error) {
		if (!(error instanceof CsvError)) throw error;
		diagnostics.push({
			rule: "addressees-well-formed",
			severity: "error",
			message:
				"Unexpected end of the file, expected the quotation mark that ends a cell",
			place: {
				file,
				...positionsIn(text).at(unclosedIn(text, delimiter)),
				length: 1,
			},
			hint: "Put a second quotation mark where the cell ends, or take this one out.",
		});
		return undefined;
	}
}

/** Where each cell of a row stands in it, from its quotation mark on where it has one. */
function cellStarts(
	row: string,
	delimiter: string,
): { readonly from: number; readonly to: number }[] {
	const cells: { from: number; to: number }[] = [];
	// Lines that were passed over stand before the row.
	let at = /^[\r\n]*/u.exec(row)?.[0].length ?? 0;
	for (;;) {
		const from = at;
		at = endOfCell(row, from, delimiter);
		cells.push({ from, to: at });
		if (row[at] !== delimiter) return cells;
		at++;
	}
}

function endOfCell(text: string, from: number, delimiter: string): number {
	let at = from;
	if (text[at] === '"') {
		at++;
		while (at < text.length && (text[at] !== '"' || text[at + 1] === '"'))
			at += text[at] === '"' ? 2 : 1;
	}
	while (at < text.length && !`${delimiter}\r\n`.includes(text[at] ?? "")) at++;
	return at;
}

/** Offset of the quotation mark that nothing closes. */
function unclosedIn(text: string, delimiter: string): number {
	let at = 0;
	let last = 0;
	while (at < text.length) {
		if (text[at] === '"') last = at;
		at = endOfCell(text, at, delimiter) + 1;
	}
	return last;
}
