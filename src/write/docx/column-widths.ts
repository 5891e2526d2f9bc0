/**
 * Widths for the columns of a table by what is in them, shared out as browsers do: each column gets its longest word,
 * and what is left goes to those with more to say. Unlike in browsers, a header counts for half its length: it may
 * well take two lines, rather than push the names in the first column into three.
 */

/**
 * Takes the text of the cells row by row, the header first, and what there is in points: the width to share out, the
 * size of the type, and the padding of one cell. Gives a width for each column; together they fill `width`.
 */
export function columnWidths(
	rows: readonly (readonly string[])[],
	{
		width,
		size,
		padding,
	}: {
		readonly width: number;
		readonly size: number;
		readonly padding: number;
	},
): number[] {
	const count = Math.max(...rows.map((row) => row.length));
	const columns = Array.from({ length: count }, (_, index) => {
		const cells = rows.map((row) => row[index] ?? "");
		const [header = "", ...below] = cells;
		const words = cells.flatMap((cell) => cell.split(/\s+/u));
		const word = Math.max(widest(words), bold * widest(header.split(/\s+/u)));
		return {
			least: padding + size * word,
			most: padding + size * Math.max(word, widest(below), widthOf(header) / 2),
		};
	});
	const least = sum(columns.map((column) => column.least));
	const most = sum(columns.map((column) => column.most));
	if (least >= width)
		return columns.map((column) => (column.least / least) * width);
	if (most <= width)
		return columns.map((column) => (column.most / most) * width);
	const share = (width - least) / (most - least);
	return columns.map(
		(column) => column.least + (column.most - column.least) * share,
	);
}

/** How much wider the bold type of a header is, over what the rough widths have to spare. */
const bold = 1.05;

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
