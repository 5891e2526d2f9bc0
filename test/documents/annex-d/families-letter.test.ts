/** Starts a browser. There is a letter for the families of every service area, and each carries every point of Annex D. */
import type { Root } from "mdast";
import { beforeAll, describe, expect, test } from "vitest";
import { blocksOf } from "../../../src/markdown/blocks.ts";
import { plainText } from "../../../src/markdown/text.ts";
import { readingGrades } from "../../../src/validate/reading-grade.ts";
import { expectAlike } from "../alike.ts";
import { builtDocuments } from "../built-documents.ts";
import { treeOf, wordsOf } from "../parts-of.ts";

const areas = {
	"northern-coast-and-valleys": "Northern Coast and Valleys",
	"wolds-and-estuary": "Wolds and Estuary",
	"harbour-cities": "Harbour Cities",
	"middle-shires": "Middle Shires",
	"canal-towns": "Canal Towns",
	"eastern-levels": "Eastern Levels",
	"southern-chalk-hills": "Southern Chalk Hills",
	"western-moors-and-coast": "Western Moors and Coast",
} as const;
const pathOf = (area: string) => `sent/annex-d-families-letter-${area}`;
let files: ReadonlyMap<string, Uint8Array>;

beforeAll(async () => {
	files = await builtDocuments("national-2014", ["annex-d-families-letter"]);
});

test("there is one for each service area", () => {
	expect([...files.keys()].filter((file) => file.endsWith(".md"))).toEqual(
		Object.keys(areas)
			.map((area) => `${pathOf(area)}.md`)
			.toSorted(),
	);
});

describe.each(Object.entries(areas))("Annex D for %s", (area, name) => {
	let tree: Root;
	let words: string;
	beforeAll(() => {
		tree = treeOf(files, pathOf(area));
		words = wordsOf(tree.children);
	});
	const paragraph = (wanted: RegExp) =>
		tree.children
			.filter(({ type }) => type === "paragraph")
			.map((node) => plainText(node).replace(/\s+/g, " "))
			.find((text) => wanted.test(text)) ??
		expect.fail(`No paragraph with ${wanted}`);

	test("D-1, D-2: greets parents and carers, about the inspection", () => {
		expect(tree.children.map(({ type }) => type).slice(0, 3)).toEqual([
			"containerDirective",
			"paragraph",
			"heading",
		]);
		const [, greeting, title] = tree.children;
		expect(greeting && plainText(greeting)).toBe("Dear parent or carer");
		expect(title && plainText(title)).toBe(`Inspection of Cafcass in ${name}`);
	});

	test("D-3, D-4, D-5: names the area twice, says who writes, and invites", () => {
		const opening = paragraph(/lead the inspection team/);
		expect(opening.split(name)).toHaveLength(3);
		expect(opening).toMatch(
			/invite you to meet.*or to talk to us by telephone/,
		);
	});

	test("D-6, D-7, D-8: what the team does, and with leave only", () => {
		expect(paragraph(/have worked with you/)).toMatch(
			/read about.*just as important.*parents and children/,
		);
		expect(paragraph(/If you agree/)).toMatch(
			/sit in on a meeting, or meet you/,
		);
		const list = tree.children.find(({ type }) => type === "list");
		expect(list?.type === "list" && list.children.map(plainText)).toEqual([
			expect.stringMatching(/listened/),
			expect.stringMatching(/welfare/),
			expect.stringMatching(/court.*advice/),
		]);
	});

	test("D-9, D-10: nobody is checked up on or named, with one exception", () => {
		expect(paragraph(/not checking up/)).toMatch(
			/do not have to tell us anything personal.*know who you are/,
		);
		expect(paragraph(/one exception/)).toMatch(/harmed or may be harmed/);
	});

	test("D-11, D-12, D-13: the report, where it can be read, and reassurance", () => {
		expect(paragraph(/write a report/)).toMatch(
			/does not name you or anyone in your family.*send it to Cafcass and publish it.*reports\.ofsted\.gov\.uk.*cannot tell each of you/,
		);
		expect(paragraph(/really want to hear/)).toMatch(/mind at rest/);
	});

	test("D-14, D-15, D-16: a number, an address, and a prompt answer", () => {
		expect(paragraph(/telephone 0/)).toMatch(
			/telephone 020 7946 0142 or email cafcass\.inspection@inspectors\.example.*as soon as we can.*short delay/,
		);
	});

	test("bears the day its area was told, and is signed with a name and a part", () => {
		const [letterhead] = tree.children;
		const day = ["southern-chalk-hills", "western-moors-and-coast"].includes(
			area,
		)
			? "24 March 2014"
			: ["middle-shires", "canal-towns", "eastern-levels"].includes(area)
				? "17 March 2014"
				: "10 March 2014";
		expect(letterhead && plainText(letterhead)).toContain(day);
		const last = tree.children.at(-1);
		expect(last).toMatchObject({ name: "signature" });
		expect(last && plainText(last)).toMatch(
			/Yours sincerely.*Rowena Achterberg.*Her Majesty’s Inspector, leader of the inspection team/s,
		);
	});

	test("has no gap, and is easy to read", () => {
		expect(words).not.toMatch(/\[|XXXX|Cafacss|undefined/);
		expect(readingGrades(blocksOf(tree)).all.grade).toBeLessThan(8);
	});

	test("says the same in every edition", () =>
		expectAlike(files, pathOf(area)));
});
