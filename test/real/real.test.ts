/** Starts a browser. What was published is told again, word by word, from a content folder made of it. */
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, relative } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { type Checked, check } from "../../src/index.ts";
import { blocksOf } from "../../src/markdown/blocks.ts";
import { parseProse } from "../../src/markdown/parse-prose.ts";
import {
	buildEditions,
	type CommonEdition,
	home,
} from "../editions/build-editions.ts";
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
	let built: Readonly<Record<CommonEdition, Uint8Array>>;
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
	const file = "west-berkshire-2023-focused-visit.yaml";
	let published: PublishedLetter;
	/** Without the last line of its address, which should not have been published. */
	let letter: PublishedLetter;
	let built: Readonly<Record<CommonEdition, Uint8Array>>;
	let passages: string[][];

	beforeAll(async () => {
		published = publishedLetter(file);
		letter = { ...published, addressee: published.addressee.slice(0, -1) };
		passages = passagesOfLetter(letter);
		const folder = join(content, "letter");
		convertLetter(letter, folder, "published");
		built = await buildEditions(folder, "published", "focused-visit-letter");
	});

	test("becomes an inspection without errors, which says the same", () => {
		const { diagnostics, inspections } = checked(join(content, "letter"));
		expect(diagnostics).toEqual([]);

		const { inspection, findings } = inspections[0] ?? expect.fail();
		const words = (...texts: (string | undefined)[]) =>
			texts.flatMap((text) => blocksOf(parseProse(text ?? "")));
		expect(words(...findings.map(({ body }) => body))).toEqual(letter.main);
		expect(words(inspection.summary)).toEqual(letter.headline);
		expect(words(inspection.topic)).toEqual([letter.opening[1]]);
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

	test.each([
		["Markdown", "md", markdownBlocks],
		["HTML", "html", htmlBlocks],
		["DOCX", "docx", docxBlocks],
	] as const)("is told once and in order in %s", (_, edition, blocksIn) => {
		const { blocks } = blocksIn(built[edition]);
		expect(faultsInBlocks(passages, blocks)).toEqual([]);
	});

	test("is told once and in order in PDF", async () => {
		expect(faultsInStream(passages, await pdfText(built.pdf))).toEqual([]);
	});

	test("is all there to be compared", () => {
		const inFile = readFileSync(join(publishedFolder, file), "utf8");
		const texts = [...inFile.matchAll(/^(?:[a-zA-Z]+: | {2}- )"(.+)"$/gm)]
			.map(([, text]) => text ?? "")
			.filter((text) => text !== published.kind);
		const compared = passages.flat().join(" ");
		expect(texts.length).toBeGreaterThan(30);
		expect(texts.filter((text) => !compared.includes(text))).toEqual([
			published.addressee.at(-1),
		]);
	});

	test("is stopped at the gap that was published with it", () => {
		const folder = join(content, "letter-with-gap");
		convertLetter(published, folder, "published");
		const { diagnostics } = checked(folder);

		const gap = published.addressee.at(-1) ?? "";
		const inspection = join(folder, "inspections/published/inspection.yaml");
		const lines = readFileSync(inspection, "utf8").split("\n");
		const line = lines.findIndex((one) => one.includes(gap));
		expect(diagnostics).toMatchObject([
			{
				rule: "no-placeholder",
				severity: "error",
				place: {
					file: inspection,
					line: line + 1,
					column: (lines[line]?.indexOf(gap) ?? -1) + 1,
					length: gap.length,
				},
			},
		]);
	});
});

/** What stops a build. Warnings are on how things are said, and that was published. */
function checked(folder: string): Checked {
	const all = check({ content: folder, inspections: ["published"] });
	return {
		...all,
		diagnostics: all.diagnostics.filter(({ severity }) => severity === "error"),
	};
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

/** The whole letter as it is printed, one block after another: an address and a signature are a block each. */
function passagesOfLetter(letter: PublishedLetter): string[][] {
	return [
		[
			letter.date,
			letter.addressee.join(" "),
			letter.salutation,
			letter.subject,
			...letter.opening,
			"Headline findings",
			...letter.headline,
			"What needs to improve in this area of practice?",
			...letter.improvements,
			"Main findings",
			...letter.main,
			"What happens next",
			...letter.closing,
			"Yours sincerely",
			`${letter.signatory} ${letter.signatoryTitle}`,
		].map(singleSpaced),
	];
}
