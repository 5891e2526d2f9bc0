/** What the team reads before the inspection, by the headings of the schedule (handbook paragraphs 17 to 21). Starts a browser. */
import {
	cpSync,
	mkdtempSync,
	readFileSync,
	rmSync,
	writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Root } from "mdast";
import { getDocument } from "pdfjs-dist/legacy/build/pdf.mjs";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { check, Problem } from "../../../src/index.ts";
import { surveyGroups } from "../../../src/model/briefing.ts";
import { home } from "../../editions/build-editions.ts";
import { expectAlike } from "../alike.ts";
import { builtDocuments } from "../built-documents.ts";
import { sectionOf, tablesIn, treeOf, wordsOf } from "../parts-of.ts";

const document = "pre-inspection-briefing";
const path = `internal/${document}`;
const checked =
	check({ content: join(home, "content"), inspections: ["national-2014"] })
		.inspections[0] ?? expect.fail();
const briefing = checked.briefing ?? expect.fail();
const headings = (tree: Root, depth: number) =>
	tree.children
		.filter((node) => node.type === "heading" && node.depth === depth)
		.map((node) => wordsOf([node]));
/** A heading with these very words. */
const titled = (words: string) =>
	new RegExp(`^${words.replace(/[.*+?^${}()|[\]\\]/g, "\\$&")}$`);

let files: ReadonlyMap<string, Uint8Array>;
let tree: Root;
beforeAll(async () => {
	files = await builtDocuments("national-2014", [document]);
	tree = treeOf(files, path);
});

test("says the same in every edition", () => expectAlike(files, path));

test("follows the headings of the schedule, in its order", () => {
	expect(headings(tree, 2)).toEqual([
		"Main issues",
		"Grades at the last inspection",
		...checked.schedule.judgements.map(
			({ heading, label }) => heading ?? label,
		),
		"Whistle-blowing, complaints and the Ombudsman",
		"Reviews of cases",
		"Related publications",
		"Survey returns in full",
	]);
});

describe.each(checked.schedule.judgements)(
	"on $id",
	({ id, heading, label }) => {
		const section = () => sectionOf(tree, titled(heading ?? label));
		const told = briefing.sections.find(({ judgement }) => judgement === id);

		test("has the data, each table with its source", () => {
			const tables = tablesIn(section());
			expect(told?.tables.length).toBeGreaterThan(0);
			for (const { rowsAre, columns, rows, source } of told?.tables ?? []) {
				expect(tables).toContainEqual([
					[rowsAre, ...columns],
					...rows.map(({ label, values }) => [label, ...values]),
				]);
				expect(wordsOf(section())).toContain(source);
			}
		});

		test("has what each group said, as a table and as bars", () => {
			const questions = briefing.surveys.flatMap(({ questions }) =>
				questions.filter(({ judgement }) => judgement === id),
			);
			const table = tablesIn(section()).find(([head]) => head?.[0] === "Group");
			expect(table?.slice(1).map((cells) => cells[1])).toEqual(
				questions.map(({ title }) => title),
			);
			for (const [, , , ...shares] of table?.slice(1) ?? []) {
				const sum = shares.reduce((sum, share) => sum + parseInt(share, 10), 0);
				expect(Math.abs(100 - sum)).toBeLessThan(2);
			}
			expect(JSON.stringify(section())).toContain(`survey-${id}.svg`);
		});

		test("has its lines of enquiry, with where they are looked into", () => {
			const table = tablesIn(section()).find(
				([head]) => head?.[0] === "Line of enquiry",
			);
			expect(table?.slice(1)).toEqual(
				told?.enquiries.map(({ id, question, because, serviceAreas }) => [
					`${id}: ${question}`,
					because,
					serviceAreas
						.map(
							(area) =>
								checked.inspection.serviceAreas.find(({ id }) => id === area)
									?.name,
						)
						.join(", ") || "All areas",
				]),
			);
		});
	},
);

test("counts what came from whistle-blowing, complaints and the Ombudsman, over 6 to 12 months", () => {
	const [table] = tablesIn(sectionOf(tree, /^Whistle-blowing/));
	expect(table?.slice(1).map(([from, , count]) => [from, count])).toEqual([
		["Whistle-blowing", "3"],
		["Complaints", "1,084"],
		["Ombudsman", "4"],
	]);
	for (const row of table?.slice(1) ?? [])
		expect(row[1]).toBe("1 March 2013 – 28 February 2014");
});

