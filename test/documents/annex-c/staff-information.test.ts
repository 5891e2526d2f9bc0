/** Starts a browser. The staff sheet of the examples carries every point of Annex C, and a notice for the wall. */
import type { Root, RootContent } from "mdast";
import { getDocument } from "pdfjs-dist/legacy/build/pdf.mjs";
import { beforeAll, describe, expect, test } from "vitest";
import { plainText } from "../../../src/markdown/text.ts";
import { expectAlike } from "../alike.ts";
import { builtDocuments } from "../built-documents.ts";
import { sectionOf, tablesIn, treeOf, wordsOf } from "../parts-of.ts";

const path = "sent/annex-c-staff-information";
let files: ReadonlyMap<string, Uint8Array>;
let tree: Root;

beforeAll(async () => {
	files = await builtDocuments("national-2014", ["annex-c-staff-information"]);
	tree = treeOf(files, path);
});

describe("Annex C of 2014", () => {
	test("C-1: its title", () => {
		expect(tree.children[0]).toMatchObject({ type: "heading", depth: 1 });
		expect(wordsOf(tree.children.slice(0, 1))).toMatch(
			/Inspection of Cafcass: information for staff/,
		);
	});

	test("C-2: what the inspection is for, and where all of it is set out", () => {
		expect(purpose()).toMatch(
			/how effective Cafcass is as a national organisation.*Framework and evaluation schedule for the inspection of Cafcass/,
		);
	});

	test("C-3: inspectors know that it is a strain", () => {
		expect(purpose()).toMatch(/strain.*apprehensive.*sensitive/);
	});

	test("C-4: nobody is judged for themselves, and there are four aims", () => {
		expect(purpose()).toMatch(/do not judge individual/);
		const [aims = []] = listsIn(sectionOf(tree, /what the inspection is for/i));
		expect(aims).toEqual([
			expect.stringMatching(/best interests/),
			expect.stringMatching(/listens/),
			expect.stringMatching(/welfare/),
			expect.stringMatching(/court.*advice/),
		]);
	});

	test("C-5: it says where to find how to reach inspectors", () => {
		expect(purpose()).toMatch(/get in touch.*on the last page/);
	});

	test("C-6, C-7: seven ways to gather evidence, and three things to do with staff", () => {
		const [ways, things] = listsIn(sectionOf(tree, /gather evidence/));
		expect(ways).toEqual([
			expect.stringMatching(/case files/),
			expect.stringMatching(/observing/),
			expect.stringMatching(/meetings/),
			expect.stringMatching(/shadowing/),
			expect.stringMatching(/interviewing.*partners/),
			expect.stringMatching(/meeting.*partners/),
			expect.stringMatching(/children.*famil/),
		]);
		expect(things).toEqual([
			expect.stringMatching(/observe/),
			expect.stringMatching(/quality of the work/),
			expect.stringMatching(/supervision and management oversight/),
		]);
	});

	test("C-8, C-9, C-10: meetings with managers, headline findings without judgements, final feedback", () => {
		const feedback = wordsOf(sectionOf(tree, /feedback/));
		expect(feedback).toMatch(
			/senior managers throughout.*based on all the evidence/,
		);
		expect(feedback).toMatch(
			/given centrally.*deputy lead inspector will tell the local head of service the headline findings.*not judgements/,
		);
		expect(feedback).toMatch(
			/lead inspector leads the feedback.*chief executive, or a representative, is always present and decides who else/,
		);
	});

	test("C-11: the report is checked for facts and published when the plan says", () => {
		expect(wordsOf(sectionOf(tree, /The report/))).toMatch(
			/factual accuracy.*website.*20 working days after the end.*7 May 2014/,
		);
	});

	test("C-12, C-13: thanks, and confidence with one exception", () => {
		expect(wordsOf(sectionOf(tree, /Confidentiality/))).toMatch(
			/in confidence, unless.*safety or welfare of a child.*Thank you/,
		);
	});

	test("C-14: a notice of its own page names every inspector, each with a number", async () => {
		const poster = tree.children.at(-1);
		expect(poster).toMatchObject({ name: "poster" });
		const [table = []] = tablesIn(poster ? [poster] : []);
		const [names, ...rows] = table;
		expect(names).toEqual(["Name of inspector", "Role", "Mobile number"]);
		expect(rows).toHaveLength(11);
		for (const [name, , number] of rows) {
			expect(name).toMatch(/^\p{Lu}\S+ \p{Lu}/u);
			expect(number).toMatch(/^07700 900\d{3}$/);
		}
		const pages = await pagesOf(files.get(`${path}.pdf`) ?? expect.fail());
		expect(pages.map((text) => text.includes("Inspectors are here"))).toEqual([
			...pages.slice(1).map(() => false),
			true,
		]);
		expect(pages.at(-1)).not.toContain("Thank you");
	});

	test("says the same in every edition", () => expectAlike(files, path));
});

test("under a schedule without deputies, whoever leads the visit gives feedback", async () => {
	const other = await builtDocuments(
		"national-2023",
		["annex-c-staff-information"],
		{ editions: ["md"] },
	);
	const words = wordsOf(treeOf(other, path).children);
	expect(words).toMatch(/the inspector who leads the visit will tell/);
	expect(words).toMatch(/30 working days after the end.*17 March 2023/);
});

function purpose(): string {
	return wordsOf(sectionOf(tree, /what the inspection is for/i));
}

/** The items of each list. */
function listsIn(nodes: readonly RootContent[]): string[][] {
	return nodes.flatMap((node) =>
		node.type === "list" ? [node.children.map(plainText)] : [],
	);
}

async function pagesOf(bytes: Uint8Array): Promise<string[]> {
	const task = getDocument({ data: bytes.slice(), verbosity: 0 });
	const print = await task.promise;
	const pages: string[] = [];
	for (let number = 1; number <= print.numPages; number++) {
		const { items } = await (await print.getPage(number)).getTextContent();
		pages.push(items.map((item) => ("str" in item ? item.str : "")).join(" "));
	}
	await task.destroy();
	return pages;
}
