/**
 * Widths for the columns of a table by what is in them: each column gets its longest word, and what is left goes where it
 * saves the most lines, so that a table is as low as it can be.
 */

export interface Column {
	/** The text of its cells, the header first. */
	readonly cells: readonly string[];
	/** Of each cell, left and right together, in points. */
	readonly padding: number;
	/** The least it may be, in points, where it has cells to write in. */
	readonly room: number;
}

/**
 * Takes the columns and what there is in points: the width to share out and the size of the type. Gives a width for
 * each column; together they fill `width`.
 */
export function columnWidths(
	columns: readonly Column[],
	{ width, size }: { readonly width: number; readonly size: number },
): number[] {
	const measured = columns.map((column) => measuredIn(column, size));
	const least = measured.map((column) => column.least);
	const most = measured.map((column) => column.most);
	if (sum(least) >= width) return stretched(least, width);
	if (sum(most) <= width) return stretched(most, width);
	return lowest(measured, width);
}

/** A column in points. */
interface Measured {
	/** What it needs for its longest word, or to be written in. */
	readonly least: number;
	/** What it needs for each of its cells to have one line. */
	readonly most: number;
	readonly padding: number;
	/** The length of each word of each cell, with the space after it. */
	readonly words: readonly (readonly number[])[];
}

function measuredIn({ cells, padding, room }: Column, size: number): Measured {
	const words = cells.map((cell, row) =>
		wordsOf(cell).map((word) => widthOf(`${word} `) * size * boldIn(row)),
	);
	const space = widthOf(" ") * size;
	return {
		least: Math.max(room, padding - space + Math.max(0, ...words.flat())),
		most: Math.max(room, padding - space + Math.max(0, ...words.map(sum))),
		padding: padding - space,
		words,
	};
}

/** How much wider the bold type of the header is, over what the rough widths have to spare. */
function boldIn(row: number): number {
	return row === 0 ? 1.05 : 1;
}

/** Into how many parts the width is shared out. */
const parts = 80;
/** What a line of a cell costs where another cell of its row has more, of what a line of the row does. */
const hiddenLine = 0.25;

/**
 * Begins with the least of each column, and gives width to the one where it saves the most lines for what it takes, until
 * it saves none any more; the rest is for all.
 */
function lowest(columns: readonly Measured[], width: number): number[] {
	const part = width / parts;
	const free = Math.floor(
		(width - sum(columns.map(({ least }) => least))) / part,
	);
	/** By column and by how much it is given: the lines of its cells. */
	const lines = columns.map((column) =>
		Array.from({ length: free + 1 }, (_, given) =>
			column.words.map((words) =>
				linesOf(words, column.least + given * part - column.padding),
			),
		),
	);
	const given = columns.map(() => 0);
	for (;;) {
		const before = heightOf(lines, given);
		const left = free - sum(given);
		const choices = given.flatMap((now, column) =>
			Array.from({ length: left }, (_, index) => {
				const after = given.with(column, now + index + 1);
				return {
					after,
					saved: (before - heightOf(lines, after)) / (index + 1),
				};
			}),
		);
		const best = choices.reduce(
			(one, other) => (other.saved > one.saved ? other : one),
			{ after: given, saved: 0 },
		);
		if (best.saved === 0)
			return stretched(
				columns.map(({ least }, column) => least + (given[column] ?? 0) * part),
				width,
			);
		given.splice(0, given.length, ...best.after);
	}
}

/** How many lines words take. */
function linesOf(words: readonly number[], width: number): number {
	let lines = 1;
	let used = 0;
	for (const word of words) {
		if (used > 0 && used + word > width + tolerance) {
			lines++;
			used = 0;
		}
		used += word;
	}
	return lines;
}

/** In points, so that a column made for a line holds it. */
const tolerance = 0.01;

/** Of all rows, in lines. */
function heightOf(
	lines: readonly (readonly (readonly number[])[])[],
	given: readonly number[],
): number {
	const columns = given.map((parts, column) => lines[column]?.[parts] ?? []);
	return sum(
		(columns[0] ?? []).map((_, row) => {
			const cells = columns.map((column) => column[row] ?? 1);
			return Math.max(...cells) + hiddenLine * sum(cells);
		}),
	);
}

/** The words of a text as lines break it: spaces that join are none. */
function wordsOf(text: string): string[] {
	return text.split(/[^\S\u00A0\u202F]+/u);
}

/** The same proportions in another width. */
function stretched(widths: readonly number[], width: number): number[] {
	const total = sum(widths);
	return widths.map((one) => (one / total) * width);
}

/** In parts of the type size: rough widths of an Arial, with some to spare for bold. */
export function widthOf(text: string): number {
	return sum([...text].map(widthOfCharacter));
}

function widthOfCharacter(character: string): number {
	if (/[\s.,:;!|'’ijltfI()[\]-]/u.test(character)) return 0.31;
	if (/[mwMW@%—]/u.test(character)) return 0.87;
	if (/\p{Lu}/u.test(character)) return 0.7;
	return 0.58;
}

function sum(numbers: readonly number[]): number {
	return numbers.reduce((total, number) => total + number, 0);
}
