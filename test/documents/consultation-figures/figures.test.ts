/** Printed figures against their counts: the document, and the six figures of a real report. Starts a browser. */
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
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { check, Problem } from "../../../src/index.ts";
import { home } from "../../editions/build-editions.ts";
import { expectAlike } from "../alike.ts";
import { builtDocuments } from "../built-documents.ts";
import { sectionOf, tablesIn, treeOf, wordsOf } from "../parts-of.ts";

const document = "consultation-figures";
const path = `internal/${document}`;
const sixFigures = readFileSync(
	join(import.meta.dirname, "six-figures.yaml"),
	"utf8",
);

/** The example with other figures. */
function folderWith(figures: string): string {
	const folder = mkdtempSync(join(tmpdir(), "figures-"));
	cpSync(join(home, "content/inspections/national-2023"), folder, {
		recursive: true,
	});
	writeFileSync(join(folder, "figures.yaml"), figures);
	return folder;
}

describe("six figures of the report on a consultation", () => {
	const folder = folderWith(sixFigures);
	afterAll(() => rmSync(folder, { recursive: true }));
	let files: ReadonlyMap<string, Uint8Array>;
	let tree: Root;
	beforeAll(async () => {
		files = await builtDocuments("national-2023", [document], { folder });
		tree = treeOf(files, path);
	});

	test("three statements are found, each at its place, and nothing else", () => {
		const content = mkdtempSync(join(tmpdir(), "content-"));
		try {
			for (const part of ["schedules", "organisation.yaml"])
				cpSync(join(home, "content", part), join(content, part), {
					recursive: true,
				});
			cpSync(folder, join(content, "inspections/national-2023"), {
				recursive: true,
			});
			const { diagnostics } = check({
				content,
				inspections: ["national-2023"],
			});
			const lines = sixFigures.split("\n");
			expect(
				diagnostics.map(({ rule, severity, message, place }) => [
					rule,
					severity,
					message,
					lines[place.line - 1]?.trim(),
				]),
			).toEqual([
				[
					"figure-statement-recomputed",
					"warning",
					"Unexpected 55% who agree in figure `figure-3`, expected 56%, which is 162 of 291",
					"- { of: agree, percent: 55 }",
				],
				[
					"figure-statement-recomputed",
					"warning",
					"Unexpected 54% who agree in figure `figure-4`, expected 53%, which is 157 of 294",
					"- { of: agree, percent: 54 }",
				],
				[
					"figure-statement-recomputed",
					"warning",
					"Unexpected 11% who disagree in figure `figure-6`, expected 14%, which is 40 of 294",
					"- { of: disagree, percent: 11 }",
				],
			]);
		} finally {
			rmSync(content, { recursive: true });
		}
	});

	test("the document lists them at its end, with both numbers and how it came to it", () => {
		expect(
			tablesIn(sectionOf(tree, /^Where the printed figures disagree$/)),
		).toEqual([
			[
				["Figure", "What is printed", "Printed", "Recomputed", "How"],
				[
					"Figure 3: proposal 2",
					"those who agree",
					"55%",
					"56%",
					"162 of 291. The printed 55% is what the rounded percentages add up to.",
				],
				[
					"Figure 4: proposal 3",
					"those who agree",
					"54%",
					"53%",
					"157 of 294. The printed 54% is what the rounded percentages add up to.",
				],
				[
					"Figure 6: proposal 5",
					"those who disagree",
					"11%",
					"14%",
					"40 of 294. The rounded percentages add up to 13%.",
				],
			],
		]);
	});

	test("percentages that rounding makes add to 99 or 101 are a note and no mistake", () => {
		const words = wordsOf(sectionOf(tree, /^Differences by rounding alone$/));
		expect(
			[...words.matchAll(/Figure (\d).*?add up to (\d+)/g)].map(
				([, figure, sum]) => [figure, sum],
			),
		).toEqual([
			["3", "99"],
			["4", "101"],
			["6", "99"],
		]);
	});

	test("each figure has its table, its bars and what the counts make", () => {
		for (const [title, answers, share] of [
			[/^Figure 1:/, 6, "79.3"],
			[/^Figure 2:/, 6, "54.1"],
			[/^Figure 3:/, 6, "36.4"],
			[/^Figure 4:/, 6, "33.7"],
			[/^Figure 5:/, 6, "51.0"],
			[/^Figure 6:/, 6, "60.9"],
		] as const) {
			const section = sectionOf(tree, title);
			const [table] = tablesIn(section);
			expect(table?.[0]).toEqual([
				"Answer",
				"Number",
				"Printed %",
				"Recomputed %",
			]);
			expect(table).toHaveLength(answers + 2);
			expect(table?.[1]?.[3]).toBe(share);
			const pictures = section.flatMap((node) =>
				node.type === "paragraph"
					? node.children.filter(({ type }) => type === "image")
					: [],
			);
			expect(pictures).toHaveLength(1);
			expect(pictures[0]).toHaveProperty("alt", expect.stringMatching(/bars/));
		}
	});

	test("printed numbers stand as they were printed", () => {
		const [, statements] = tablesIn(sectionOf(tree, /^Figure 6:/));
		expect(statements).toEqual([
			["Statement in the source", "Printed %", "Recomputed %"],
			["those who agree", "79", "78.9"],
			["those who disagree", "11", "13.6"],
		]);
	});

	test("says the same in every edition", () => expectAlike(files, path));
});

describe("the example", () => {
	let files: ReadonlyMap<string, Uint8Array>;
	beforeAll(async () => {
		files = await builtDocuments("national-2014", [document]);
	});

	test("says the same in every edition", () => expectAlike(files, path));

	test("tells that nothing disagrees, and of what is rounded", () => {
		const section = sectionOf(
			treeOf(files, path),
			/^Where the printed figures disagree$/,
		);
		expect(tablesIn(section)).toEqual([]);
		expect(wordsOf(section)).toMatch(/Figure 1: who answered.*add up to 101/);
	});

	test("adds up no answers of which people gave several", () => {
		const [table] = tablesIn(sectionOf(treeOf(files, path), /^Figure 3:/));
		expect(table?.at(-1)).toEqual(["Total", "611", "none", "not added"]);
	});
});

test("an inspection without figures has no such document, and is told why", async () => {
	const made = builtDocuments("national-2023", [document], {
		editions: ["md"],
	});
	await expect(made).rejects.toThrow(Problem);
	await expect(made).rejects.toMatchObject({
		message: `The inspection \`national-2023\` has no document \`${document}\`.`,
		hint: "It is made from figures.yaml in the folder of the inspection, which is not there.",
	});
});