test("has the reviews, and the related publications", () => {
	const reviews = wordsOf(sectionOf(tree, /^Reviews of cases$/));
	for (const { title, points } of briefing.reviews)
		for (const words of [title, ...points]) expect(reviews).toContain(words);
	const [table] = tablesIn(sectionOf(tree, /^Related publications$/));
	expect(table?.slice(1).map(([title]) => title)).toEqual(
		briefing.publications.map(({ title }) => title),
	);
});

test("has the returns of all five groups in full", () => {
	const section = sectionOf(tree, /^Survey returns in full$/);
	const [returns] = tablesIn(section);
	expect(returns?.slice(1)).toEqual([
		["Children", "13 December 2013", "1,240", "506", "41%"],
		["Young people", "13 December 2013", "860", "287", "33%"],
		["Birth relatives", "29 November 2013", "3,200", "611", "19%"],
		["Staff", "31 October 2013", "1,790", "1,163", "65%"],
		["Stakeholders", "31 October 2013", "420", "178", "42%"],
	]);
	expect(surveyGroups).toHaveLength(5);
	const cells = tablesIn(section).flat(2).join("\n");
	for (const { questions } of briefing.surveys)
		for (const { answers } of questions)
			for (const { label, count } of answers)
				expect(cells).toContain(`${label}: ${count} (`);
});

test("takes 6 to 10 pages, internal on each", async () => {
	const pages = await wordsOfPages(files.get(`${path}.pdf`) ?? expect.fail());
	expect(pages.length).toBeGreaterThanOrEqual(6);
	expect(pages.length).toBeLessThanOrEqual(10);
	for (const page of pages)
		expect(page).toMatch(/Internal: not for publication/);
});

describe("with little known", () => {
	const folder = mkdtempSync(join(tmpdir(), "briefing-"));
	afterAll(() => rmSync(folder, { recursive: true }));
	cpSync(join(home, "content/inspections/national-2014"), folder, {
		recursive: true,
	});
	writeFileSync(
		join(folder, "briefing.yaml"),
		"asOf: 2014-02-28\npreparedBy: the senior data analyst\n",
	);
	const inspection = join(folder, "inspection.yaml");
	writeFileSync(
		inspection,
		`${readFileSync(inspection, "utf8")}\nprevious:\n  end: 2009-03-06\n  grades:\n    private-law: inadequate\n    overall: inadequate\n`,
	);

	test("says under each heading that nothing is, and prints the grades before", async () => {
		const few = await builtDocuments("national-2014", [document], {
			folder,
			editions: ["md"],
		});
		const tree = treeOf(few, path);
		expect(headings(tree, 2)).toHaveLength(10);
		expect(
			tablesIn(sectionOf(tree, /^Grades at the last inspection$/))[0]?.slice(1),
		).toEqual([
			[checked.schedule.judgements[0]?.label, "Inadequate"],
			[checked.schedule.overall?.label, "Inadequate"],
		]);
		expect(wordsOf(sectionOf(tree, /^Survey returns in full$/))).toContain(
			"Children, Young people, Birth relatives, Staff, Stakeholders",
		);
		expect(wordsOf(sectionOf(tree, /^Whistle-blowing/))).toContain(
			"Whistle-blowing, Complaints, Ombudsman",
		);
	});
});

test("an inspection without a briefing is printed without, and is told why where it is asked for", async () => {
	const made = builtDocuments("national-2023", [document], {
		editions: ["md"],
	});
	await expect(made).rejects.toThrow(Problem);
	const all = await builtDocuments("national-2023", [], { editions: ["md"] });
	expect([...all.keys()].filter((file) => file.includes("briefing"))).toEqual(
		[],
	);
});

/** The words of each page, its foot too. */
async function wordsOfPages(bytes: Uint8Array): Promise<string[]> {
	const reading = getDocument({ data: new Uint8Array(bytes) });
	try {
		const print = await reading.promise;
		const pages: string[] = [];
		for (let number = 1; number <= print.numPages; number++) {
			const { items } = await (await print.getPage(number)).getTextContent();
			pages.push(items.map((item) => ("str" in item ? item.str : "")).join(""));
		}
		return pages;
	} finally {
		await reading.destroy();
	}
}
