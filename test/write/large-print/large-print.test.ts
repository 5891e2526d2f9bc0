/** The house style in large print, and what becomes of tables. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { formatMarkdown } from "../../../src/markdown/format-markdown.ts";
import type { Picture } from "../../../src/model/manuscript.ts";
import { printHtml } from "../../../src/write/html/print-html.ts";
import { largePrint } from "../../../src/write/large-print/large-print.ts";
import { manuscriptOf } from "../docx/manuscript.ts";

const wide = `| Group | Question | Answers | Agree | Neither | Disagree |
| --- | --- | --- | --- | --- | --- |
| Children | Listened to | 506 | 79% | 14% | |
`;
const narrow = `| Quarter | On time |
| --- | --- |
| January to March | 88% |
`;

test("has no type smaller than 18 points, and headings in their order", () => {
	const { type } = largePrint(manuscriptOf("")).look.design;
	for (const { size, line } of Object.values(type)) {
		expect(size).toBeGreaterThanOrEqual(18);
		expect(line).toBeGreaterThanOrEqual(size * 1.25);
	}
	const { title, heading2, heading3, heading4, body } = type;
	expect(title.size).toBeGreaterThan(heading2.size);
	expect(heading2.size).toBeGreaterThan(heading3.size);
	expect(heading3.size).toBeGreaterThanOrEqual(heading4.size);
	expect(heading4.size).toBeGreaterThanOrEqual(body.size);
});

test("has room for a long foot", () => {
	const short = manuscriptOf("");
	const long = { ...short, foot: "Not for publication. ".repeat(8) };
	const bottomOf = ({ look }: typeof short) => look.design.page.bottom;
	expect(bottomOf(largePrint(long))).toBeGreaterThan(
		bottomOf(largePrint(short)) + 40,
	);
});

test("tells a table that is too wide as a list, cell by cell", () => {
	const { tree } = largePrint(manuscriptOf(wide));
	expect(formatMarkdown(tree)).toBe(`- **Group**: Children

  - **Question**: Listened to

  - **Answers**: 506

  - **Agree**: 79%

  - **Neither**: 14%

  - **Disagree**:
`);
});

test("keeps a table that has room, and a tree without tables", () => {
	const { tree } = manuscriptOf(narrow);
	expect(largePrint(manuscriptOf(narrow)).tree.children).toEqual(tree.children);
});

test("shows tables with the same columns alike", () => {
	const table = (text: string) =>
		`| What | Where | Who |\n| --- | --- | --- |\n| ${text} | ${text} | ${text} |\n`;
	const long = "Words that go on and on. ".repeat(4);
	const { tree } = largePrint(
		manuscriptOf(`${table("short")}\nBetween.\n\n${table(long)}`),
	);
	expect(tree.children.map(({ type }) => type)).toEqual([
		"list",
		"paragraph",
		"list",
	]);
});

test("prints calls of notes in full size", () => {
	const markdown = readFileSync(
		join(import.meta.dirname, "../html/every-construct.md"),
		"utf8",
	);
	const manuscript = manuscriptOf(markdown);
	const call = "--note-call-size: 1em";
	expect(
		printHtml({ manuscript: largePrint(manuscript), contents: "omit" }),
	).toContain(call);
	expect(printHtml({ manuscript, contents: "omit" })).not.toContain(call);
});

test("draws drawings again, and tells one that is higher than a page by its description", () => {
	const drawing = (height: number): Picture => ({
		mediaType: "image/svg+xml",
		width: 600,
		height,
		bytes: new Uint8Array([height]),
	});
	const plain = manuscriptOf(
		"![Low](pictures/low.svg)\n\n![High](pictures/high.svg)\n\n![Photograph](images/high.png)\n",
	);
	const images = new Map<string, Picture>([
		["pictures/low.svg", { ...drawing(100), large: drawing(200) }],
		["pictures/high.svg", { ...drawing(101), large: drawing(2000) }],
		["images/high.png", { ...drawing(2001), mediaType: "image/png" }],
	]);
	const { tree, look } = largePrint({
		...plain,
		look: { ...plain.look, images },
	});
	expect(formatMarkdown(tree)).toBe(
		"![Low](pictures/low.svg)\n\nHigh\n\n![Photograph](images/high.png)\n",
	);
	expect([...look.images.values()].map(({ height }) => height)).toEqual([
		200, 2000, 2001,
	]);
});

test("puts an address above the letterhead, which would push it out of its window", () => {
	const letter = manuscriptOf(
		":::letterhead\n\nWho writes\n\n:::\n\n:::addressee\n\nWho reads\n\n:::\n\nDear reader\n",
	);
	expect(formatMarkdown(largePrint(letter).tree)).toBe(
		":::addressee\n\nWho reads\n\n:::\n\n:::letterhead\n\nWho writes\n\n:::\n\nDear reader\n",
	);
});

test("leaves a form that is too wide its room to write, below what each row says", () => {
	const form = manuscriptOf(`:::form

| Reference | Criteria, where they apply | Strengths, with evidence | Weaknesses, with evidence |
| --- | --- | --- | --- |
| 17, 22 | Advice and recommendations to the court | | |
| 19 | Advice to families | They understand it. | |

:::
`);
	expect(formatMarkdown(largePrint(form).tree)).toBe(`:::form

**Reference**: 17, 22\\
**Criteria, where they apply**: Advice and recommendations to the court

| Strengths, with evidence | Weaknesses, with evidence |
| - | - |
| | |

**Reference**: 19\\
**Criteria, where they apply**: Advice to families\\
**Strengths, with evidence**: They understand it.

| Weaknesses, with evidence |
| - |
| |

:::
`);
});
