/**
 * Starts browsers. In large print no letter is smaller than 18 points, neither in the text nor in its pictures, on every
 * page of documents that have all kinds of them.
 */
import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { strFromU8, unzipSync } from "fflate";
import { getDocument } from "pdfjs-dist/legacy/build/pdf.mjs";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { build } from "../../src/index.ts";
import { home } from "./build-editions.ts";

const least = 18;
const documents = [
	{ inspection: "national-2023", document: "full-report" },
	{ inspection: "national-2023", document: "childrens-summary" },
	{ inspection: "national-2014", document: "childrens-summary" },
	{ inspection: "national-2014", document: "inspection-plan" },
	{ inspection: "national-2014", document: "pre-inspection-briefing" },
];

let out: string;
beforeAll(async () => {
	out = mkdtempSync(join(tmpdir(), "large-print-"));
	for (const inspection of ["national-2014", "national-2023"])
		await build({
			home,
			content: join(home, "content"),
			out,
			inspections: [inspection],
			documents: documents
				.filter((one) => one.inspection === inspection)
				.map(({ document }) => document),
			editions: ["large-print.pdf", "large-print.docx", "pdf", "docx"],
			environment: process.env,
			onProgress: () => {},
		});
}, 120_000);
afterAll(() => rmSync(out, { recursive: true, force: true }));

function bytesOf(inspection: string, file: string): Uint8Array {
	const path = readdirSync(join(out, inspection), { recursive: true })
		.map(String)
		.find((one) => one === file || one.endsWith(`/${file}`));
	return new Uint8Array(
		readFileSync(join(out, inspection, path ?? expect.fail(file))),
	);
}

describe.each(documents)(
	"$inspection $document",
	({ inspection, document }) => {
		test("has large letters in print, on every page", async () => {
			const sizes = await sizesInPrint(
				bytesOf(inspection, `${document}.large-print.pdf`),
			);
			expect(sizes.length).toBeGreaterThan(50);
			expect(sizes.filter(({ size }) => size < least)).toEqual([]);
		});

		test("has large letters in Word, whatever a run or a style says", () => {
			const parts = unzipSync(
				bytesOf(inspection, `${document}.large-print.docx`),
			);
			const sizes = Object.entries(parts)
				.filter(([name]) => /^word\/[a-z]+\d*\.xml$/.test(name))
				.flatMap(([name, bytes]) =>
					[...strFromU8(bytes).matchAll(/<w:szC?s? w:val="(\d+)"/g)].map(
						([, halves]) => ({ name, size: Number(halves) / 2 }),
					),
				);
			expect(sizes.length).toBeGreaterThan(5);
			expect(sizes.filter(({ size }) => size < least)).toEqual([]);
		});

		test("has large letters in the pictures of Word, as large as they are placed", () => {
			const parts = unzipSync(
				bytesOf(inspection, `${document}.large-print.docx`),
			);
			const sizes = sizesInDrawings(parts);
			expect(sizes.length).toBeGreaterThan(0);
			expect(sizes.filter((size) => size < least)).toEqual([]);
		});
	},
);

test("is found out where letters are those of the usual edition", async () => {
	const pdf = await sizesInPrint(
		bytesOf("national-2023", "childrens-summary.pdf"),
	);
	expect(pdf.some(({ size }) => size < least)).toBe(true);
	expect(pdf.find(({ words }) => words === "inadequate")?.size).toBe(10.5);
	const docx = bytesOf("national-2023", "childrens-summary.docx");
	for (const size of sizesInDrawings(unzipSync(docx)))
		expect(size).toBeLessThan(least);
});

interface Letters {
	readonly page: number;
	readonly words: string;
	/** In points, as they stand on the page. */
	readonly size: number;
}

async function sizesInPrint(bytes: Uint8Array): Promise<Letters[]> {
	const task = getDocument({ data: bytes.slice(), verbosity: 0 });
	const print = await task.promise;
	const found: Letters[] = [];
	for (let number = 1; number <= print.numPages; number++) {
		const page = await print.getPage(number);
		const { items } = await page.getTextContent();
		for (const item of items) {
			if (!("str" in item) || item.str.trim() === "") continue;
			const [, , skew = 0, height = 0] = item.transform as number[];
			found.push({
				page: number,
				words: item.str,
				// Browsers count in pixels, and round.
				size: Math.round(Math.hypot(skew, height) * 100) / 100,
			});
		}
	}
	await task.destroy();
	return found;
}

/** Of the letters of each drawing, in points: its own size, as much as it is made larger or smaller where it stands. */
function sizesInDrawings(parts: Record<string, Uint8Array>): number[] {
	const text = (name: string) => strFromU8(parts[name] ?? expect.fail(name));
	const targets = new Map(
		[
			...text("word/_rels/document.xml.rels").matchAll(
				/<Relationship\b[^>]*>/g,
			),
		].map(([one]) => [
			/ Id="([^"]*)"/.exec(one)?.[1] ?? "",
			/ Target="([^"]*)"/.exec(one)?.[1] ?? "",
		]),
	);
	return [
		...text("word/document.xml").matchAll(/<w:drawing>.*?<\/w:drawing>/gs),
	].map(([drawing]) => {
		const wide = Number(/<wp:extent cx="(\d+)"/.exec(drawing)?.[1]) / 12_700;
		const id = /<asvg:svgBlip[^>]* r:embed="([^"]*)"/.exec(drawing)?.[1] ?? "";
		const svg = text(`word/${targets.get(id)?.replace(/^\/?word\//, "")}`);
		const across = Number(/ viewBox="0 0 ([\d.]+) /.exec(svg)?.[1]);
		const letters = Math.min(
			...[...svg.matchAll(/ font-size="([\d.]+)"/g)].map(([, size]) =>
				Number(size),
			),
		);
		return (letters * wide) / across;
	});
}
