/** Turns offsets into a text into lines and columns, both from 1. */
export interface Positions {
	at(offset: number): { line: number; column: number };
	/** Characters from an offset to the end of its line. */
	restOfLine(offset: number): number;
}

export function positionsIn(text: string): Positions {
	const starts = [0];
	for (
		let end = text.indexOf("\n");
		end !== -1;
		end = text.indexOf("\n", end + 1)
	)
		starts.push(end + 1);

	/** Index of the line that holds an offset. */
	function lineOf(offset: number): number {
		let low = 0;
		let high = starts.length - 1;
		while (low < high) {
			const middle = (low + high + 1) >> 1;
			// `middle` never leaves the list.
			if ((starts[middle] as number) <= offset) low = middle;
			else high = middle - 1;
		}
		return low;
	}

	return {
		at(offset) {
			const line = lineOf(offset);
			return { line: line + 1, column: offset - (starts[line] as number) + 1 };
		},
		restOfLine(offset) {
			const end = starts[lineOf(offset) + 1] ?? text.length + 1;
			const rest = text.slice(offset, end - 1);
			return rest.trimEnd().length;
		},
	};
}
