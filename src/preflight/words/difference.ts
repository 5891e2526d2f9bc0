/** Where an edition first says other words than the document. */
import type { Words } from "./words-of-tree.ts";

/** What an edition does with the parts that are not the same everywhere. */
export interface Arrangement {
	/** Whether it has the contents list; `perhaps` where its length decides. */
	readonly contents: "always" | "never" | "perhaps";
	/** Whether its notes stand before the small print or behind everything. */
	readonly notes: "before-imprint" | "last";
}

export interface Difference {
	/** Which block, from 1. */
	readonly block: number;
	/** What it should say; nothing where there should be no more. */
	readonly expected: string | undefined;
	/** What it says; nothing where there is no more. */
	readonly found: string | undefined;
}

/**
 * Compares block by block.
 *
 * @param told the blocks of the edition, white space single
 * @returns nothing where all are the same
 */
export function difference(
	words: Words,
	told: readonly string[],
	{ contents: place, notes }: Arrangement,
): Difference | undefined {
	const { contents } = words;
	const hasContents =
		place === "always" ||
		(place === "perhaps" &&
			contents.blocks.length > 0 &&
			told[contents.at] === contents.blocks[0] &&
			words.text[contents.at] !== contents.blocks[0]);
	const expected = arranged(words, hasContents, notes);
	const length = Math.max(expected.length, told.length);
	for (let index = 0; index < length; index++) {
		const one = expected[index];
		const other = told[index];
		if (one?.words === other) continue;
		if (one?.isLine && other && isWithPage(other, one.words)) continue;
		return { block: index + 1, expected: one?.words, found: other };
	}
	return undefined;
}

interface Block {
	readonly words: string;
	/** Whether it is a line of the contents list, which may end in a page. */
	readonly isLine: boolean;
}

function arranged(
	{ text, contents, notes }: Words,
	hasContents: boolean,
	place: Arrangement["notes"],
): Block[] {
	const block = (words: string): Block => ({ words, isLine: false });
	const lines = contents.blocks.map((words, index) => ({
		words,
		isLine: index > 0,
	}));
	const blocks = text.map(block);
	// The later one first, so that the place of the other holds.
	blocks.splice(
		place === "last" ? blocks.length : notes.at,
		0,
		...notes.blocks.map(block),
	);
	if (hasContents) blocks.splice(contents.at, 0, ...lines);
	return blocks;
}

function isWithPage(found: string, line: string): boolean {
	return found.startsWith(line) && /^ \d+$/.test(found.slice(line.length));
}
