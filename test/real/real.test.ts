/** Starts a browser. What was published is told again, word by word, from a content folder made of it. */
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, relative } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { type Checked, check, type Edition } from "../../src/index.ts";
import { blocksOf } from "../../src/markdown/blocks.ts";
import { parseProse } from "../../src/markdown/dialect.ts";
import { buildEditions, home } from "../editions/build-editions.ts";
import { docxBlocks } from "../editions/docx-blocks.ts";
import { faultsInBlocks, faultsInStream } from "../editions/faults.ts";
import { htmlBlocks } from "../editions/html-blocks.ts";
import { markdownBlocks } from "../editions/markdown-blocks.ts";
import { pdfText } from "../editions/pdf-text.ts";
import { singleSpaced } from "../editions/white-space.ts";
import { withoutRun } from "../editions/without-run.ts";
import { convertLetter, convertReport } from "./convert.ts";
import {
	isPublishedThere,
	type PublishedLetter,
	type PublishedReport,
	publishedFolder,
	publishedLetter,
	publishedReport,
} from "./published.ts";

const content = mkdtempSync(join(tmpdir(), "real-"));
afterAll(() => rmSync(content, { recursive: true }));

if (!isPublishedThere)
	test("nothing published is there", ({ skip }) => {
		const folder = relative(home, publishedFolder);
		console.warn(
			`Skipped: there is no folder ${folder}, so no published document was compared.`,
		);
		skip();
	});

describe.runIf(isPublishedThere)("the published report", () => {
	let report: PublishedReport;
	let built: Readonly<Record<Edition, Uint8Array>>;
	let passages: string[][];
	let grades: ReadonlySet<string>;

	beforeAll(async () => {
		report = publishedReport("wokingham-2023-full-inspection.yaml");
		passages = passagesOf(report);
		// The report ends with what each grade means.
		grades = new Set(report.judgements.map(({ grade }) => grade));
		const folder = join(content, "report");
		convertReport(report, folder, "published");
		built = await buildEditions(folder, "published");
	});

	test.each([
		["Markdown", "md", markdownBlocks],
		["HTML", "html", htmlBlocks],
		["DOCX", "docx", docxBlocks],
	] as const)("is told once and in order in %s", (_, edition, blocksIn) => {
		const { blocks } = blocksIn(built[edition]);
		expect(faultsInBlocks(passages, blocks, grades)).toEqual([]);
	});

	test("is told once and in order in PDF", async () => {
		const text = await pdfText(built.pdf);
		const { contents } = htmlBlocks(built.html);
		// A short document is printed without a contents list.
		const body = withoutRun(text, contents, { hasPages: true }) ?? text;
		expect(faultsInStream(passages, body)).toEqual([]);
	});

	test("is all there to be compared", () => {
		const texts = passages.flat();
		const inFile = readFileSync(
			join(publishedFolder, "wokingham-2023-full-inspection.yaml"),
			"utf8",
		);
		// A line of the file for each, but for `kind`, the names of lists, and the grade below each heading.
		const lines = inFile.split("\n").filter((line) => /"$/.test(line));
		expect(texts).toHaveLength(lines.length - 1 - report.sections.length);
	});
});

describe.runIf(isPublishedThere)("the published letter", () => {
	let letter: PublishedLetter;
	beforeAll(() => {
		letter = publishedLetter("west-berkshire-2023-focused-visit.yaml");
	});

	test("becomes an inspection without mistakes, which says the same", () => {
		const folder = join(content, "letter");
		convertLetter(letter, folder, "published");
		const { diagnostics, inspections } = checked(folder);
		expect(diagnostics).toEqual([]);

		const { inspection, findings } = inspections[0] ?? expect.fail();
		const words = (...texts: (string | undefined)[]) =>
			texts.flatMap((text) => blocksOf(parseProse(text ?? "")));
		expect(words(...findings.map(({ body }) => body))).toEqual(letter.main);
		expect(words(inspection.summary)).toEqual(letter.headline);
		expect(words(inspection.aboutTheInspection)).toEqual([
			...letter.opening,
			...letter.closing,
		]);
		expect(inspection.areasForImprovement.map(({ text }) => text)).toEqual(
			letter.improvements,
		);
		expect(inspection.areasForPriorityAction).toEqual([]);
		expect(inspection.dates).toEqual({
			start: "2023-10-03",
			end: "2023-10-04",
			published: "2023-11-07",
		});
	});

	test("is stopped at the gap that was published with it", () => {
		const folder = join(content, "letter-with-gap");
		convertLetter(letter, folder, "published", letter.addressee);
		const { diagnostics } = checked(folder);

		const gap = letter.addressee.at(-1) ?? "";
		const file = join(folder, "inspections/published/inspection.yaml");
		const lines = readFileSync(file, "utf8").split("\n");
		const line = lines.findIndex((one) => one.includes(gap));
		expect(diagnostics).toMatchObject([
			{
				rule: "no-placeholder",
				severity: "error",
				place: {
					file,
					line: line + 1,
					column: (lines[line]?.indexOf(gap) ?? -1) + 1,
					length: gap.length,
				},
			},
		]);
	});
});

function checked(folder: string): Checked {
	return check({ content: folder, inspections: ["published"] });
}

/** What must be told, as it is printed: the small words before dates and lead, and headings with grades. */
function passagesOf(report: PublishedReport): string[][] {
	return [
		[report.title],
		[`Inspection dates: ${report.dates}`, `Lead inspector: ${report.lead}`],
		report.judgements.flatMap(({ label, grade }) => [label, grade]),
		report.summary,
		report.improvements,
		...report.sections.map(({ label, grade, paragraphs }) => [
			`${label}: ${grade}`,
			...paragraphs,
		]),
	].map((passage) => passage.map(singleSpaced));
}
