/** Starts a browser. The evaluation tool has every row of Annex E, to fill in, and with what findings say so far. */
import type { Root } from "mdast";
import { beforeAll, describe, expect, test } from "vitest";
import { check } from "../../../src/index.ts";
import { plainText } from "../../../src/markdown/text.ts";
import type { CheckedInspection } from "../../../src/model/checked-inspection.ts";
import { home } from "../../editions/build-editions.ts";
import { expectAlike } from "../alike.ts";
import { builtDocuments } from "../built-documents.ts";
import { sectionOf, tablesIn, treeOf, wordsOf } from "../parts-of.ts";

const document = "annex-e-case-evaluation";
let files: ReadonlyMap<string, Uint8Array>;
let checked: CheckedInspection;

beforeAll(async () => {
	files = await builtDocuments("national-2014", [document]);
	const { inspections } = check({
		content: `${home}/content`,
		inspections: ["national-2014"],
	});
	checked = inspections[0] ?? expect.fail();
});

test("there is one a table of the schedule, and both are internal", () => {
	expect([...files.keys()].filter((file) => file.endsWith(".md"))).toEqual([
		`internal/${document}-private-law.md`,
		`internal/${document}-public-law.md`,
	]);
});

describe.each([
	{ law: "private-law", count: 12, first: 1, last: 14 },
	{ law: "public-law", count: 14, first: 15, last: 32 },
])("$law", ({ law, count, first, last }) => {
	const path = `internal/${document}-${law}`;
	let tree: Root;
	let rows: CheckedInspection["schedule"]["caseEvaluation"][number]["rows"];

	beforeAll(() => {
		tree = treeOf(files, path);
		rows =
			checked.schedule.caseEvaluation.find(({ judgement }) => judgement === law)
				?.rows ?? expect.fail();
	});

	test("has every row with its references, and room to write beside it", () => {
		expect(rows).toHaveLength(count);
		const [table] = tablesIn(sectionOf(tree, /^The criteria$/));
		expect(table?.slice(1)).toEqual(
			rows.map(({ label, criteria }) => [criteria.join(", "), label, "", ""]),
		);
		expect(table?.[0]?.slice(2).join()).toMatch(/strengths.*weaknesses/i);
	});

	test("uses every number of the judgement", () => {
		const [table] = tablesIn(sectionOf(tree, /^The criteria$/));
		const numbers = (table ?? [])
			.slice(1)
			.flatMap(([references = ""]) => references.split(", ").map(Number));
		expect([...new Set(numbers)].toSorted((a, b) => a - b)).toEqual(
			Array.from({ length: last - first + 1 }, (_, index) => first + index),
		);
	});

	test("says what it is for and how its numbers count", () => {
		const words = wordsOf(
			tree.children.slice(
				0,
				tree.children.findIndex(
					(node) => node.type === "heading" && node.depth === 2,
				),
			),
		);
		for (const point of [
			// Consistency, the criteria of the schedule.
			/same way.*main criteria of the evaluation schedule/,
			/own record of evidence/,
			/summary of evidence and analysis/,
			/good practice/,
			/partner inspectorates/,
			/priority.*help, care and protection.*impact on children, young people and families/,
			/characteristics of a good service/,
			/Number 1 is the first characteristic/,
			/outstanding, requires improvement or is inadequate are not numbered/,
		])
			expect(words).toMatch(point);
		expect(words).toContain(checked.schedule.judgements[0]?.label);
		expect(words).toContain(`from ${first} to ${last}`);
	});

	test("has a form for one case, with a number and no name", () => {
		const [form] = tablesIn(sectionOf(tree, /^Record of one case$/));
		expect(form?.slice(1).every(([, cell]) => cell === "")).toBe(true);
		expect(form?.[1]?.[0]).toMatch(/number/);
	});

	test("has the findings of each row, with their evidence", () => {
		const so = sectionOf(tree, /^Findings so far$/);
		const headings = so.filter((node) => node.type === "heading");
		expect(headings.map(plainText)).toEqual(
			rows.map(({ label, criteria }) => `${label} (${criteria.join(", ")})`),
		);
		for (const row of rows) {
			const expected = checked.findings.filter(
				({ judgement, evaluationRow, criteria }) =>
					judgement === law &&
					(evaluationRow === undefined
						? criteria.some((one) => row.criteria.includes(one))
						: evaluationRow === row.id),
			);
			const title = `${row.label} (${row.criteria.join(", ")})`;
			const below = so.findIndex(
				(node) => node.type === "heading" && plainText(node) === title,
			);
			const [table = []] = tablesIn(so.slice(below + 1, below + 2));
			expect(
				table
					.slice(1)
					.map(([finding = "", headline]) => [finding.split(",")[0], headline]),
			).toEqual(expected.map(({ id, headline }) => [id, headline]));
			for (const [index, { evidence }] of expected.entries())
				for (const { reference } of evidence)
					expect(table[index + 1]?.[2]).toContain(reference);
		}
	});

	test("says the same in every edition", async () => {
		await expectAlike(files, path);
	});
});
