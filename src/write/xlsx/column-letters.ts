/** What a spreadsheet calls a column: `A` for the first, at place 0, `AA` for the 27th. */
export function columnLetters(place: number): string {
	const rest = Math.floor(place / 26) - 1;
	return (
		(rest >= 0 ? columnLetters(rest) : "") +
		String.fromCharCode(65 + (place % 26))
	);
}
