/** The known word closest to a mistyped one, if it is close enough to be what was meant and no other is as close. */
import { distance } from "fastest-levenshtein";

export function nearest(
	word: string,
	known: Iterable<string>,
): string | undefined {
	const typed = word.toLowerCase();
	let best: { word: string; away: number; isOnly: boolean } | undefined;
	for (const candidate of known) {
		const away = steps(typed, candidate.toLowerCase());
		if (best === undefined || away < best.away)
			best = { word: candidate, away, isOnly: true };
		else if (away === best.away && candidate !== best.word) best.isOnly = false;
	}
	// A third of the letters may differ: `leadreship` finds `leadership`, `x` finds nothing.
	return best?.isOnly && best.away <= Math.floor(typed.length / 3)
		? best.word
		: undefined;
}

/** Letters to change, add or drop; two that changed places are one step, not two. */
function steps(typed: string, known: string): number {
	const away = distance(typed, known);
	return away > 1 && inOrder(typed) === inOrder(known) ? away - 1 : away;
}

function inOrder(word: string): string {
	return [...word].sort().join("");
}

/** `Did you mean ...?`, or nothing where no known word is close. */
export function didYouMean(
	word: string,
	known: Iterable<string>,
): string | undefined {
	const meant = nearest(word, known);
	return meant === undefined ? undefined : `Did you mean \`${meant}\`?`;
}
