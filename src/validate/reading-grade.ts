/** How hard a text is to read: the school year in the United States it is written for, after Flesch and Kincaid. */
import { createRequire } from "node:module";
import { sentencesIn, wordsIn } from "./sentences.ts";

export interface ReadingGrade {
	readonly grade: number;
	readonly words: number;
}

/**
 * Measures texts together. A few words give a grade that means nothing: ask for `words` before you believe it.
 *
 * @returns a grade for every text, and one for all of them, which a text without words does not count in
 */
export function readingGrades(texts: readonly string[]): {
	readonly each: readonly ReadingGrade[];
	readonly all: ReadingGrade;
} {
	const load = createRequire(import.meta.url);
	const { syllable } = load("syllable") as {
		syllable(word: string): number;
	};
	const { fleschKincaid } = load("flesch-kincaid") as {
		fleschKincaid(counts: Counts): number;
	};
	const graded = (counts: Counts) => ({
		grade: fleschKincaid(counts),
		words: counts.word,
	});
	// Most words come again and again.
	const known = new Map<string, number>();
	const syllables = (word: string) => {
		const count = known.get(word) ?? syllable(word);
		known.set(word, count);
		return count;
	};
	const counts = texts.map((text) => countsOf(text, syllables));
	return {
		each: counts.map(graded),
		all: graded({
			sentence: sum(counts.map(({ sentence }) => sentence)),
			word: sum(counts.map(({ word }) => word)),
			syllable: sum(counts.map((one) => one.syllable)),
		}),
	};
}

interface Counts {
	readonly sentence: number;
	readonly word: number;
	readonly syllable: number;
}

function countsOf(text: string, syllables: (word: string) => number): Counts {
	const words = wordsIn(text);
	return {
		sentence: sentencesIn(text).length,
		word: words.length,
		syllable: sum(words.map(syllables)),
	};
}

function sum(numbers: readonly number[]): number {
	return numbers.reduce((total, one) => total + one, 0);
}
