/** Each promise about Word documents is broken once, and that alone is told. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { beforeAll, describe, expect, test } from "vitest";
import {
	docxRemarks,
	docxRules,
} from "../../../src/preflight/docx/docx-accessibility.ts";
import { writeDocx } from "../../../src/write/docx/docx.ts";
import { manuscriptOf, paginationOf } from "../../write/docx/manuscript.ts";

const document = "word/document.xml";
const styles = "word/styles.xml";
const settings = "word/settings.xml";
const core = "docProps/core.xml";

/** What is changed in which part, and what is told of it. */
const faults: Readonly<
	Record<string, readonly [part: string, from: string | RegExp, to: string]>
> = {
	title: [
		core,
		/<dc:title>.*?<\/dc:title>/u,
		"<dc:title>Draft letter LA</dc:title>",
	],
	language: [styles, /<w:lang [^>]*\/>/u, ""],
	unprotected: [
		settings,
		/<\/w:settings>/u,
		'<w:documentProtection w:edit="readOnly"/></w:settings>',
	],
	"contents-field": [
		settings,
		/<\/w:settings>/u,
		'<w:updateFields w:val="true"/></w:settings>',
	],
	headings: [
		document,
		'<w:pStyle w:val="Heading1"/>',
		'<w:pStyle w:val="Heading3"/>',
	],
	"header-rows": [document, "<w:tblHeader/>", ""],
	"no-merged-cells": [document, "<w:tcPr>", '<w:tcPr><w:gridSpan w:val="2"/>'],
	"no-split-rows": [document, "<w:cantSplit/>", ""],
	"no-blank-paragraphs": [document, "<w:body>", "<w:body><w:p/>"],
	"real-lists": [
		document,
		"<w:body>",
		"<w:body><w:p><w:r><w:t>• typed</w:t></w:r></w:p>",
	],
	"described-pictures": [document, / descr="[^"]*"/u, ' descr=""'],
	"inline-pictures": [document, /wp:inline/gu, "wp:anchor"],
	"no-text-boxes": [
		document,
		"<w:body>",
		"<w:body><w:p><w:pPr><w:framePr/></w:pPr><w:r><w:t>Framed</w:t></w:r></w:p><w:p><w:r><w:txbxContent><w:p><w:r><w:t>Boxed</w:t></w:r></w:p></w:txbxContent></w:r></w:p>",
	],
	"link-text": [document, ">an address<", ">click here<"],
	contrast: [
		document,
		"<w:body>",
		'<w:body><w:p><w:r><w:rPr><w:color w:val="bbbbbb"/></w:rPr><w:t>Faint</w:t></w:r></w:p>',
	],
};

let good: Uint8Array;

beforeAll(async () => {
	const markdown = readFileSync(
		join(import.meta.dirname, "every-kind.md"),
		"utf8",
	);
	const manuscript = manuscriptOf(markdown);
	good = await writeDocx(manuscript, paginationOf(manuscript, 12));
});

test("a document with a bit of everything keeps every promise", () => {
	expect(docxRemarks(good)).toEqual([]);
});

describe("what is broken is told, and nothing else", () => {
	test.each(docxRules.map(({ id }) => id))("%s", (rule) => {
		const [part, from, to] = faults[rule] ?? [];
		if (part === undefined || from === undefined || to === undefined)
			throw new Error(`The promise \`${rule}\` has no failing case`);
		const parts = unzipSync(good);
		const text = strFromU8(parts[part] ?? new Uint8Array());
		const broken = text.replace(from, to);
		expect(broken).not.toBe(text);
		const remarks = docxRemarks(zipSync({ ...parts, [part]: strToU8(broken) }));
		expect([...new Set(remarks.map((remark) => remark.rule))]).toEqual([rule]);
		expect(remarks[0]?.message).toMatch(/^\S.*\.$/su);
	});
});

test("there are fourteen promises at least, each with its own id", () => {
	expect(docxRules.length).toBeGreaterThanOrEqual(14);
	expect(new Set(docxRules.map(({ id }) => id)).size).toBe(docxRules.length);
});
