/** What print is told of columns, and of what is to stay whole. */
import { expect, test } from "vitest";
import { printHtml } from "../../../src/write/html/print-html.ts";
import { manuscriptOf } from "../docx/manuscript.ts";

const printed = (markdown: string) =>
	printHtml({ manuscript: manuscriptOf(markdown), contents: "omit" });
const table = (columns: string, ...rows: readonly string[]) =>
	`${[columns, columns.replace(/[^|]+/gu, " --- "), ...rows].join("\n")}\n\n`;
const widthsIn = (html: string) =>
	html
		.match(/<colgroup>.*?<\/colgroup>/gsu)
		?.map((columns) =>
			[...columns.matchAll(/width: ([\d.]+)%/gu)].map(([, width]) =>
				Number(width),
			),
		);

test("tables with the same columns have them at the same places", () => {
	const [first, second, other] =
		widthsIn(
			printed(
				table("| Day | What |", "| Monday | Begins |") +
					table(
						"| Day | What |",
						`| Wednesday | ${"a few words ".repeat(20)} |`,
					) +
					table("| Day | Who |", "| Monday | Everybody |"),
			),
		) ?? [];
	expect(first).toHaveLength(2);
	expect(second).toEqual(first);
	expect(other).not.toEqual(first);
});

test("columns fill the table, and the longer text has the wider one", () => {
	const [[short = 0, long = 0] = []] =
		widthsIn(
			printed(
				table("| Day | What |", `| Monday | ${"a few words ".repeat(20)} |`),
			),
		) ?? [];
	expect(short + long).toBeCloseTo(100, 1);
	expect(long).toBeGreaterThan(3 * short);
});

test("a table that takes much of a page may break, a smaller one stays whole", () => {
	const rows = (count: number) =>
		printed(
			table("| Day | What |", ...Array(count).fill("| Monday | Begins |")),
		);
	expect(rows(6)).toContain('class="laid-out short"');
	expect(rows(30)).toContain('class="laid-out"');
});

test("a paragraph of about three lines stays whole, a longer one may break", () => {
	expect(printed("Some words. ".repeat(15))).toContain('<p class="short">');
	expect(printed("Some words. ".repeat(60))).toContain("<p>Some");
});
