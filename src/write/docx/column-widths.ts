/**
 * Widths for the columns of a table by what is in them, shared out as browsers do: each column gets its longest word,
 * and what is left goes to those with more to say; but first of all to columns that need little more, such as those of
 * days and names, so that these keep to one line.
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
 *
 * @param headerShare how much of its length a header counts for: it may well take two lines, rather than push the names
 * in the first column into three
 */
export function columnWidths(
	columns: readonly Column[],
	{ width, size }: { readonly width: number; readonly size: number },
	headerShare = 0.5,
): number[] {
	const wishes = columns.map((column) => wishesOf(column, size, headerShare));
	const [least, short, most] = [
		wishes.map((wish) => wish.least),
		wishes.map((wish) => wish.short),
		wishes.map((wish) => wish.most),
	];
	if (sum(least) >= width) return stretched(least, width);
	if (sum(short) >= width) return between(least, short, width);
	if (sum(most) >= width) return between(short, most, width);
	return stretched(most, width);
}

/** Text below a header that is no longer than this, in parts of the type size, has a line before longer text has more. */
const shortText = 15;

/** How much wider the bold type of a header is, over what the rough widths have to spare. */
const bold = 1.05;

/**
 * What a column asks for: its longest word at least; short text in one line, and its header in three or four; all in one
 * line at most.
 */
function wishesOf(
	{ cells, padding, room }: Column,
	size: number,
	headerShare: number,
): { readonly least: number; readonly short: number; readonly most: number } {
	const [header = "", ...below] = cells;
	const word = Math.max(
		widest(cells.flatMap(wordsOf)),
		bold * widest(wordsOf(header)),
	);
	const text = Math.max(word, widest(below));
	const line = Math.max(text, widthOf(header) * headerShare);
	const atLeast = (ems: number) => Math.max(room, padding + size * ems);
	return {
		least: atLeast(word),
		short: atLeast(
			Math.max(text <= shortText ? text : word, widthOf(header) / 3),
		),
		most: atLeast(line),
	};
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

/** Each as far on its way from the one to the other as there is width for. */
function between(
	from: readonly number[],
	to: readonly number[],
	width: number,
): number[] {
	const share = (width - sum(from)) / (sum(to) - sum(from));
	return from.map((one, index) => one + ((to[index] ?? one) - one) * share);
}

function widest(texts: readonly string[]): number {
	return Math.max(0, ...texts.map(widthOf));
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
