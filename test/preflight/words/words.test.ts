/** Every edition as our writers write it says the same; with a word dropped, a block doubled or two swapped, it is told. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { beforeAll, describe, expect, test } from "vitest";
import { otherWords } from "../../../src/preflight/words/other-words.ts";
import {
	allWords,
	wordsOfTree,
} from "../../../src/preflight/words/words-of-tree.ts";
import { writeDocx } from "../../../src/write/docx/docx.ts";
import { writeEpub } from "../../../src/write/epub/epub.ts";
import { writeHtml } from "../../../src/write/html/html.ts";
import { writeMarkdown } from "../../../src/write/markdown.ts";
import { manuscriptOf, paginationOf } from "../../write/docx/manuscript.ts";

const manuscript = manuscriptOf(
	readFileSync(join(import.meta.dirname, "every-kind.md"), "utf8"),
);
const words = wordsOfTree(manuscript.tree);

test("the words of a document are its blocks in order, with contents and notes apart", () => {
	expect(words).toEqual({
		text: [
			"Report of a visit & more",
			"Not for you to keep.",
			"What was found",
			"Words with a note1 and strong ones, 5 < 6 & 7.",
			"a point",
			"an address",
			"Workers listen to children. Another line of the same paragraph.",
			"A quotation of two people.",
			"In cases",
			"Place",
			"Days",
			"North",
			"12",
			"South",
			"7",
			"Who we are.",
		],
		contents: { at: 2, blocks: ["Contents", "What was found", "In cases"] },
		notes: { at: 15, blocks: ["Of the note, at its place."] },
	});
});

/** A change of an edition's bytes. */
type Change = (text: string) => string;

interface Spoiling {
	readonly make: () => Promise<Uint8Array>;
	readonly change: (bytes: Uint8Array, change: Change) => Uint8Array;
	/** How a paragraph of its own stands in it. */
	readonly paragraph: RegExp;
}

const inPart =
	(name: string): Spoiling["change"] =>
	(bytes, change) => {
		const parts = unzipSync(bytes);
		const part = strFromU8(parts[name] ?? expect.fail());
		return zipSync({ ...parts, [name]: strToU8(change(part)) });
	};
const inText: Spoiling["change"] = (bytes, change) =>
	strToU8(change(strFromU8(bytes)));

const editions: Readonly<Record<string, Spoiling>> = {
	md: {
		make: () => writeMarkdown(manuscript, undefined),
		change: inText,
		paragraph: /> A quotation.*\n/,
	},
	html: {
		make: () => writeHtml(manuscript, undefined),
		change: inText,
		paragraph: /<p>A quotation.*?<\/p>/,
	},
	epub: {
		make: () => writeEpub(manuscript, undefined),
		change: inPart("EPUB/text.xhtml"),
		paragraph: /<p>A quotation.*?<\/p>/,
	},
	docx: {
		make: () => writeDocx(manuscript, paginationOf(manuscript, 9)),
		change: inPart("word/document.xml"),
		paragraph: /<w:p>(?:(?!<w:p>).)*A quotation.*?<\/w:p>/,
	},
};

describe.each(Object.entries(editions))(
	"%s",
	(edition, { make, change, paragraph }) => {
		let bytes: Uint8Array;
		beforeAll(async () => {
			bytes = await make();
		});
		const told = (by: Change) => {
			const changed = change(bytes, (text) => {
				const now = by(text);
				expect(now).not.toBe(text);
				return now;
			});
			return otherWords(words, edition, { bytes: changed });
		};

		test("says the same", () => {
			expect(otherWords(words, edition, { bytes })).toBeUndefined();
		});
		test("a word that is lost is told", () => {
			expect(
				told((text) => text.replace("of two people", "of people")),
			).toContain(
				"should be `A quotation of two people.` and is `A quotation of people.`",
			);
		});
		test("a word that is there twice is told", () => {
			expect(
				told((text) => text.replace("two people", "two two people")),
			).toContain("and is `A quotation of two two people.`");
		});
		test("a block that is lost is told", () => {
			expect(told((text) => text.replace(paragraph, ""))).toContain(
				"should be `A quotation of two people.` and is `In cases`",
			);
		});
		test("two blocks that changed places are told", () => {
			expect(
				told((text) =>
					text
						.replace("North", "~")
						.replace("South", "North")
						.replace("~", "South"),
				),
			).toContain("should be `North` and is `South`");
		});
		test("a note that says something else is told", () => {
			const inNotes =
				edition === "docx" ? inPart("word/footnotes.xml") : change;
			const changed = inNotes(bytes, (text) =>
				text.replace("Of the note", "Of a note"),
			);
			expect(otherWords(words, edition, { bytes: changed })).toContain(
				"and is `Of a note, at its place.`",
			);
		});
	},
);

describe("pdf, whose words come from its structure", () => {
	const blocks = words.text.toSpliced(15, 0, ...words.notes.blocks);
	const told = (now: readonly string[]) =>
		otherWords(words, "pdf", { bytes: new Uint8Array(), words: now });

	test("says the same without a contents list, and with one that has pages", () => {
		expect(told(blocks)).toBeUndefined();
		const withContents = (last: string) =>
			told(blocks.toSpliced(2, 0, "Contents", "What was found 2", last));
		expect(withContents("In cases 3")).toBeUndefined();
		expect(withContents("Cases 3")).toContain(
			"should be `In cases` and is `Cases 3`",
		);
		expect(withContents("In cases3")).toContain(
			"should be `In cases` and is `In cases3`",
		);
	});
	test("a space that is lost at the end of a line, or is there within a word, is told", () => {
		const instead = (joined: string) =>
			told(blocks.map((one) => one.replace("two people", joined)));
		expect(instead("twopeople")).toBe(
			"block 8 should be `A quotation of two people.` and is `A quotation of twopeople.`",
		);
		expect(instead("two peo ple")).toBe(
			"block 8 should be `A quotation of two people.` and is `A quotation of two peo ple.`",
		);
	});
	test("a word lost, a block doubled and two swapped are told", () => {
		expect(told(blocks.map((one) => one.replace("two ", "")))).toContain(
			"block 8 should be",
		);
		expect(told(blocks.toSpliced(4, 0, "a point"))).toContain(
			"block 6 should be `an address` and is `a point`",
		);
		expect(told(blocks.with(4, "an address").with(5, "a point"))).toContain(
			"block 5 should be `a point` and is `an address`",
		);
		expect(told(blocks.slice(0, -1))).toBe(
			"block 17 is not there: `Who we are.`",
		);
		expect(told([...blocks, "More."])).toBe(
			"block 18 should not be there: `More.`",
		);
	});
	test("words that nobody read are a fault", () => {
		expect(() => otherWords(words, "pdf", { bytes: new Uint8Array() })).toThrow(
			"Nobody read",
		);
	});
});

test("all words are those of contents and notes too", () => {
	expect(allWords(words)).toHaveLength(20);
});
