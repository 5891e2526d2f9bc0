/**
 * Starts browsers. Every edition of the examples says the same words in the same order as the Markdown edition; a third
 * report has a finding added that holds every kind of prose.
 *
 * A contents list is compared apart from the text, because PDF and Word have it in long documents only; its pages are
 * left out. Footnotes are compared apart, because each edition puts them elsewhere; their calls stay in the text.
 */

import { cpSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { buildEditions, type CommonEdition, home } from "./build-editions.ts";
import { docxBlocks } from "./docx-blocks.ts";
import type { EditionBlocks } from "./edition-blocks.ts";
import { faultsInBlocks, faultsInStream } from "./faults.ts";
import { htmlBlocks } from "./html-blocks.ts";
import { markdownBlocks } from "./markdown-blocks.ts";
import { pdfText } from "./pdf-text.ts";
import { unspaced } from "./white-space.ts";
import { withoutRun } from "./without-run.ts";

const content = join(home, "content");
const withEveryKind = mkdtempSync(join(tmpdir(), "every-kind-"));
cpSync(content, withEveryKind, { recursive: true });
cpSync(
	join(import.meta.dirname, "every-kind"),
	join(withEveryKind, "inspections/national-2023"),
	{ recursive: true },
);
afterAll(() => rmSync(withEveryKind, { recursive: true }));

describe.each([
	{ name: "national-2014", inspection: "national-2014", content },
	{ name: "national-2023", inspection: "national-2023", content },
	{
		name: "national-2023 with every kind of prose",
		inspection: "national-2023",
		content: withEveryKind,
	},
])("$name", ({ inspection, content }) => {
	let built: Readonly<Record<CommonEdition, Uint8Array>>;
	let markdown: EditionBlocks;
	/** The PDF edition, without white space. */
	let body: string;
	let hasPrintedContents: boolean;

	beforeAll(async () => {
		built = await buildEditions(content, inspection);
		markdown = markdownBlocks(built.md);
		const text = await pdfText(built.pdf);
		const rest = withoutRun(text, markdown.contents, { hasPages: true });
		hasPrintedContents = rest !== undefined;
		body = rest ?? unspaced(text);
	});

	test("holds a whole report", () => {
		expect(markdown.blocks.length).toBeGreaterThan(100);
		expect(markdown.contents.length).toBeGreaterThan(5);
		expect(markdown.notes.length).toBeGreaterThan(0);
	});

	test("says the same in HTML", () => {
		expect(htmlBlocks(built.html)).toEqual(markdown);
	});

	test("says the same in DOCX, with the contents list of the PDF", () => {
		expect(docxBlocks(built.docx)).toEqual({
			...markdown,
			contents: hasPrintedContents ? markdown.contents : [],
		});
	});

	test("says the same in PDF, and no more", () => {
		const withoutNotes =
			withoutRun(body, markdown.notes) ??
			expect.fail("The footnotes are not in the print, one after the other");
		expect(faultsInStream([markdown.blocks], withoutNotes)).toEqual([]);
		expect(withoutNotes).toHaveLength(
			unspaced(markdown.blocks.join("")).length,
		);
	});

	test("is found out where a word is lost", () => {
		const html = strFromU8(built.html);
		const parts = unzipSync(built.docx);
		const words = strFromU8(parts["word/document.xml"] ?? new Uint8Array());
		const block =
			markdown.blocks.find(
				(one) =>
					one.length > 80 &&
					// One that stands elsewhere too would be found there.
					markdown.blocks.indexOf(one) === markdown.blocks.lastIndexOf(one) &&
					html.includes(one) &&
					words.includes(one),
			) ?? expect.fail();
		const shorter = block.replace(/ \S+/, "");

		const page = htmlBlocks(strToU8(html.replace(block, shorter)));
		const document = docxBlocks(
			zipSync({
				...parts,
				"word/document.xml": strToU8(words.replace(block, shorter)),
			}),
		);
		const print = body.replace(unspaced(block), unspaced(shorter));

		const missing = [expect.stringContaining(block.slice(0, 80))];
		const told = [markdown.blocks];
		expect(faultsInBlocks(told, page.blocks)).toEqual(missing);
		expect(faultsInBlocks(told, document.blocks)).toEqual(missing);
		expect(faultsInStream(told, print)).toContainEqual(missing[0]);
	});
});
