/** Each check of preflight is made to fail once, and it alone fails. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { beforeAll, describe, expect, test } from "vitest";
import type { Manuscript } from "../../../src/model/manuscript.ts";
import type { PdfFacts } from "../../../src/model/pdf-facts.ts";
import type {
	PreflightFacts,
	PublishedFile,
} from "../../../src/preflight/published/facts.ts";
import {
	preflightChecks,
	verdictOn,
} from "../../../src/preflight/published/verdict.ts";
import { wordsOfTree } from "../../../src/preflight/words/words-of-tree.ts";
import { readingGrades } from "../../../src/validate/reading-grade.ts";
import { writeDocx } from "../../../src/write/docx/docx.ts";
import { escapeXml } from "../../../src/write/docx/xml.ts";
import { writeEpub } from "../../../src/write/epub/epub.ts";
import { writeHtml } from "../../../src/write/html/html.ts";
import { writeMarkdown } from "../../../src/write/markdown.ts";
import { checked } from "../../render/checked.ts";
import { manuscriptOf, paginationOf } from "../../write/docx/manuscript.ts";

const markdown = readFileSync(
	join(import.meta.dirname, "../words/every-kind.md"),
	"utf8",
);

let sound: PreflightFacts;
beforeAll(async () => {
	sound = await factsOf({
		...manuscriptOf(markdown),
		id: "childrens-summary",
	});
});

async function factsOf(manuscript: Manuscript): Promise<PreflightFacts> {
	const { text, notes } = wordsOfTree(manuscript.tree);
	const { title, subject, author, language } = manuscript;
	const pdf: PdfFacts = {
		metadata: [
			"<pdfuaid:part>1</pdfuaid:part><pdfaid:part>2</pdfaid:part><pdfaid:conformance>A</pdfaid:conformance>",
			...Object.entries({ title, description: subject, creator: author }).map(
				([name, value]) =>
					`<dc:${name}><rdf:li>${escapeXml(value)}</rdf:li></dc:${name}>`,
			),
			`<dc:language><rdf:li>${language}</rdf:li></dc:language>`,
		].join(""),
		properties: ["inspection-reports"],
		title,
		subject,
		author,
		language,
		isTagged: true,
		fontsOutside: [],
		unmarkedPages: [],
		links: ["https://example.org/", "#in-cases"],
		places: ["in-cases"],
		words: text.toSpliced(notes.at, 0, ...notes.blocks),
	};
	return {
		checked: checked(),
		files: [
			{
				file: "it.html",
				edition: "html",
				bytes: await writeHtml(manuscript, undefined),
				manuscript,
			},
			{
				file: "it.docx",
				edition: "docx",
				bytes: await writeDocx(manuscript, paginationOf(manuscript, 9)),
				manuscript,
			},
			{
				file: "it.pdf",
				edition: "pdf",
				bytes: new Uint8Array(1000),
				manuscript,
				pdf,
			},
			{
				file: "it.md",
				edition: "md",
				bytes: await writeMarkdown(manuscript, undefined),
				manuscript,
			},
			{
				file: "it.epub",
				edition: "epub",
				bytes: await writeEpub(manuscript, undefined),
				manuscript,
			},
		],
		paths: ["it.html", "it.docx", "it.pdf", "it.md", "it.epub"],
		broken: [],
		strange: [],
		outdated: [],
		gradeOf: (texts) => readingGrades(texts).all.grade,
	};
}

test("everything holds of what our writers make", () => {
	const { holds, lines } = verdictOn(sound);
	expect(lines.flatMap(({ faults }) => faults)).toEqual([]);
	expect(holds).toBe(true);
});

type Spoil = (
	facts: PreflightFacts,
) => PreflightFacts | Promise<PreflightFacts>;

const inFile =
	(
		edition: string,
		change: (file: PublishedFile) => Partial<PublishedFile>,
	): Spoil =>
	(facts) => ({
		...facts,
		files: facts.files.map((one) =>
			one.edition === edition ? { ...one, ...change(one) } : one,
		),
	});
const inPage = (from: string | RegExp, to: string): Spoil =>
	inFile("html", ({ bytes }) => {
		const page = strFromU8(bytes);
		const changed = page.replace(from, to);
		expect(changed).not.toBe(page);
		return { bytes: strToU8(changed) };
	});
const inPdf = (change: Partial<PdfFacts>): Spoil =>
	inFile("pdf", ({ pdf }) => ({
		pdf: { ...(pdf ?? expect.fail()), ...change },
	}));
const inMetadata =
	(from: string, to: string): Spoil =>
	(facts) => {
		const { metadata = "" } =
			facts.files.find(({ edition }) => edition === "pdf")?.pdf ?? {};
		expect(metadata).toContain(from);
		return inPdf({ metadata: metadata.replace(from, to) })(facts);
	};
const inPackage = (
	edition: string,
	part: string,
	from: string,
	to: string,
): Spoil =>
	inFile(edition, ({ bytes }) => {
		const parts = unzipSync(bytes);
		const text = strFromU8(parts[part] ?? expect.fail(part));
		expect(text).toContain(from);
		return {
			bytes: zipSync({ ...parts, [part]: strToU8(text.replace(from, to)) }),
		};
	});
const inInspection =
	(change: Partial<PreflightFacts["checked"]["inspection"]>): Spoil =>
	(facts) => ({
		...facts,
		checked: {
			...facts.checked,
			inspection: { ...facts.checked.inspection, ...change },
		},
	});
const written =
	(from: string, to: string): Spoil =>
	() =>
		factsOf({
			...manuscriptOf(markdown.replace(from, to)),
			id: "childrens-summary",
		});

const faults: readonly (readonly [id: string, spoil: Spoil, told: string])[] = [
	[
		"files-intact",
		(facts) => ({ ...facts, broken: ["it.pdf"] }),
		"it.pdf is missing, or was changed after it was made.",
	],
	[
		"files-intact",
		(facts) => ({ ...facts, strange: ["notes.txt"] }),
		"notes.txt was not made by a build.",
	],
	[
		"up-to-date",
		(facts) => ({ ...facts, outdated: ["it.md was not made."] }),
		"it.md was not made.",
	],
	[
		"words-same",
		inPage("of two people", "of people"),
		"it.html: block 11 should be `A quotation of two people.` and is `A quotation of people.`.",
	],
	[
		"words-same",
		inPage("</main>", ""),
		"it.html: it cannot be read (The page has no `main`).",
	],
	[
		"words-same",
		inFile("pdf", ({ pdf }) => ({
			pdf: { ...(pdf ?? expect.fail()), words: pdf?.words.slice(1) ?? [] },
		})),
		"it.pdf: block 1 should be `Report of a visit & more` and is `Not for you to keep.`.",
	],
	["pdf-conformant", inPdf({ isTagged: false }), "it.pdf is not tagged."],
	[
		"pdf-conformant",
		inPdf({ fontsOutside: ["Arial"] }),
		"it.pdf does not hold the font `Arial`.",
	],
	[
		"pdf-conformant",
		inPdf({ unmarkedPages: [3] }),
		"it.pdf has words or drawings on page 3 that are neither tagged nor an artifact.",
	],
	[
		"pdf-conformant",
		inPdf({ properties: ["Skia/PDF m141"] }),
		"it.pdf names the software `Skia` in its properties.",
	],
	[
		"pdf-conformant",
		inMetadata("<pdfuaid:part>1", "<pdfuaid:part>"),
		"it.pdf does not claim PDF/UA-1.",
	],
	[
		"pdf-conformant",
		inMetadata("<pdfaid:conformance>A", "<pdfaid:conformance>B"),
		"it.pdf does not claim PDF/A-2a.",
	],
	[
		"word-accessible",
		inPackage("docx", "word/document.xml", "<w:body>", "<w:body><w:p/>"),
		"(no-blank-paragraphs)",
	],
	[
		"properties-told",
		inPage('<html lang="en-GB">', "<html>"),
		"it.html has the language `` and not `en-GB`.",
	],
	[
		"properties-told",
		inPage(/<title>.*?<\/title>/, "<title>Sample</title>"),
		"it.html has the title `Sample` and not `Inspection of a <made-up> service & its partners`.",
	],
	[
		"properties-told",
		inPage('<meta name="author"', '<meta name="writer"'),
		"it.html has the author `` and not",
	],
	[
		"properties-told",
		inPdf({ language: "" }),
		"it.pdf has the language `` and not `en-GB`.",
	],
	[
		"properties-told",
		inPdf({ title: "Sample" }),
		"it.pdf has the title `Sample` and not",
	],
	[
		"properties-told",
		inMetadata("<dc:description>", "<dc:other>"),
		"it.pdf has the subject `` and not",
	],
	[
		"properties-told",
		inPackage("docx", "docProps/core.xml", "<dc:creator>", "<dc:creator>X"),
		"it.docx has the author `X",
	],
	[
		"properties-told",
		inPackage("epub", "EPUB/package.opf", "<dc:title>", "<dc:title>X"),
		"it.epub has the title `X",
	],
	[
		"html-sound",
		inPage("</main>", "</main><script>1</script>"),
		"it.html holds a script.",
	],
	[
		"html-sound",
		inPage("<main", '<link rel="icon" href="a.png"><main'),
		'it.html would fetch from outside: `<link rel="icon" href="a.png"`.',
	],
	[
		"html-sound",
		inPage("</main>", '<img src="https://example.org/a.png" alt=""></main>'),
		'it.html would fetch from outside: `<img src="https://example.org/a.png`.',
	],
	[
		"html-sound",
		inPage("<main", '<h1 hidden=""></h1><main'),
		"it.html has 2 main headings and not one.",
	],
	[
		"links-lead",
		inPage('href="#in-cases"', 'href="#elsewhere"'),
		"it.html has a link to `#elsewhere`, which is not there.",
	],
	[
		"links-lead",
		inPage("https://example.org/", "http://example.org/"),
		"it.html has a link to `http://example.org/`, which is not public, or not https.",
	],
	[
		"links-lead",
		inPage("https://example.org/", "https://localhost/"),
		"it.html has a link to `https://localhost/`, which is not public, or not https.",
	],
	[
		"links-lead",
		inFile("md", ({ bytes }) => ({
			bytes: strToU8(strFromU8(bytes).replace("(#in-cases)", "(#elsewhere)")),
		})),
		"it.md has a link to `#elsewhere`, which is not there.",
	],
	[
		"links-lead",
		inFile("md", ({ bytes }) => ({
			bytes: strToU8(
				strFromU8(bytes).replace("(https://example.org/)", "(pictures/a.png)"),
			),
		})),
		"it.md has a link to `pictures/a.png`, which is not there.",
	],
	[
		"links-lead",
		inPackage(
			"docx",
			"word/document.xml",
			'w:anchor="in_cases"',
			'w:anchor="x"',
		),
		"it.docx has a link to `#x`, which is not there.",
	],
	[
		"links-lead",
		inPackage(
			"docx",
			"word/_rels/document.xml.rels",
			'Target="https:',
			'Target="http:',
		),
		"it.docx has a link to `http://example.org/`, which is not public, or not https.",
	],
	["links-lead", inPdf({ places: [] }), "it.pdf has a link to `#in-cases`"],
	[
		"titles-final",
		(facts) =>
			factsOf({
				...manuscriptOf(markdown),
				id: facts.files[0]?.manuscript.id ?? "",
				title: "Untitled letter",
			}),
		"The title of childrens-summary is `Untitled letter`.",
	],
	[
		"gaps-filled",
		written("a point", "[insert date]"),
		"childrens-summary says `[insert date]` in `[insert date]`.",
	],
	[
		"sizes-modest",
		inFile("pdf", () => ({ bytes: new Uint8Array(11 * 1024 * 1024) })),
		"it.pdf has 11.0 MB.",
	],
	[
		"children-can-read",
		written(
			"Workers listen to children.",
			"Organisational leadership comprehensively prioritises multidisciplinary collaboration, notwithstanding considerable administrative complexity and unprecedented operational difficulties.",
		),
		"It is written for grade",
	],
	[
		"status-final",
		inInspection({ gradesAre: "provisional" }),
		"The grades are provisional.",
	],
	[
		"status-final",
		(facts) => ({
			...facts,
			checked: {
				...facts.checked,
				findings: facts.checked.findings.map((one, index) =>
					index === 0 ? { ...one, id: "PR-01", incomplete: true } : one,
				),
			},
		}),
		"The finding `PR-01` is marked as incomplete.",
	],
];

describe.each(faults)("%s", (id, spoil, told) => {
	test(told, async () => {
		const { holds, lines } = verdictOn(await spoil(sound));
		expect(holds).toBe(false);
		const failing = lines.filter(({ faults }) => faults.length > 0);
		expect(failing.map((one) => one.id)).toEqual([id]);
		expect(failing[0]?.faults).toEqual([expect.stringContaining(told)]);
	});
});

test("of many faults as many are told as fit on a page, and at least one of each check", () => {
	const many = Array.from({ length: 30 }, (_, number) => `${number}.txt`);
	const told = (facts: PreflightFacts) =>
		verdictOn(facts)
			.lines.filter(({ faults }) => faults.length > 0)
			.map(({ faults, told }) => [faults.length, told]);
	expect(told({ ...sound, strange: many })).toEqual([[30, 5]]);
	const all = told({
		...sound,
		strange: many,
		outdated: many,
		files: many.flatMap((name) =>
			sound.files
				.filter(({ edition }) => edition === "pdf")
				.map((one) => ({
					...one,
					bytes: new Uint8Array(11 * 1024 * 1024),
					manuscript: { ...one.manuscript, id: name, title: "Draft" },
				})),
		),
	});
	expect(all.length).toBeGreaterThan(4);
	for (const [, some = 0] of all) expect(some).toBeGreaterThan(0);
	expect(all.reduce((sum, [, some = 0]) => sum + some, 0)).toBeLessThan(21);
});

test("every check has a case that makes it fail", () => {
	expect(new Set(faults.map(([id]) => id))).toEqual(
		new Set(preflightChecks.map(({ id }) => id)),
	);
});
