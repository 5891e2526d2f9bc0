/** Starts a browser. The summary for children and young people: of its own for both examples, and in the report of 2014. */
import type { Image, Nodes, RootContent } from "mdast";
import { visit } from "unist-util-visit";
import { beforeAll, describe, expect, test } from "vitest";
import { plainText } from "../../../src/markdown/text.ts";
import { readingGrades } from "../../../src/validate/reading-grade.ts";
import { sentencesIn } from "../../../src/validate/sentences.ts";
import { expectAlike } from "../alike.ts";
import { builtDocuments } from "../built-documents.ts";
import { sectionOf, tablesIn, treeOf, wordsOf } from "../parts-of.ts";

const document = "childrens-summary";

describe.each([
	{
		inspection: "national-2014",
		judgements: [
			["Cafcass as a whole", "good"],
			["Helping you when your parents do not agree", "good"],
			["Helping you when people think you may not be safe", "good"],
			["The people in charge of all of Cafcass", "outstanding"],
			["The managers near where you live", "requires improvement"],
		],
		good: [
			"Cafcass workers check quickly that children are safe.",
			"Guardians help brothers and sisters stay close.",
			"Young people help Cafcass to get better.",
			"Managers are there to help when workers are worried about children.",
		],
		better: [
			"Some workers need a better plan for helping each child.",
			"Cafcass could learn more when families say things went wrong.",
			"Some rooms are hard to reach for people who use wheelchairs.",
		],
	},
	{
		inspection: "national-2023",
		judgements: [
			["Cafcass as a whole", "good"],
			[
				"Helping you when your parents do not agree",
				"requires improvement to be good",
			],
			["Helping you when people think you may not be safe", "good"],
			["The people in charge of Cafcass", "good"],
		],
		good: [
			"Children and young people help to run Cafcass and change how it works.",
		],
		better: ["Some important letters are sent to the court too late."],
	},
])("$inspection", ({ inspection, judgements, good, better }) => {
	let files: ReadonlyMap<string, Uint8Array>;
	let children: readonly RootContent[];

	beforeAll(async () => {
		files = await builtDocuments(inspection, [document]);
		({ children } = treeOf(files, document));
	}, 120_000);

	const section = (title: string) =>
		sectionOf({ type: "root", children: [...children] }, exactly(title));

	test("says at the top that it is an example", () => {
		const [title, notice] = children;
		expect(title).toMatchObject({ type: "heading", depth: 1 });
		expect(notice).toMatchObject({ name: "notice" });
		expect(wordsOf(notice ? [notice] : [])).toContain("made-up example");
	});

	test("shows every judgement at a glance, once, in a picture that says them", () => {
		const glance = section("What we think");
		expect(tablesIn(glance)).toEqual([]);
		expect(imagesIn(glance).map(({ alt }) => alt)).toEqual([
			judgements.map(([heading, grade]) => `${heading}: ${grade}.`).join(" "),
		]);
	});

	test("has a picture and what it means for each judgement", () => {
		for (const [heading = "", grade = ""] of judgements) {
			const own = section(heading);
			const [picture, ...more] = imagesIn(own);
			expect(more).toEqual([]);
			expect(picture?.alt).toContain(`: ${grade}.`);
			expect(wordsOf(own)).toMatch(
				new RegExp(`Our grade is ${grade}\\. It \\w+ .*\\.`),
			);
		}
	});

	test("says of each judgement what was good and what must get better", () => {
		for (const [heading = ""] of judgements.slice(1)) {
			const own = section(heading);
			const { children: parts } = { children: [...own] };
			for (const part of ["What was good", "What must get better"])
				expect(
					wordsOf(sectionOf({ type: "root", children: parts }, exactly(part)))
						.length,
				).toBeGreaterThan(20);
		}
		const items = listItems(children);
		for (const line of [...good, ...better]) expect(items).toContain(line);
	});

	test("says whom to talk to", () => {
		const help = wordsOf(section("Who you can talk to"));
		for (const one of ["Childline", "0800 1111", "999", "grown-up you trust"])
			expect(help).toContain(one);
	});

	test("can be read at the age of nine or so", () => {
		const end = children.findIndex(
			(node) => node.type === "containerDirective" && node.name === "imprint",
		);
		const lines = linesIn(children.slice(1, end));
		expect(readingGrades(lines).all.grade).toBeLessThanOrEqual(7);
		for (const line of lines)
			for (const { start, end, words } of sentencesIn(line))
				expect(words, line.slice(start, end)).toBeLessThanOrEqual(15);
	});

	test("says the same in every edition, and is sound", async () => {
		await expectAlike(files, document);
	});

	test("has its pictures beside the Markdown, within the others", () => {
		const addresses = new Set(imagesIn(children).map(({ url }) => url));
		expect([...addresses].toSorted()).toEqual(
			[...files.keys()].filter((file) => file.endsWith(".svg")).toSorted(),
		);
		for (const address of addresses)
			expect(address).toMatch(/^pictures\/childrens-summary\/[a-z-]+\.svg$/);
		const html = new TextDecoder().decode(files.get(`${document}.html`));
		expect(html.match(/<img /g)).toHaveLength(imagesIn(children).length);
		expect(html).not.toMatch(/<img (?![^>]*alt="[^"])/);
	});
});

