/** Starts a browser. What runs from right to left is told in the order it is read, by the finished document itself. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { getDocument } from "pdfjs-dist/legacy/build/pdf.mjs";
import { beforeAll, describe, expect, test } from "vitest";
import { parseDocument } from "../../../src/markdown/parse-document.ts";
import type { Manuscript } from "../../../src/model/manuscript.ts";
import type { PdfFacts } from "../../../src/model/pdf-facts.ts";
import { otherWords } from "../../../src/preflight/words/other-words.ts";
import { wordsOfTree } from "../../../src/preflight/words/words-of-tree.ts";
import { readKit } from "../../../src/read/kit.ts";
import { validateDesign } from "../../../src/validate/validate-templates.ts";
import { printHtml } from "../../../src/write/html/print-html.ts";
import { readingOrder } from "../../../src/write/pdf/finish/reading-order.ts";
import { writePdf } from "../../../src/write/pdf/pdf.ts";
import { readFinished } from "../../../src/write/pdf/read-finished.ts";
import { home } from "../../editions/build-editions.ts";
import { sampleManuscript } from "./sample.ts";
import { withPress } from "./with-press.ts";

const { houseStyle } = readKit(home, []);
const design =
	(houseStyle.design && validateDesign(houseStyle.design, [])) ?? expect.fail();
const input = join(
	import.meta.dirname,
	"../docx/cases/runs-from-right-to-left/input.md",
);
const manuscript: Manuscript = {
	...sampleManuscript(0),
	tree: parseDocument(readFileSync(input, "utf8")),
	look: { ...houseStyle, design, images: new Map() },
};
const words = wordsOfTree(manuscript.tree);

describe("a document in Hebrew and English", () => {
	let bytes: Uint8Array;
	let facts: PdfFacts;
	beforeAll(async () => {
		bytes = await withPress(async (press) => {
			const { finished } = await writePdf({
				manuscript,
				renderHtml: printHtml,
				press,
			});
			return (await finished).bytes;
		});
		facts = await readFinished(bytes);
	}, 30_000);

	test("says the same", () => {
		expect(facts.words).toEqual(words.text);
	});

	test("with two letters the other way round is told", () => {
		const spoilt = facts.words.map((text) => text.replace("של", "לש"));
		expect(otherWords(words, "pdf", { bytes, words: spoilt })).toContain(
			"block 1 should be `Report שלום` and is `Report לשום`",
		);
	});

	test("describes its links so", async () => {
		const reading = getDocument({ data: new Uint8Array(bytes) });
		const page = await (await reading.promise).getPage(1);
		const links = await page.getAnnotations();
		// One for each piece of a link.
		const described = new Set(links.map(({ contentsObj }) => contentsObj.str));
		expect([...described]).toEqual(["קישור טוב", "the שלום כהן link"]);
		await reading.destroy();
	});
});

describe("one line is read", () => {
	/** As a browser writes them down: from left to right. */
	test.each([
		["letters", "םולש", "שלום"],
		["words", "ןהכ םולש", "שלום כהן"],
		["figures with their marks", "ב 12.5% ,12-34 א", "א 12-34, 12.5% ב"],
		["figures apart", "ב 45 12 א", "א 12 45 ב"],
		["a pair of brackets", ")ב( א", "א (ב)"],
	])("%s", (_, painted, read) => {
		const stroke = { line: "1", isReversed: true, isWhole: false };
		expect(readingOrder([{ ...stroke, text: painted }])).toEqual([read]);
	});

	test("a letter with its points stays whole", () => {
		const stroke = { line: "1", isReversed: true, isWhole: false };
		expect(
			readingOrder([
				{ ...stroke, text: "ל" },
				{ ...stroke, text: "שׁ", isWhole: true },
			]),
		).toEqual(["שׁל"]);
	});

	test("English is left as it is", () => {
		const stroke = { line: "1", isReversed: false, isWhole: false };
		expect(readingOrder([{ ...stroke, text: "Olu" }])).toBeUndefined();
	});
});
