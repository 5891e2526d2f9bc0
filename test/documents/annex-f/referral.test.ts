/** Starts a browser. Every concern has a record with the seven fields of Annex F, restricted, and nothing else speaks of it. */
import { join } from "node:path";
import type { Root } from "mdast";
import { getDocument } from "pdfjs-dist/legacy/build/pdf.mjs";
import { beforeAll, describe, expect, test } from "vitest";
import { check } from "../../../src/index.ts";
import { blocksOf } from "../../../src/markdown/blocks.ts";
import { parseProse } from "../../../src/markdown/parse-prose.ts";
import { plainText } from "../../../src/markdown/text.ts";
import type { Concern } from "../../../src/model/concern.ts";
import { dayInWords } from "../../../src/render/dates.ts";
import { home } from "../../editions/build-editions.ts";
import { expectAlike } from "../alike.ts";
import { builtDocuments } from "../built-documents.ts";
import { sectionOf, tablesIn, treeOf, wordsOf } from "../parts-of.ts";

const document = "annex-f-referral";
const path = (id: string) => `restricted/${document}-${id}`;
const marking = "Restricted: not for publication.";
let files: ReadonlyMap<string, Uint8Array>;
let concerns: readonly Concern[];

/** Where the three long fields of the record stand. */
const issues = /^Serious issues of concern, and reasons for referral$/;
const response = /^Response of Cafcass/;
const view = /^Inspectors’ view of the response/;

beforeAll(async () => {
	files = await builtDocuments("national-2014", [document]);
	const { inspections } = check({
		content: join(home, "content"),
		inspections: ["national-2014"],
	});
	concerns = inspections[0]?.concerns ?? expect.fail();
});

test("there is one a concern and an empty one, all restricted", () => {
	expect([...files.keys()].filter((file) => file.endsWith(".md"))).toEqual([
		`${path("RC-01")}.md`,
		`${path("RC-02")}.md`,
		`${path("blank")}.md`,
	]);
	expect(
		[...files.keys()].every((file) => file.startsWith("restricted/")),
	).toBe(true);
});

describe.each(["RC-01", "RC-02"])("%s", (id) => {
	let tree: Root;
	let concern: Concern;
	beforeAll(() => {
		tree = treeOf(files, path(id));
		concern = concerns.find((one) => one.id === id) ?? expect.fail();
	});

	test("has case number, inspector, date and team, each in a row of its own", () => {
		const [table] = tablesIn(sectionOf(tree, /^The referral$/));
		expect(table?.slice(1).map(([, value]) => value)).toEqual([
			concern.case,
			concern.referredBy,
			dayInWords(concern.date),
			concern.team,
		]);
		expect(table?.slice(1).map(([field]) => field)).toEqual([
			expect.stringMatching(/case number/i),
			expect.stringMatching(/inspector/i),
			expect.stringMatching(/date of referral/i),
			expect.stringMatching(/team/i),
		]);
	});

	test("has issues, response and view, each in a section of its own", () => {
		const { response: answer, view: opinion } = concern;
		for (const [title, text] of [
			[issues, concern.issues],
			[response, answer?.text ?? expect.fail()],
			[view, opinion?.text ?? expect.fail()],
		] as const) {
			const children = [...sectionOf(tree, title)];
			expect(blocksOf({ type: "root", children })).toEqual(
				blocksOf(parseProse(text)),
			);
		}
		const headings = tree.children.filter(({ type }) => type === "heading");
		expect(plainText(headings[3] ?? expect.fail())).toContain(
			dayInWords(answer?.date ?? ""),
		);
	});

	test("says what a serious concern is, and how it is handled", () => {
		const words = wordsOf(tree.children);
		expect(words).toMatch(/left at risk of significant harm/);
		expect(words).toMatch(/plan or care.*best interests/);
		const handling = wordsOf(sectionOf(tree, /^How a concern is handled$/));
		for (const point of [
			/senior manager.*nominated.*as soon as possible/,
			/confirm the concern.*in writing to the Chief Executive and the head of service/,
			/always notify.*compliance team.*quality assurance manager/,
		])
			expect(handling).toMatch(point);
	});
});

test("the empty one has the same seven fields, with room to write", () => {
	const tree = treeOf(files, path("blank"));
	const [form] = tablesIn(sectionOf(tree, /^The referral$/));
	expect(form?.slice(1).map(([, value]) => value)).toEqual(["", "", "", ""]);
	for (const title of [issues, response, view]) {
		const [table] = tablesIn(sectionOf(tree, title));
		expect(table?.slice(1).flat().join("")).toBe("");
		expect(table?.length).toBeGreaterThan(2);
	}
	expect(wordsOf(tree.children)).not.toMatch(/RC-|Harrowgate/);
});

test.each(["RC-01", "RC-02", "blank"])(
	"%s says the same in every edition",
	async (id) => {
		await expectAlike(files, path(id));
	},
);

test.each(["RC-01", "blank"])("%s is marked on every page", async (id) => {
	const bytes = files.get(`${path(id)}.pdf`) ?? expect.fail();
	const task = getDocument({ data: bytes.slice(), verbosity: 0 });
	const print = await task.promise;
	for (let number = 1; number <= print.numPages; number++) {
		const { items } = await (await print.getPage(number)).getTextContent();
		const words = items.map((item) => ("str" in item ? item.str : "")).join("");
		expect(words).toContain(marking);
	}
	await task.destroy();
});

test("nothing that is published, sent or internal holds a word of a concern", async () => {
	const all = await builtDocuments("national-2014", [], { editions: ["md"] });
	const texts = concerns.flatMap(({ issues, response, view }) =>
		[issues, response?.text, view?.text].flatMap((text) =>
			text ? blocksOf(parseProse(text)) : [],
		),
	);
	expect(texts.length).toBeGreaterThan(8);
	const others = [...all].filter(
		([file]) => file.endsWith(".md") && !file.startsWith("restricted/"),
	);
	expect(others.length).toBeGreaterThan(1);
	for (const [file, bytes] of others) {
		const words = new TextDecoder().decode(bytes).replace(/\s+/g, " ");
		for (const text of texts) expect(words, file).not.toContain(text);
	}
});
