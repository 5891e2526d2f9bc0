/**
 * Starts browsers. The editions for other readers say what the Markdown edition says, block by block.
 *
 * Large print and plain text tell tables that are too wide cell by cell, each with the name of its column: there the names of
 * columns are not compared.
 */
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { strFromU8, unzipSync } from "fflate";
import { visit } from "unist-util-visit";
import { beforeAll, describe, expect, test } from "vitest";
import { build, type Edition } from "../../src/index.ts";
import { parseDocument } from "../../src/markdown/parse-document.ts";
import { home } from "./build-editions.ts";
import { docxBlocks } from "./docx-blocks.ts";
import type { EditionBlocks } from "./edition-blocks.ts";
import { htmlBlocks } from "./html-blocks.ts";
import { blocksIn, markdownBlocks } from "./markdown-blocks.ts";
import { pdfText } from "./pdf-text.ts";
import { unspaced } from "./white-space.ts";

const editions = [
	"md",
	"text",
	"large-print.pdf",
	"large-print.docx",
	"epub",
] as const satisfies readonly Edition[];
type Built = Readonly<Record<(typeof editions)[number], Uint8Array>>;

describe.each([
	{ inspection: "national-2023", document: "full-report" },
	{ inspection: "national-2014", document: "full-report" },
	{
		inspection: "national-2023",
		document: "annex-a-data-request",
		folder: "sent",
	},
])("$inspection $document", ({ inspection, document, folder = "" }) => {
	let built: Built;
	let markdown: EditionBlocks;
	let told: readonly string[];

	beforeAll(async () => {
		built = await buildFor(inspection, document, folder);
		markdown = markdownBlocks(built.md);
		told = withoutColumnNames(built.md);
	});

	test("says the same in EPUB, whose contents list is its own", () => {
		const parts = unzipSync(built.epub);
		expect(htmlBlocks(parts["EPUB/text.xhtml"] ?? new Uint8Array())).toEqual({
			...markdown,
			contents: [],
		});
		const nav = strFromU8(parts["EPUB/nav.xhtml"] ?? new Uint8Array());
		expect(nav.match(/<a /g)?.length).toBeGreaterThanOrEqual(3);
	});

	test("says the same in large print for Word", () => {
		const { blocks, notes } = docxBlocks(built["large-print.docx"]);
		expect(missing(told, blocks.join(""))).toEqual([]);
		expect(notes).toEqual(markdown.notes);
	});

	test("says the same in the print of large print", async () => {
		const text = await pdfText(built["large-print.pdf"]);
		expect(missing(told, text)).toEqual([]);
	});

	test("says the same in plain text, with addresses, and notes at the end", () => {
		const lines = new TextDecoder()
			.decode(built.text)
			.replace(/\[(\d+)\]/g, "$1")
			.replace(/\s\((?:https?:|mailto:)[^)]*\)/g, "");
		expect(missing([...told, ...markdown.notes], lines)).toEqual([]);
	});

	test("is found out where a word is lost or out of its place", () => {
		const text = told.join(" ");
		const long = told.find((block) => block.length > 60) ?? expect.fail();
		expect(missing(told, text)).toEqual([]);
		expect(missing(told, text.replace(long, ""))).toContain(long);
		expect(missing(told, `${text.replace(long, "")} ${long}`)).not.toEqual([]);
	});
});

/** Texts that do not come one after the other in an edition; other words may stand between them, such as a column's name. */
function missing(texts: readonly string[], edition: string): string[] {
	const stream = unspaced(edition);
	let from = 0;
	return texts.filter((text) => {
		const at = stream.indexOf(unspaced(text), from);
		if (at !== -1) from = at + unspaced(text).length;
		return at === -1;
	});
}

/** The blocks of a Markdown edition without the names of columns, which may come with every cell. */
function withoutColumnNames(markdown: Uint8Array): readonly string[] {
	const tree = parseDocument(new TextDecoder().decode(markdown));
	visit(tree, "table", (table) => {
		table.children.shift();
	});
	return blocksIn(tree).blocks;
}

async function buildFor(
	inspection: string,
	document: string,
	folder: string,
): Promise<Built> {
	const out = mkdtempSync(join(tmpdir(), "other-readers-"));
	try {
		await build({
			home,
			content: join(home, "content"),
			out,
			inspections: [inspection],
			documents: [document],
			editions,
			environment: process.env,
			onProgress: () => {},
		});
		const bytesOf = (ending: string) =>
			new Uint8Array(
				readFileSync(join(out, inspection, folder, `${document}.${ending}`)),
			);
		return {
			md: bytesOf("md"),
			text: bytesOf("txt"),
			"large-print.pdf": bytesOf("large-print.pdf"),
			"large-print.docx": bytesOf("large-print.docx"),
			epub: bytesOf("epub"),
		};
	} finally {
		rmSync(out, { recursive: true, force: true });
	}
}
