/** The known word closest to a mistyped one, if it is close enough to be what was meant. */
import { distance } from "fastest-levenshtein";

export function nearest(
	word: string,
	known: Iterable<string>,
): string | undefined {
	const typed = word.toLowerCase();
	let best: { word: string; away: number } | undefined;
	for (const candidate of known) {
		const away = distance(typed, candidate.toLowerCase());
		if (best === undefined || away < best.away)
			best = { word: candidate, away };
	}
	// A third of the letters may differ: `leadreship` finds `leadership`, `x` finds nothing.
	return best !== undefined && best.away <= Math.floor(typed.length / 3)
		? best.word
		: undefined;
}

/** `Did you mean ...?`, or nothing where no known word is close. */
export function didYouMean(
	word: string,
	known: Iterable<string>,
): string | undefined {
	const meant = nearest(word, known);
	return meant === undefined ? undefined : `Did you mean \`${meant}\`?`;
}
