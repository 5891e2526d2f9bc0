/** Workbooks: odd names, many columns and long notes make a file that Office takes, and the same one everywhere. */
import { strFromU8, unzipSync } from "fflate";
import type { Root } from "mdast";
import { describe, expect, test } from "vitest";
import { parseDocument } from "../../../src/markdown/parse-document.ts";
import type { Manuscript } from "../../../src/model/manuscript.ts";
import type { Sheet, SheetColumn } from "../../../src/model/sheet.ts";
import { columnLetters } from "../../../src/write/xlsx/column-letters.ts";
import { notesOf } from "../../../src/write/xlsx/notes.ts";
import { writeXlsx } from "../../../src/write/xlsx/xlsx.ts";
import { officeFaults } from "../../documents/alike.ts";
import { sheetsOf } from "../../documents/annex-a/sheets-of.ts";
import { manuscriptOf } from "../docx/manuscript.ts";

const column = (heading: string, more: Partial<SheetColumn> = {}) => ({
	heading,
	kind: "text" as const,
	options: [],
	others: false,
	note: undefined,
	...more,
});

const sheets: readonly Sheet[] = [
	{
		name: "A/B: [all] the 'cases' there are, and ever were?",
		columns: [
			column("Case & <number>", { note: `${"Very long. ".repeat(40)}` }),
			column("Day", { kind: "date" }),
			column("Commas", { kind: "choice", options: ["a, b", "c"] }),
			column("Quotes", { kind: "choice", options: ['"a"', "b"] }),
			column("Many", {
				kind: "choice",
				options: Array.from({ length: 60 }, (_, index) => `option ${index}`),
			}),
			column("day"),
			...Array.from({ length: 25 }, (_, index) => column(`Column ${index}`)),
		],
		rows: [],
		grows: true,
	},
	{
		name: "Documents",
		columns: [column("Document"), column("Sent", { kind: "yes-no" })],
		rows: [["Plan & <strategy>"], ["=1+1"], ["ליבי"]],
		grows: false,
	},
];

async function workbook(own: Partial<Manuscript> = {}): Promise<Uint8Array> {
	const manuscript = manuscriptOf(
		"# Title\n\nWords & <more>.\n\n## Only a table\n\n| a |\n| - |\n| b |\n",
	);
	return writeXlsx({ ...manuscript, sheets, ...own }, undefined);
}

test("Office takes it", async () => {
	expect(await officeFaults(await workbook(), "xlsx")).toEqual([]);
});

test("and one without a list", async () => {
	const bytes = await workbook({ sheets: [] });
	expect(await officeFaults(bytes, "xlsx")).toEqual([]);
	expect(sheetsOf(bytes).map(({ name, rows }) => [name, rows])).toEqual([
		["Notes", [["Title"], ["Words & <more>."]]],
	]);
});

test("tabs have names that Excel takes, and texts are texts", async () => {
	const [, cases, documents] = sheetsOf(await workbook());
	expect(cases?.name).toBe("A B   all  the 'cases' there ar");
	expect(documents?.rows.slice(1)).toEqual([
		["Plan & <strategy>"],
		["=1+1"],
		["ליבי"],
	]);
});

test("choices that a list cannot hold are asked for in words", async () => {
	const [, cases] = sheetsOf(await workbook());
	expect(cases?.checks).toEqual({
		Day: "date",
		Quotes: 'list """a"",b"',
	});
	const parts = unzipSync(await workbook());
	const xml = strFromU8(parts["xl/worksheets/sheet2.xml"] ?? new Uint8Array());
	expect(xml).toContain('prompt="Expected one of: a, b; c."');
	for (const [, prompt = ""] of xml.matchAll(/ prompt="([^"]*)"/g))
		expect(prompt.replaceAll("&quot;", '"').length).toBeLessThanOrEqual(255);
});

test("the same manuscript gives the same bytes", async () => {
	expect(await workbook()).toEqual(await workbook());
});

test.each([
	[0, "A"],
	[25, "Z"],
	[26, "AA"],
	[51, "AZ"],
	[52, "BA"],
	[701, "ZZ"],
	[702, "AAA"],
])("column %i is %s", (place, letters) => {
	expect(columnLetters(place)).toBe(letters);
});

describe("notes", () => {
	test("are all words but those of tables, and no heading stands alone", () => {
		const tree = parseDocument(
			":::notice\nMind this.\n:::\n\n# Title\n\n## Empty\n\n| a |\n| - |\n| b |\n\n## Full\n\nOne **two**.\n\n- three\n- four\n\n1. five\n",
		) as Root;
		expect(notesOf(tree)).toEqual([
			{ text: "Mind this.", kind: "words" },
			{ text: "Title", kind: "title" },
			{ text: "Full", kind: "heading" },
			{ text: "One two.", kind: "words" },
			{ text: "• three", kind: "words" },
			{ text: "• four", kind: "words" },
			{ text: "1. five", kind: "words" },
		]);
	});
});