describe("the report of 2014", () => {
	let section: readonly RootContent[];

	beforeAll(async () => {
		const files = await builtDocuments("national-2014", ["full-report"], {
			editions: ["md"],
		});
		section = sectionOf(
			treeOf(files, "full-report"),
			/^Summary for children and young people$/,
		);
	});

	test("says every judgement to children", () => {
		const words = wordsOf(section);
		expect(words).toContain("Our grade for Cafcass as a whole is good.");
		for (const line of [
			"Helping you when your parents do not agree: good",
			"The managers near where you live: requires improvement",
			"Childline",
			"0800 1111",
		])
			expect(words).toContain(line);
	});

	test("has a heading for each judgement and for whom to talk to, who are a list", () => {
		expect(
			section.flatMap((node) =>
				node.type === "heading" ? [`${node.depth} ${wordsOf([node])}`] : [],
			),
		).toEqual([
			"3 Helping you when your parents do not agree: good",
			"3 Helping you when people think you may not be safe: good",
			"3 The people in charge of all of Cafcass: outstanding",
			"3 The managers near where you live: requires improvement",
			"3 Who you can talk to",
		]);
		const help = sectionOf(
			{ type: "root", children: [...section] },
			/^Who you can talk to$/,
		);
		expect(help.map(({ type }) => type)).toEqual(["list"]);
		expect(listItems(help)).toHaveLength(4);
	});

	test("can be read at the age of nine or so", () => {
		const lines = linesIn(section);
		expect(readingGrades(lines).all.grade).toBeLessThanOrEqual(7);
		for (const line of lines)
			for (const { start, end, words } of sentencesIn(line))
				expect(words, line.slice(start, end)).toBeLessThanOrEqual(15);
	});
});

function exactly(title: string): RegExp {
	return new RegExp(`^${title}$`);
}

function imagesIn(nodes: readonly RootContent[]): Image[] {
	const images: Image[] = [];
	visit({ type: "root", children: [...nodes] }, "image", (image) => {
		images.push(image);
	});
	return images;
}

function listItems(nodes: readonly RootContent[]): string[] {
	return textsOf(nodes, "listItem");
}

/** Every paragraph and table cell; headings are no sentences. */
function linesIn(nodes: readonly RootContent[]): string[] {
	return [
		...textsOf(nodes, "paragraph"),
		...textsOf(nodes, "tableCell"),
	].filter((line) => line !== "");
}

function textsOf(nodes: readonly RootContent[], type: Nodes["type"]): string[] {
	const texts: string[] = [];
	visit({ type: "root", children: [...nodes] }, type, (node) => {
		texts.push(plainText(node).replace(/\s+/gu, " ").trim());
	});
	return texts;
}
