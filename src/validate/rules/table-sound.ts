import type { Table, TableCell } from "mdast";
import { visit } from "unist-util-visit";
import { spanOf } from "../../markdown/span.ts";
import { plainText } from "../../markdown/text.ts";
import { lostRow } from "../lost-row.ts";
import type { Remark, Rule } from "../rule.ts";

/** More would not fit across a page in a size that can be read. */
const mostColumns = 8;
/** What fits across a page, where each column is as wide as its longest word. From six columns on, words are broken. */
const widestWords = 80;

/** A table is as wide in every row as in its first, and fits a page: a cell too many would be printed nowhere. */
export const tableSound: Rule = {
	id: "table-sound",
	severity: "error",
	promise:
		"Every row of a table has the cells of its first, and they fit a page",
	reason:
		"Cells beyond the first row's are shown by no browser, and a table wider than the page shrinks all of it.",
	example: {
		right: "| Area | Weeks |\n| --- | --- |\n| North | 3 |",
		wrong: "| Area | Weeks |\n| --- | --- |\n| North | 3 | by May |",
	},
	isSafeguard: true,
	standsAlone: true,
	*check({ prose }) {
		for (const { at, text, tree } of prose) {
			const found: Remark[] = [];
			visit(tree, (node) => {
				if (node.type === "table") found.push(...faults(node, at));
				if (node.type === "paragraph") {
					const [start, end] = spanOf(node);
					const row = lostRow(text.slice(start, end));
					if (row)
						found.push({
							at,
							within: [start + row.index, start + row.index + row[0].length],
							message: "Unexpected row of a table, expected a table around it",
							hint: "Below the first row goes one of dashes with as many cells: `| --- | --- |`.",
						});
				}
			});
			yield* found;
		}
	},
};

function* faults(table: Table, at: Remark["at"]): Iterable<Remark> {
	const [head] = table.children;
	const width = head?.children.length ?? 0;
	if (head && width > mostColumns)
		yield {
			at,
			within: spanOf(head),
			message: `Unexpected table of ${width} columns, expected at most ${mostColumns}`,
			hint: "Make two tables of it, or turn rows into columns.",
		};
	const words = Array.from({ length: width }, (_, column) =>
		table.children
			.flatMap(({ children }) =>
				cellWords(children[column]).map(({ length }) => length),
			)
			.reduce((longest, length) => Math.max(longest, length), 0),
	);
	const across = words.reduce((sum, length) => sum + length + 2, 0);
	if (head && width < 6 && across > widestWords)
		yield {
			at,
			within: spanOf(head),
			message: `Unexpected table whose longest words fill ${across} characters side by side, expected at most ${widestWords}`,
			hint: "Shorten the longest words; the words of a link can stand for its address.",
		};
	for (const row of table.children)
		if (row.children.length > width)
			yield {
				at,
				within: spanOf(row),
				message: `Unexpected row of ${row.children.length} cells, expected ${width} as in the first row`,
				hint: "A `|` that belongs to the text goes as `\\|`.",
			};
}

function cellWords(cell: TableCell | undefined): string[] {
	return cell ? plainText(cell).split(/\s+/) : [];
}
