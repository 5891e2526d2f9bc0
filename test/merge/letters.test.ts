/** Starts a browser. Letters for many: each whole, tagged, with its own address and its own pages, and no address elsewhere. */
import {
	cpSync,
	existsSync,
	globSync,
	mkdtempSync,
	readdirSync,
	readFileSync,
	rmSync,
	statSync,
	writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { PDFArray, PDFDict, PDFDocument, PDFName } from "@cantoo/pdf-lib";
import { getDocument } from "pdfjs-dist/legacy/build/pdf.mjs";
import { afterAll, beforeAll, expect, test } from "vitest";
import { build, type Merged, mergeLetters, Problem } from "../../src/index.ts";
import { builtDocuments } from "../documents/built-documents.ts";
import { home } from "../editions/build-editions.ts";
import { pdfText } from "../editions/pdf-text.ts";
import { unspaced } from "../editions/white-space.ts";

const folder = mkdtempSync(join(tmpdir(), "letters-"));
afterAll(() => rmSync(folder, { recursive: true }));

const list = join(folder, "families.csv");
const areas = ["Canal Towns", "Harbour Cities", "Northern Coast and Valleys"];
const people = Array.from({ length: 7 }, (_, index) => ({
	name: `Éva O'Example-${index + 1}`,
	lines: ["Flat 2", `${index + 1} Example Street`, "Exampleton"].slice(
		index % 3,
	),
	postcode: `EX${index + 1} 1EX`,
	area: areas[index % 3] ?? "",
}));

beforeAll(() => {
	writeFileSync(
		list,
		[
			"name,address 1,address 2,address 3,postcode,service area",
			...people.map(({ name, lines, postcode, area }) =>
				[name, ...lines, ...["", ""].slice(0, 3 - lines.length), postcode, area]
					.map((cell) => `"${cell}"`)
					.join(","),
			),
		].join("\n"),
	);
});

function merged(
	out: string,
	order: { each?: boolean; content?: string; addressees?: string } = {},
): Promise<Merged> {
	return mergeLetters({
		home,
		content: order.content ?? join(home, "content"),
		inspection: "national-2014",
		addressees: order.addressees ?? list,
		out: join(folder, out),
		each: order.each ?? false,
		environment: process.env,
		onProgress: () => {},
	});
}

test("all in one file, in their order, each counting its own pages", async () => {
	expect(await merged("letters.pdf")).toMatchObject({
		diagnostics: [],
		letters: people.length,
	});
	const bytes = readFileSync(join(folder, "letters.pdf"));
	const pages = await pagesOf(bytes);
	expect(pages).toHaveLength(people.length * 2);
	for (const [index, { name, lines, postcode, area }] of people.entries()) {
		const [first = [], second = []] = pages.slice(index * 2, index * 2 + 2);
		const words = first.map(({ text }) => text);
		const at = words.indexOf(name);
		expect(words.slice(at - 1, at + lines.length + 2)).toEqual([
			"Return to: Ofsted, Piccadilly Gate, Store Street, Manchester M1 2WD",
			name,
			...lines,
			postcode,
		]);
		expect(words.join(" ")).toContain(`Inspection of Cafcass in ${area}`);
		expect(words.join(" ")).not.toMatch(/Page \d/);
		expect(second.map(({ text }) => text).join(" ")).toMatch(/Page 2 of 2/);
		// 20 to 110 millimetres from the left, 52 to 80 from the top: what the window of a DL envelope shows.
		for (const { left, right, top, bottom } of first.slice(
			at - 1,
			at + lines.length + 2,
		)) {
			expect(left).toBeGreaterThan(20);
			expect(right).toBeLessThan(110);
			expect(top).toBeGreaterThan(52);
			expect(bottom).toBeLessThan(80);
		}
	}
});

test("every word is tagged, and is that of the letter to the area with an address", async () => {
	const text = unspaced(
		await pdfText(readFileSync(join(folder, "letters.pdf"))),
	);
	const letters = await builtDocuments(
		"national-2014",
		["annex-d-families-letter"],
		{ editions: ["pdf"] },
	);
	let expected = "";
	for (const { name, lines, postcode, area } of people) {
		const id = area.toLowerCase().replaceAll(" ", "-");
		const own = unspaced(
			await pdfText(
				letters.get(`sent/annex-d-families-letter-${id}.pdf`) ?? expect.fail(),
			),
		);
		const address = `Return to: Ofsted, Piccadilly Gate, Store Street, Manchester M1 2WD${name}${lines.join("")}${postcode}`;
		expected += own.replace(
			"Dearparentorcarer",
			`${unspaced(address)}Dearparentorcarer`,
		);
	}
	expect(text).toBe(expected);
});

test("is one document with a part for each letter, that says what it is", async () => {
	const document = await PDFDocument.load(
		readFileSync(join(folder, "letters.pdf")),
		{ updateMetadata: false },
	);
	expect(document.getTitle()).toBe(
		"Inspection of Cafcass as a national organisation 2014",
	);
	const root = document.catalog.lookup(PDFName.of("StructTreeRoot"), PDFDict);
	const [whole] = kidsOf(root);
	expect(whole && typeOf(whole)).toBe("/Document");
	expect(whole && kidsOf(whole).map(typeOf)).toEqual(people.map(() => "/Art"));
});

test("the same list gives the same bytes, and only its owner may read them", async () => {
	await merged("again.pdf");
	expect(readFileSync(join(folder, "again.pdf"))).toEqual(
		readFileSync(join(folder, "letters.pdf")),
	);
	expect(statSync(join(folder, "again.pdf")).mode & 0o777).toBe(0o600);
});

test("one file each, named by number", async () => {
	await merged("each", { each: true });
	const names = readdirSync(join(folder, "each")).toSorted();
	expect(names).toEqual(people.map((_, index) => `letter-${index + 1}.pdf`));
	const pages = await pagesOf(
		readFileSync(join(folder, "each", "letter-3.pdf")),
	);
	expect(pages).toHaveLength(2);
	expect(pages[0]?.map(({ text }) => text)).toContain(people[2]?.name);
	expect(pages[1]?.map(({ text }) => text).join(" ")).toMatch(/Page 2 of 2/);
});

test("leaves nothing else, and no address in what a build makes", async () => {
	expect(readdirSync(folder).toSorted()).toEqual([
		"again.pdf",
		"each",
		"families.csv",
		"letters.pdf",
	]);
	const out = join(folder, "output");
	await build({
		home,
		content: join(home, "content"),
		out,
		inspections: ["national-2014"],
		documents: [],
		editions: ["md"],
		environment: process.env,
		onProgress: () => {},
	});
	for (const file of globSync(join(out, "**/*.{md,json}")))
		expect(readFileSync(file, "utf8")).not.toContain("O'Example");
	// Nor may letters go there.
	await expect(
		merged("output/national-2014/letters.pdf"),
	).rejects.toBeInstanceOf(Problem);
	await expect(merged("letters.pdf")).rejects.toThrow("already");
	rmSync(out, { recursive: true });
});

test("nothing is made where the list or the content has a mistake", async () => {
	const wrong = join(folder, "wrong.csv");
	writeFileSync(
		wrong,
		"name,address 1,postcode,service area\nAda Example,1 Example Street,EX1 1EX,Nowhere\n",
	);
	const { diagnostics, letters } = await merged("wrong.pdf", {
		addressees: wrong,
	});
	expect(letters).toBe(0);
	expect(diagnostics.map(({ rule }) => rule)).toEqual(["addressee-area-known"]);

	const content = join(folder, "content");
	cpSync(join(home, "content"), content, { recursive: true });
	const inspection = join(content, "inspections/national-2014/inspection.yaml");
	writeFileSync(
		inspection,
		readFileSync(inspection, "utf8").replace(
			"overall: good",
			"overall: excellent",
		),
	);
	expect((await merged("wrong.pdf", { content })).letters).toBe(0);
	expect(existsSync(join(folder, "wrong.pdf"))).toBe(false);
	expect(readdirSync(folder).filter((name) => name.startsWith("."))).toEqual(
		[],
	);
});

/** A line of a page, in millimetres from its upper left corner. */
interface Line {
	readonly text: string;
	readonly left: number;
	readonly right: number;
	readonly top: number;
	readonly bottom: number;
}

async function pagesOf(bytes: Uint8Array): Promise<Line[][]> {
	const task = getDocument({ data: new Uint8Array(bytes), verbosity: 0 });
	const print = await task.promise;
	const pages: Line[][] = [];
	for (let number = 1; number <= print.numPages; number++) {
		const page = await print.getPage(number);
		const { height } = page.getViewport({ scale: 1 });
		const lines = new Map<number, Line>();
		for (const item of (await page.getTextContent()).items) {
			if (!("str" in item) || item.str === "") continue;
			const [, , , , x = 0, y = 0] = item.transform as number[];
			const before = lines.get(y);
			lines.set(y, {
				text: `${before?.text ?? ""}${item.str}`,
				left: before?.left ?? x * millimetre,
				right: (x + item.width) * millimetre,
				top: (height - y - item.height) * millimetre,
				bottom: (height - y) * millimetre,
			});
		}
		pages.push([...lines.values()]);
	}
	await task.destroy();
	return pages;
}

/** Of a point. */
const millimetre = 25.4 / 72;

function kidsOf(element: PDFDict): PDFDict[] {
	return element
		.lookup(PDFName.of("K"), PDFArray)
		.asArray()
		.map((kid) => element.context.lookup(kid, PDFDict));
}

function typeOf(element: PDFDict): string {
	return String(element.get(PDFName.of("S")));
}
