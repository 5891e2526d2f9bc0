/** Lines up the columns of a table of text. */

/**
 * @param rows each with the same columns; one of a single column is a heading over those that follow
 * @param left how many columns from the left are words; the ones between are figures, and the last is words again
 */
export function table(
	rows: readonly (readonly string[])[],
	left: number,
): string {
	const columns = Math.max(...rows.map((row) => row.length));
	const aligned = rows.filter((row) => row.length > 1);
	const widths = Array.from({ length: columns }, (_, column) =>
		Math.max(...aligned.map((row) => row[column]?.length ?? 0)),
	);
	return rows
		.map((row) =>
			row
				.map((cell, column) =>
					column < left || column === columns - 1
						? cell.padEnd(widths[column] ?? 0)
						: cell.padStart(widths[column] ?? 0),
				)
				.join("  ")
				.trimEnd(),
		)
		.join("\n");
}
