/** Tables of plain text for a terminal: columns in line, cells wrapped to the room there is. */
import type { Paint } from "../diagnostics/pretty.ts";

export interface Cell {
	readonly text: string;
	readonly style?: Parameters<Paint>[0];
}

const gap = "  ";

/**
 * Widths for the columns of rows, the header among them, that need no more than `available` with the gaps between them.
 *
 * Each is as wide as its longest cell where there is room. Otherwise each gets its longest word, and what is left goes to
 * those with more to say; where not even that fits, words break.
 */
export function columnWidths(
	rows: readonly (readonly Cell[])[],
	available: number,
): number[] {
	const count = Math.max(0, ...rows.map((row) => row.length));
	const columns = Array.from({ length: count }, (_, index) => {
		const texts = rows.map((row) => row[index]?.text ?? "");
		const most = widest(texts);
		const word = widest(texts.flatMap((text) => text.split(" ")));
		return { least: Math.min(most, word + hangOf(index).length), most };
	});
	const room = available - gap.length * (count - 1);
	const least = sum(columns.map((column) => column.least));
	const most = sum(columns.map((column) => column.most));
	if (most <= room) return columns.map((column) => column.most);
	const share = Math.max(0, room - least) / (most - least || 1);
	const squeeze = Math.min(1, room / least);
	return columns.map((column) =>
		Math.max(
			3,
			Math.floor(column.least * squeeze + (column.most - column.least) * share),
		),
	);
}

/** The lines of a table: a header, a rule, and rows. */
export function tableLines(
	[header = [], ...rows]: readonly (readonly Cell[])[],
	widths: readonly number[],
	paint: Paint,
): string[] {
	return [
		...rowLines(
			header.map(({ text }) => ({ text, style: "bold" })),
			widths,
			paint,
		),
		widths.map((width) => "-".repeat(width)).join(gap),
		...rows.flatMap((row) => rowLines(row, widths, paint)),
	];
}

function rowLines(
	cells: readonly Cell[],
	widths: readonly number[],
	paint: Paint,
): string[] {
	const wrapped = widths.map((width, index) =>
		wrap(cells[index]?.text ?? "", width, hangOf(index)),
	);
	const height = Math.max(...wrapped.map(({ length }) => length));
	return Array.from({ length: height }, (_, line) =>
		widths
			.map((width, index) => {
				const text = wrapped[index]?.[line] ?? "";
				const style = cells[index]?.style;
				const shown = style && text !== "" ? paint(style, text) : text;
				return shown + " ".repeat(Math.max(0, width - widthOf(text)));
			})
			.join(gap)
			.trimEnd(),
	);
}

/**
 * Text in lines of at most `width`, broken between words, and in one only where it fits no line.
 *
 * @param hang stands before every line but the first
 */
export function wrap(text: string, width: number, hang = ""): string[] {
	const lines: string[] = [];
	let line = "";
	let isEmpty = true;
	const next = () => {
		lines.push(line);
		line = hang;
		isEmpty = true;
	};
	for (const word of text.split(" ")) {
		const longer = isEmpty ? line + word : `${line} ${word}`;
		if (widthOf(longer) <= width) line = longer;
		else {
			if (!isEmpty) next();
			for (const character of charactersOf(word)) {
				if (widthOf(line + character) > width) next();
				line += character;
			}
		}
		isEmpty = false;
	}
	return [...lines, line];
}

/** In the first column, so that it can be seen where a row begins. */
function hangOf(column: number): string {
	return column === 0 ? "  " : "";
}

function sum(numbers: readonly number[]): number {
	return numbers.reduce((total, number) => total + number, 0);
}

function widest(texts: readonly string[]): number {
	return Math.max(0, ...texts.map(widthOf));
}

/** In characters as a reader counts them. */
function widthOf(text: string): number {
	return /^[ -~]*$/.test(text) ? text.length : charactersOf(text).length;
}

function charactersOf(text: string): string[] {
	return [...characters.segment(text)].map(({ segment }) => segment);
}

const characters = new Intl.Segmenter("en-GB", { granularity: "grapheme" });
