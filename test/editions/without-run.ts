import { unspaced } from "./white-space.ts";

/**
 * A stream of words without a run of texts in it, such as the footnotes. White space is not compared, and is gone.
 *
 * @param hasPages each text but the first may be followed by the number of a page, as in a contents list
 * @returns nothing where the run is not there
 */
export function withoutRun(
	text: string,
	run: readonly string[],
	{ hasPages = false } = {},
): string | undefined {
	const stream = unspaced(text);
	const [first = "", ...rest] = run.map(unspaced);
	for (
		let start = stream.indexOf(first);
		start !== -1;
		start = stream.indexOf(first, start + 1)
	) {
		const end = rest.reduce<number | undefined>(
			(at, words) =>
				at !== undefined && stream.startsWith(words, at)
					? at +
						words.length +
						(hasPages ? digitsAt(stream, at + words.length) : 0)
					: undefined,
			start + first.length,
		);
		if (end !== undefined) return stream.slice(0, start) + stream.slice(end);
	}
	return undefined;
}

function digitsAt(stream: string, at: number): number {
	return /^[0-9]*/.exec(stream.slice(at, at + 5))?.[0].length ?? 0;
}
