/**
 * Whether an edition says the words of its document: all of them, no others, each in its place.
 *
 * Editions laid out as plain text for other devices (text, braille) and those that are no text (a workbook, a calendar, a
 * message) tell the same in a shape of their own, and are not compared.
 */
import { type Arrangement, type Difference, difference } from "./difference.ts";
import { docxWords } from "./docx-words.ts";
import { epubWords } from "./epub-words.ts";
import { htmlWords } from "./html-words.ts";
import { markdownWords } from "./markdown-words.ts";
import type { Words } from "./words-of-tree.ts";

/** What can be compared of an edition. */
export interface Told {
	readonly bytes: Uint8Array;
	/** Its blocks, where whoever made it read them back. */
	readonly words?: readonly string[] | undefined;
}

interface Reading extends Arrangement {
	/** Nothing where only whoever opened the edition can tell. */
	blocksOf?(bytes: Uint8Array): readonly string[];
}

const markdown: Reading = {
	contents: "always",
	notes: "last",
	blocksOf: markdownWords,
};
const print: Reading = {
	contents: "perhaps",
	notes: "before-imprint",
};
const word: Reading = {
	contents: "perhaps",
	notes: "last",
	blocksOf: docxWords,
};

/** By edition. */
const readings: ReadonlyMap<string, Reading> = new Map([
	[
		"html",
		{
			contents: "always",
			notes: "before-imprint",
			blocksOf: (bytes) => htmlWords(new TextDecoder().decode(bytes)),
		},
	],
	["md", markdown],
	["pdf", print],
	["large-print.pdf", print],
	["docx", word],
	["large-print.docx", word],
	[
		"epub",
		{
			contents: "never",
			notes: "before-imprint",
			blocksOf: epubWords,
		},
	],
]);

/** Editions laid out their own way. */
const ownWay: ReadonlySet<string> = new Set([
	"text",
	"braille",
	"xlsx",
	"ics",
	"eml",
]);

/**
 * Whether the words of an edition are compared.
 *
 * @throws where nobody has said whether they can be, so that no new edition goes out unread
 */
export function hasComparedWords(edition: string): boolean {
	if (readings.has(edition)) return true;
	if (ownWay.has(edition)) return false;
	throw new Error(
		`Nobody has said how the words of the edition \`${edition}\` are read back, or that it is laid out its own way: see other-words.ts.`,
	);
}

/**
 * @param words those of the document
 * @returns one sentence about the first block that differs; nothing where all are the same
 * @throws where an edition cannot be read at all, which is a fault of its writer
 */
export function otherWords(
	words: Words,
	edition: string,
	told: Told,
): string | undefined {
	const reading = readings.get(edition);
	if (reading === undefined) return undefined;
	const blocks = told.words ?? reading.blocksOf?.(told.bytes);
	if (blocks === undefined)
		throw new Error(`Nobody read the words of the edition \`${edition}\`.`);
	const found = difference(words, blocks, reading);
	return found && sentenceOn(found);
}

function sentenceOn({ block, expected, found }: Difference): string {
	if (expected === undefined)
		return `block ${block} should not be there: ${quoted(found)}`;
	if (found === undefined)
		return `block ${block} is not there: ${quoted(expected)}`;
	const from = Math.max(0, sameUntil(expected, found) - lead);
	return `block ${block} should be ${quoted(expected, from)} and is ${quoted(found, from)}`;
}

/** How many characters that are the same are shown before the first that differs, and how many in all. */
const lead = 30;
const most = 90;

function quoted(text = "", from = 0): string {
	const shown = text.slice(from, from + most);
	return `\`${from > 0 ? "…" : ""}${shown}${from + most < text.length ? "…" : ""}\``;
}

function sameUntil(one: string, other: string): number {
	let at = 0;
	while (at < one.length && one[at] === other[at]) at++;
	return at;
}
