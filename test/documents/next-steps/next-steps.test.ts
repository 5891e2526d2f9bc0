/** The summary for the next steps meeting (handbook paragraphs 85 to 90). Starts a browser. */
import { join } from "node:path";
import { beforeAll, describe, expect, test } from "vitest";
import { check } from "../../../src/index.ts";
import type { CheckedInspection } from "../../../src/model/checked-inspection.ts";
import { expectAlike } from "../alike.ts";
import { builtDocuments } from "../built-documents.ts";
import { changedManuscript } from "../inspection-plan/changed-manuscript.ts";
import { sectionOf, treeOf, wordsOf } from "../parts-of.ts";

const path = "internal/next-steps-summary";
const content = join(import.meta.dirname, "../../../content");

describe.each(["national-2014", "national-2023"])("of %s", (inspection) => {
	let files: ReadonlyMap<string, Uint8Array>;
	let checked: CheckedInspection;
	beforeAll(async () => {
		files = await builtDocuments(inspection, ["next-steps-summary"]);
		const [one] = check({ content, inspections: [inspection] }).inspections;
		checked = one ?? expect.fail();
	});

	test("says the same in every edition", () => expectAlike(files, path));

	test("has a section for each judgement, in the order of the report", () => {
		const { schedule } = checked;
		const labels = (
			schedule.sectionOrder ?? schedule.judgements.map(({ id }) => id)
		).map((id) => schedule.judgements.find((one) => one.id === id)?.label);
		const headings = treeOf(files, path)
			.children.filter((node) => node.type === "heading" && node.depth === 2)
			.map((node) => wordsOf([node]));
		expect(headings).toEqual([
			...labels,
			"Areas for improvement",
			"For the discussion",
		]);
	});

	test("has every finding once, under its judgement and by its kind", () => {
		const names = {
			strength: "Strengths",
			"outstanding-practice": "Good practice",
			weakness: "Weaknesses",
		};
		const all: string[] = [];
		for (const { id, label } of checked.schedule.judgements) {
			let kind = "";
			for (const node of sectionOf(
				treeOf(files, path),
				new RegExp(`^${label}$`),
			)) {
				if (node.type === "heading") kind = wordsOf([node]);
				if (node.type !== "list") continue;
				for (const item of node.children) {
					const words = wordsOf([item]);
					const finding = checked.findings.find(
						({ judgement, headline }) =>
							judgement === id && words.startsWith(headline),
					);
					expect(finding && names[finding.kind]).toBe(kind);
					all.push(finding?.id ?? "");
				}
			}
		}
		expect(all.toSorted()).toEqual(
			checked.findings.map(({ id }) => id).toSorted(),
		);
	});

	test("has every area for improvement", () => {
		const words = wordsOf(
			sectionOf(treeOf(files, path), /^Areas for improvement/),
		);
		for (const { text } of checked.inspection.areasForImprovement)
			expect(words).toContain(text);
	});

	test("is marked as internal and tells no grade", () => {
		const words = wordsOf(treeOf(files, path).children);
		expect(words).toContain("Internal: not for publication.");
		expect(words).not.toMatch(/requires improvement|judged (?:to be )?good/i);
	});
});

test("is told by service area where the schedule wants a judgement so", () => {
	const { tree } = changedManuscript(
		"national-2014",
		"next-steps-summary",
		() => ({}),
	);
	const local = sectionOf(tree, /^The leadership and management of local/);
	const areas = local
		.filter((node) => node.type === "heading" && node.depth === 3)
		.map((node) => wordsOf([node]));
	expect(areas).toEqual([
		// What holds everywhere comes first.
		"Strengths",
		"Weaknesses",
		"Northern Coast and Valleys",
		"Wolds and Estuary",
		"Harbour Cities",
		"Middle Shires",
		"Canal Towns",
		"Eastern Levels",
		"Southern Chalk Hills",
		"Western Moors and Coast",
	]);
});

test("names areas for priority action before the others", () => {
	const { tree } = changedManuscript(
		"national-2014",
		"next-steps-summary",
		({ inspection }) => ({
			inspection: {
				...inspection,
				areasForPriorityAction: [
					{ text: "The safety of records.", findings: [] },
				],
				areasForImprovement: [],
			},
		}),
	);
	expect(wordsOf(sectionOf(tree, /^Areas for priority action/))).toContain(
		"The safety of records.",
	);
	expect(wordsOf(sectionOf(tree, /^Areas for improvement/))).toBe(
		"Inspectors identified no areas for improvement.",
	);
});

test("says so where there are no findings yet", () => {
	const { tree } = changedManuscript(
		"national-2014",
		"next-steps-summary",
		() => ({ findings: [] }),
	);
	expect(wordsOf(tree.children)).toContain(
		"Inspectors have recorded no findings yet.",
	);
});
