/** Starts a browser. The request for information has every item of the schedule's lists, asks for no names, and is a workbook too. */
import { join } from "node:path";
import { strFromU8, unzipSync } from "fflate";
import type { Root } from "mdast";
import { beforeAll, describe, expect, test } from "vitest";
import { schedules } from "../../../src/index.ts";
import { plainText } from "../../../src/markdown/text.ts";
import type { DataRequest } from "../../../src/model/data-request.ts";
import { home } from "../../editions/build-editions.ts";
import { expectAlike, officeFaults } from "../alike.ts";
import { builtDocuments } from "../built-documents.ts";
import { sectionOf, tablesIn, treeOf, wordsOf } from "../parts-of.ts";
import { type SheetRead, sheetsOf } from "./sheets-of.ts";

const document = "annex-a-data-request";
const path = `sent/${document}`;

/** As the schedule reads on a day. */
function requestOn(day: string, id: string): DataRequest {
	const { schedules: all } = schedules({
		content: join(home, "content"),
		on: day,
	});
	const found = all.find(({ schedule }) => schedule.id === id);
	return found?.schedule.dataRequest ?? expect.fail(`No request on ${day}`);
}

describe("under the schedule of 2014", () => {
	const request = requestOn("2014-03-07", "cafcass-2014");
	let files: ReadonlyMap<string, Uint8Array>;
	let tree: Root;

	beforeAll(async () => {
		files = await builtDocuments("national-2014", [document]);
		tree = treeOf(files, path);
	});

	test("A-1: its title says what it is", () => {
		const [title] = tree.children;
		expect(title).toMatchObject({ type: "heading", depth: 1 });
		expect(title && plainText(title)).toMatch(/information and data request/i);
	});

	test("A-2: it goes to the chief executive or the national service director at the beginning", () => {
		const before = tree.children.slice(
			0,
			tree.children.findIndex(
				(node) => node.type === "heading" && node.depth === 2,
			),
		);
		const words = wordsOf(before);
		expect(words).toContain(request.recipients);
		expect(words).toMatch(/beginning of the inspection/);
		expect(request.recipients).toMatch(
			/Chief Executive .*National Service Director/,
		);
	});

	test("A-3: it says which cases, and by when", () => {
		const words = wordsOf(sectionOf(tree, /^Child-level data$/));
		expect(words).toContain(request.scope);
		// Day 1 of the plan, at its hour.
		expect(words).toContain("14:00 on 7 March 2014");
	});

	test("A-4 to A-18: a row for each of the 15 fields of a case", () => {
		const [fields] = tablesIn(sectionOf(tree, /^Child-level data$/));
		expect(request.caseFields).toHaveLength(15);
		expect(fields?.slice(1).map(([label]) => label)).toEqual(
			request.caseFields.map(({ label }) => label),
		);
		for (const [, how] of fields ?? []) expect(how).not.toBe("");
	});

	test("and no names are asked for", () => {
		const [fields] = tablesIn(sectionOf(tree, /^Child-level data$/));
		const name = fields?.find(([label]) => label === "Case name");
		expect(name?.[1]).toMatch(/not to be sent/i);
		expect(wordsOf(sectionOf(tree, /^Child-level data$/))).toMatch(
			/do not send names/,
		);
	});

	test("A-19 to A-23: a row for each of the 5 national documents", () => {
		const [table] = tablesIn(sectionOf(tree, /^National documents$/));
		expect(request.national).toHaveLength(5);
		expect(table?.slice(1).map(([label]) => label)).toEqual(
			request.national.map(({ label }) => label),
		);
	});

	test("A-24 to A-33: a row for each of the 10 local documents", () => {
		const [table] = tablesIn(sectionOf(tree, /^Local documents$/));
		expect(request.local).toHaveLength(10);
		expect(table?.slice(1).map(([label]) => label)).toEqual(
			request.local.map(({ label }) => label),
		);
	});

	test("documents are due on day 2 of the plan", () => {
		expect(wordsOf(sectionOf(tree, /^Further documents$/))).toContain(
			"10 March 2014",
		);
	});

	test("it says the same in every edition", async () => {
		await expectAlike(files, path);
	});

	describe("as a workbook", () => {
		let bytes: Uint8Array;
		let sheets: readonly SheetRead[];
		beforeAll(() => {
			bytes = files.get(`${path}.xlsx`) ?? expect.fail("No workbook");
			sheets = sheetsOf(bytes);
		});

		test("Office has nothing against it", async () => {
			expect(await officeFaults(bytes, "xlsx")).toEqual([]);
		});

		test("has the words of the document, then a sheet a list", () => {
			expect(sheets.map(({ name }) => name)).toEqual([
				"Notes",
				"Cases",
				"National documents",
				"Local documents",
			]);
			const notes = sheets[0]?.rows.flat().join("\n");
			expect(notes).toContain("Please do not send names.");
			expect(notes).toContain("This is a worked example");
		});

		test("has a column for each field, and none for names", () => {
			expect(sheets[1]?.rows).toEqual([
				request.caseFields
					.filter(({ id }) => id !== "case-name")
					.map(({ label }) => label),
			]);
		});

		test("has a row for each document", () => {
			const labels = (place: number) =>
				sheets[place]?.rows.slice(1).map(([label]) => label);
			expect(labels(2)).toEqual(request.national.map(({ label }) => label));
			expect(labels(3)).toEqual(request.local.map(({ label }) => label));
		});

		test("takes yes or no, dates and choices, and nothing else, in their columns", () => {
			expect(sheets[1]?.checks).toEqual({
				Disability: 'list "Yes,No"',
				"Date of birth": "date",
				"Law type": 'list "Private law,Public law"',
				// Examples: anything else is taken too.
				"Case type":
					'list "Safeguarding letter only,Section 7,Rule 16.4,Section 25,Section 31" or other',
			});
			expect(sheets[2]?.checks).toEqual({
				Sent: 'list "Yes,No"',
				"Date sent": "date",
			});
		});

		test("keeps the headings in view, and text as typed", () => {
			for (const { isFrozen, isTable } of sheets.slice(1))
				expect({ isFrozen, isTable }).toEqual({
					isFrozen: true,
					isTable: true,
				});
			// The format for text: a number such as 007 stays as it is.
			const styles = strFromU8(
				unzipSync(bytes)["xl/styles.xml"] ?? new Uint8Array(),
			);
			expect(styles).toMatch(/<xf numFmtId="49"/);
		});

		test("is stamped with the day of the document alone", () => {
			const core = strFromU8(
				unzipSync(bytes)["docProps/core.xml"] ?? new Uint8Array(),
			);
			expect(
				[...core.matchAll(/\d{4}-\d\d-\d\d/g)].map(([day]) => day),
			).toEqual(["2014-03-07", "2014-03-07"]);
		});
	});
});

