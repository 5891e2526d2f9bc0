/** The sheet of the last day in its five parts (handbook paragraph 91). Starts a browser. */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { strFromU8, unzipSync } from "fflate";
import { beforeAll, describe, expect, test } from "vitest";
import { parse } from "yaml";
import { check } from "../../../src/index.ts";
import { expectAlike } from "../alike.ts";
import { builtDocuments } from "../built-documents.ts";
import {
	changedManuscript,
	withDates,
} from "../inspection-plan/changed-manuscript.ts";
import { sectionOf, tablesIn, treeOf, wordsOf } from "../parts-of.ts";

const path = "internal/provisional-outcome";
const content = join(import.meta.dirname, "../../../content");

describe.each([
	{ inspection: "national-2014", publication: "Wednesday 7 May 2014" },
	{ inspection: "national-2023", publication: "Friday 17 March 2023" },
])("of $inspection", ({ inspection, publication }) => {
	let files: ReadonlyMap<string, Uint8Array>;
	beforeAll(async () => {
		files = await builtDocuments(inspection, ["provisional-outcome"]);
	});
	const checked = () =>
		check({ content, inspections: [inspection] }).inspections[0] ??
		expect.fail();

	test("says the same in every edition", () => expectAlike(files, path));

	test("has five parts", () => {
		const parts = treeOf(files, path)
			.children.filter((node) => node.type === "heading" && node.depth === 2)
			.map((node) => wordsOf([node]));
		expect(parts).toEqual([
			"Provisional grades",
			"Confidentiality",
			"Strengths and areas for improvement",
			"Publication of the report",
			"Complaints",
		]);
	});

	test("1: has a provisional grade for each judgement and overall", () => {
		const [table] = tablesIn(
			sectionOf(treeOf(files, path), /^Provisional grades/),
		);
		const { schedule, inspection } = checked();
		const wanted = [...schedule.judgements, schedule.overall].flatMap((one) =>
			one === undefined
				? []
				: [
						[
							one.label,
							schedule.grades.find(({ id }) => id === inspection.grades[one.id])
								?.label,
						],
					],
		);
		expect(
			table?.slice(1).map(([label, grade]) => [label, grade?.toLowerCase()]),
		).toEqual(wanted);
	});

	test("2: keeps them confidential until the final report", () => {
		const words = wordsOf(sectionOf(treeOf(files, path), /^Confidentiality/));
		expect(words).toMatch(/confidential/);
		expect(words).toMatch(/may still change/);
		expect(words).toMatch(/final report/);
	});

	test("3: has the main strengths, weaknesses and all areas, priority action among them", () => {
		const part = sectionOf(treeOf(files, path), /^Strengths and areas/);
		const titles = part
			.filter(({ type }) => type === "heading")
			.map((node) => wordsOf([node]));
		expect(titles).toEqual([
			"Main strengths",
			"Main weaknesses",
			"Areas for priority action",
			"Areas for improvement",
		]);
		const words = wordsOf(part);
		const { findings, inspection } = checked();
		for (const { headline, inSummary } of findings)
			expect(words.includes(headline)).toBe(inSummary);
		for (const { text } of inspection.areasForImprovement)
			expect(words).toContain(text);
	});

	test("4: tells how the report is published, and when", () => {
		const words = wordsOf(sectionOf(treeOf(files, path), /^Publication/));
		expect(words).toContain(publication);
		expect(words).toMatch(/draft/);
	});

	test("5: tells how to complain, and to whom", () => {
		const words = wordsOf(sectionOf(treeOf(files, path), /^Complaints/));
		expect(words).toMatch(/lead inspector/);
		expect(words).toMatch(/quality assurance manager, \p{Lu}/u);
		expect(words).toMatch(/how to complain/);
	});

	test("says on every page that grades are provisional and confidential", async () => {
		const marking = "Grades are provisional and confidential";
		// The first page has it below the title, and every other in its foot.
		expect(wordsOf(treeOf(files, path).children.slice(0, 2))).toContain(
			marking,
		);
		const { getDocument } = await import("pdfjs-dist/legacy/build/pdf.mjs");
		const pdf = await getDocument({
			data: new Uint8Array(files.get(`${path}.pdf`) ?? expect.fail()),
			useSystemFonts: false,
		}).promise;
		expect(pdf.numPages).toBeGreaterThan(1);
		for (let page = 1; page <= pdf.numPages; page++) {
			const { items } = await (await pdf.getPage(page)).getTextContent();
			const words = items
				.map((item) => ("str" in item ? item.str : ""))
				.join(" ")
				.replace(/\s+/g, " ");
			expect(words).toContain(marking);
		}
		const docx = unzipSync(files.get(`${path}.docx`) ?? expect.fail());
		const feet = Object.entries(docx).filter(([name]) => /footer/.test(name));
		expect(feet.some(([, bytes]) => strFromU8(bytes).includes(marking))).toBe(
			true,
		);
	});
});

test.each([
	["2014-02-21", "2014-03-21", "Tuesday 22 April 2014"],
	["2018-02-02", "2018-03-02", "Tuesday 3 April 2018"],
])("an inspection from %s to %s is published on %s", (start, end, day) => {
	const { tree } = changedManuscript(
		"national-2014",
		"provisional-outcome",
		withDates({ start, end }),
	);
	expect(wordsOf(sectionOf(tree, /^Publication/))).toContain(day);
});

test("without a weakness or a strength it says so", () => {
	for (const kind of ["strength", "weakness"] as const) {
		const { tree } = changedManuscript(
			"national-2014",
			"provisional-outcome",
			({ findings }) => ({
				findings: findings.map((one) => ({ ...one, kind })),
			}),
		);
		const [full, empty] =
			kind === "strength"
				? (["strengths", "weaknesses"] as const)
				: (["weaknesses", "strengths"] as const);
		expect(wordsOf(sectionOf(tree, new RegExp(`^Main ${empty}`)))).toBe(
			`Inspectors identified no main ${empty}.`,
		);
		expect(sectionOf(tree, new RegExp(`^Main ${full}`))[0]?.type).toBe("list");
	}
});

test("is printed by graded activities alone", () => {
	for (const file of readdirSync(join(content, "schedules"))) {
		const { activities } = parse(
			readFileSync(join(content, "schedules", file), "utf8"),
		) as {
			activities: {
				graded: boolean | string;
				documents: { document: string }[];
			}[];
		};
		for (const { graded, documents } of activities)
			expect(
				documents.some(({ document }) => document === "provisional-outcome"),
			).toBe(graded === true || graded === "yes");
	}
});
