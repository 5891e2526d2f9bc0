/** Words in capitals, told apart: those that stand for longer ones, and those that shout. */

export interface Capitals {
	readonly word: string;
	readonly start: number;
	readonly end: number;
	/** Whether it is an ordinary word, or part of a run of them, set in capitals for emphasis. */
	readonly isShouted: boolean;
}

/** Not part of a number, a reference or a longer name: `PR-04`, `M1 2WD`, `S47`. A plural has its `s`. */
const inCapitals =
	/(?<![\p{L}\p{M}\p{N}_.&/’'-])\p{Lu}{2,}(?=(?:s|[’']s)?(?![\p{L}\p{M}\p{N}_&/]|-\p{N}))/gu;

/** Without which there are none. */
const cue = /[A-Z\u0080-\uffff]{2}/;

const roman = /^[IVXLCDM]+$/;

/** Too long to be made of first letters. */
const longest = 6;

/** Words somebody shouts that are short enough to be taken for first letters. */
const ordinary = new Set(
	"ALL ALWAYS AND ANY ARE AS AT BE BUT BY CHILD DO DONE EVERY FOR FROM GOOD HAD HAS HAVE HER HERE HIS HOW IF IN IS MAY MORE MOST MUST NEVER NO NONE NOT NOTE NOW OF ON ONLY OR OUR SEE SHALL SOME THAT THE THEM THEN THEY THIS TO TOO URGENT VERY WAS WE WERE WHAT WHEN WHO WHY WILL WITH YES YET YOU YOUR".split(
		" ",
	),
);

/** @returns the words in order; Roman numerals are none */
export function capitalsIn(text: string): Capitals[] {
	if (!cue.test(text)) return [];
	const words = [...text.matchAll(inCapitals)]
		.filter(([word]) => !roman.test(word))
		.map(({ 0: word, index }) => ({
			word,
			start: index,
			end: index + word.length,
		}));
	const isOrdinary = ({ word }: { word: string }) =>
		word.length > longest || ordinary.has(word);
	return words.map((one, at) => {
		// Beside a word that shouts, its neighbour does too: `URGENT ACTION`.
		const isBeside = [words[at - 1], words[at + 1]].some(
			(other) =>
				other !== undefined &&
				isOrdinary(other) &&
				/^\s+$/.test(
					text.slice(
						Math.min(one.end, other.end),
						Math.max(one.start, other.start),
					),
				),
		);
		return { ...one, isShouted: isOrdinary(one) || isBeside };
	});
}
