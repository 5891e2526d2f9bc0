import type { TypeStyle } from "../../model/manuscript.ts";
import { widthOf } from "./column-widths.ts";

/** Of the height of a page: a table that takes no more stays on one. The print does the same. */
const mostOfPage = 0.4;

/** Below its header, a table has few rows if there are less than these. */
const few = 6;

/**
 * Which rows of a table stay on a page with the one after: all of a short table, and of a longer one those at its ends, so
 * that two rows at least stand above a break and three below; or one and two where there are few and so high ones.
 *
 * @param rows the text of the cells row by row, the header first
 * @param widths of the columns, for their words alone, in points
 * @param height of the text of a page, in points
 */
export function keptRows(
	rows: readonly (readonly string[])[],
	widths: readonly number[],
	{
		type: { size, line },
		emptyLines,
		padding,
		height,
	}: {
		readonly type: TypeStyle;
		/** How many lines a cell without words has. */
		readonly emptyLines: number;
		/** Above and below the words of a cell, in points. */
		readonly padding: number;
		readonly height: number;
	},
): boolean[] {
	const heights = rows.map((cells) => {
		const lines = cells.map((text, column) =>
			text === ""
				? emptyLines
				: Math.ceil(
						(widthOf(text) * size) / Math.max(size, widths[column] ?? 0),
					),
		);
		return Math.max(1, ...lines) * line + padding;
	});
	const isShort =
		heights.reduce((total, one) => total + one, 0) <= height * mostOfPage;
	const last = rows.length - 1;
	const [above, below] = last >= few ? [1, 2] : [0, 1];
	return rows.map((_, index) =>
		isShort
			? index < last
			: index <= above || (index >= last - below && index < last),
	);
}