describe("under the schedule as it reads in October 2025", () => {
	const request = requestOn("2025-10-13", "cafcass-2021");
	let files: ReadonlyMap<string, Uint8Array>;
	let tree: Root;

	beforeAll(async () => {
		files = await builtDocuments("numbered", [document], {
			folder: join(import.meta.dirname, "numbered"),
		});
		tree = treeOf(files, path);
	});

	test("asks for the fields that came in September 2025 too", () => {
		const [fields] = tablesIn(sectionOf(tree, /^Child-level data$/));
		const labels = fields?.slice(1).map(([label]) => label);
		expect(labels).toEqual(request.caseFields.map(({ label }) => label));
		expect(labels?.slice(15)).toEqual([
			"Child ID",
			"Case start",
			"Case end",
			"Child seen in person",
			"Section 7 report filed",
			"Audit",
		]);
	});

	test("has the numbered items whose wording is known, and names the others by number", () => {
		const section = sectionOf(tree, /^Further documents$/);
		const [items] = tablesIn(section);
		expect(items?.slice(1).map(([number]) => number)).toEqual([
			"1.01",
			"1.02",
			"1.03",
			"1.04",
			"1.05",
			"1.15",
		]);
		const words = wordsOf(section);
		expect(words).toContain("1.06 to 1.14");
		expect(words).toMatch(/start the name of every file with the number/);
	});

	test("has the bands of item 1.15", () => {
		const [fields] = tablesIn(sectionOf(tree, /^Item 1\.15:/));
		expect(fields?.slice(2).map(([label]) => label)).toEqual([
			"Cases open for under 26 weeks",
			"Cases open for 26 to under 52 weeks",
			"Cases open for 52 to under 100 weeks",
			"Cases open for 100 weeks or more",
		]);
	});

	test("says the same in every edition", async () => {
		await expectAlike(files, path);
	});

	test("and its workbook has every number, and a sheet for item 1.15", async () => {
		const bytes = files.get(`${path}.xlsx`) ?? expect.fail("No workbook");
		expect(await officeFaults(bytes, "xlsx")).toEqual([]);
		const sheets = sheetsOf(bytes);
		expect(sheets.map(({ name }) => name)).toEqual([
			"Notes",
			"Cases",
			"Documents by number",
			"Item 1.15",
		]);
		expect(sheets[2]?.rows.slice(1).map(([number]) => number)).toEqual(
			request.items.map(({ number }) => number),
		);
		expect(Object.values(sheets[3]?.checks ?? {})).toEqual([
			"whole",
			"whole",
			"whole",
			"whole",
		]);
	});
});

test("before December 2024 no numbered items are known, and none are made up", () => {
	expect(requestOn("2024-12-16", "cafcass-2021").items).toEqual([]);
	const { items } = requestOn("2024-12-17", "cafcass-2021");
	expect(
		items.map(({ number, label }) => [number, label !== undefined]),
	).toEqual(
		Array.from({ length: 15 }, (_, index) => [
			`1.${String(index + 1).padStart(2, "0")}`,
			index < 5 || index === 14,
		]),
	);
	for (const { label, verified } of items)
		if (label === undefined) expect(verified).toBe(false);
	expect(items.at(-1)?.fields).toEqual([]);
});
