/**
 * The sentences of a text.
 *
 * The natural-language parser knows that `e.g.`, `Mr.` and `9.30 am` end nothing, and is slow. So a text is first cut
 * where no reader doubts that a sentence ends; a piece with nothing doubtful left in it is a sentence as it stands, and
 * only the others are handed to the parser, which is not loaded before.
 */
import { createRequire } from "node:module";
import type { Root } from "nlcst";
import { type Plugin, unified } from "unified";
import { visit } from "unist-util-visit";

const load = createRequire(import.meta.url);

export interface Sentence {
	/** Offsets into the text, without white space around. */
	readonly start: number;
	readonly end: number;
	/** `child’s`, `well-known` and `3,120` count as one. */
	readonly words: number;
}

/** @returns the sentences in order; a piece without words is none */
export function sentencesIn(text: string): Sentence[] {
	const found: Sentence[] = [];
	let start = 0;
	for (const end of [...sureEndsIn(text), text.length]) {
		const piece = text.slice(start, end);
		const lead = piece.length - piece.trimStart().length;
		const words = plainWords(piece);
		if (words === undefined)
			for (const one of parsed(piece))
				found.push({
					...one,
					start: start + one.start,
					end: start + one.end,
				});
		else if (words > 0)
			found.push({
				start: start + lead,
				end: start + piece.trimEnd().length,
				words,
			});
		start = end;
	}
	return found;
}

/** Words as they are counted, abbreviations with stops inside aside. */
export function wordsIn(text: string): string[] {
	return text.match(word) ?? [];
}

/** With the marks that join what a reader takes for one word. */
const word =
	/[\p{L}\p{M}\p{N}]+(?:(?:[-'’]|(?<=[0-9]),(?=[0-9]))[\p{L}\p{M}\p{N}]+)*/gu;

/** Marks, and a capital letter to start the next sentence. */
const end = /[.!?][’”)]?(?=\s+[‘“(]?[A-Z])/g;

/** A word or a number before them, all of it within this many characters. */
const last = /(?:^|[\s(‘“,;/–—])([A-Z]?[a-z]+|[0-9]+)(?:[’']s)?[’”)]?$/;
const longestLast = 30;

/** Short for something, so that a full stop after it may be its own. In lower case; with a capital, any short word may. */
const shortened = new Set(
	"al ap apr aug bbl bbls ca cap cca cf cit con cp cu cwt dec ead eg etc feb ff fig fl fri ft gal gr gro hr ibid id ie in inc ins jan jul jun kt lb lbs ltd mar mi min mon nem no nos nov oct op oz para pro pt qt sec sep sept seq sic stat tbsp tel tem thu thurs tsp tue tues viz vs wed yd yds".split(
		" ",
	),
);
/** No name of fewer letters is sure to be one. */
const longName = 5;
const shortenedNames = new Set(
	"Berks Bldgs Bucks Calif Cambs Derbs Derbys Hants Heref Herts Hunts Lancs Leics Lincs Messrs Middx Northants Northd Northumb Notts Penna Salop Shrops Staffs Treas Warks Westm Wilts Worcs Yorks".split(
		" ",
	),
);

/** Offsets at which a sentence ends beyond doubt. */
function sureEndsIn(text: string): number[] {
	const found: number[] = [];
	for (const { 0: marks, index } of text.matchAll(end)) {
		const before = text.slice(Math.max(0, index - longestLast), index);
		const word = last.exec(before)?.[1];
		if (word !== undefined && endsSurely(word))
			found.push(index + marks.length);
	}
	return found;
}

function endsSurely(word: string): boolean {
	if (/^[0-9]/.test(word)) return true;
	if (shortened.has(word.toLowerCase())) return false;
	return /^[A-Z]/.test(word)
		? word.length >= longName && !shortenedNames.has(word)
		: word.length > 1;
}

/** No sentence is longer, and the parser takes four times as long for twice as much. */
const longestParsed = 2000;

/** How many words a piece has that is one sentence at most; nothing where the parser must say. */
function plainWords(piece: string): number | undefined {
	return piece.length > longestParsed ||
		(plain.test(piece) && !doubtful.test(piece))
		? (piece.match(plainWord)?.length ?? 0)
		: undefined;
}

/** Letters, digits and marks that join or part words in one way only; a mark that ends a sentence only at the end. */
const plain =
	/^(?:[A-Za-z0-9À-ÖØ-öø-ž\s'’‘“”",;:()–—£%-]|(?<=[0-9])\.(?=[0-9]))*(?:[.!?][’”)]?\s*)?$/;
/** A colon in a time, a comma in a code, a heap of marks between words, two line ends. */
const doubtful = /\S:\S|[^0-9\s],[0-9]|[-'’‘][-'’‘]|\n\s*\n/;
const plainWord =
	/[A-Za-z0-9À-ÖØ-öø-ž]+(?:(?:[-'’]|[.,](?=[0-9]))[A-Za-z0-9À-ÖØ-öø-ž]+)*/g;

/** What the parser makes of a piece. Loads it. */
function parsed(piece: string): Sentence[] {
	const { default: english } = load("retext-english") as {
		default: Plugin<[], string, Root>;
	};
	const found: Sentence[] = [];
	visit(unified().use(english).parse(piece), "SentenceNode", (node) => {
		// Always there: the parser gives every node its place.
		const [start = 0, end = 0] = [
			node.position?.start.offset,
			node.position?.end.offset,
		];
		const words = node.children.filter(({ type }) => type === "WordNode");
		// To the parser, `3,120` is two words.
		const commas = piece.slice(start, end).match(/(?<=[0-9]),(?=[0-9])/g) ?? [];
		if (words.length > 0)
			found.push({ start, end, words: words.length - commas.length });
	});
	return found;
}
