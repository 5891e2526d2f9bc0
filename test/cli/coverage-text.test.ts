/** The table of criteria against findings, as wide as the terminal. */
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { coverageText } from "../../src/cli/coverage-text.ts";
import { columnWidths, tableLines, wrap } from "../../src/cli/text-table.ts";
import { coverageOf } from "../../src/index.ts";
import { covered } from "../render/covered.ts";

const plain = (_: string, text: string) => text;

const at = (width: number) =>
	coverageText("sample", coverageOf(covered()), { width, paint: plain });

test.each([80, 120])("at %i columns it is as expected", async (width) => {
	await expect(at(width)).toMatchFileSnapshot(
		join(import.meta.dirname, `coverage/${width}.txt`),
	);
});

test.each([40, 80, 120, 300])(
	"it is no wider than %i columns, and no line ends in spaces",
	(width) => {
		for (const line of at(width).split("\n")) {
			expect(line.length).toBeLessThanOrEqual(width);
			expect(line).toBe(line.trimEnd());
		}
	},
);

test("what is painted stands in the same columns", () => {
	const coverage = coverageOf(covered());
	const text = (paint: typeof plain) =>
		coverageText("sample", coverage, { width: 80, paint });
	const painted = text((style, words) => `<${style}>${words}</>`);
	expect(painted).toContain("<yellow>nothing</>");
	expect(painted).toContain("<bold>Criterion</>");
	expect(painted.replace(/<[^>]*>/g, "")).toBe(text(plain));
});

describe("columns", () => {
	const table = (...rows: string[][]) =>
		rows.map((row) => row.map((text) => ({ text })));

	test("are as wide as what they hold where there is room", () => {
		expect(columnWidths(table(["a", "b"], ["ccc", "dd dd"]), 80)).toEqual([
			3, 5,
		]);
	});

	test("get their longest word first, and then what they have to say", () => {
		const rows = table(["one", "two"], ["longest word", "x ".repeat(50)]);
		expect(columnWidths(rows, 40)).toEqual([9, 28]);
	});

	test("break words where nothing else helps", () => {
		const rows = table(["a", "b"], ["extraordinarily", "unbreakable"]);
		const widths = columnWidths(rows, 16);
		expect(tableLines(rows, widths, plain)).toEqual([
			"a         b",
			"--------  -----",
			"extraord  unbre",
			"  inaril  akabl",
			"  y       e",
		]);
	});

	test("count characters as they are seen", () => {
		expect(columnWidths(table(["cafe\u0301"]), 80)).toEqual([4]);
	});
});

test("a text breaks between words, with its later lines hung", () => {
	expect(wrap("one two three", 7)).toEqual(["one two", "three"]);
	expect(wrap("one two three", 7, "  ")).toEqual(["one two", "  three"]);
	expect(wrap("", 7)).toEqual([""]);
});
