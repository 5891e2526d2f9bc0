/** Starts browsers. The finished document is read by another library than the one that made it. */
import { getDocument } from "pdfjs-dist/legacy/build/pdf.mjs";
import { beforeAll, describe, expect, test } from "vitest";
import type { Pagination } from "../../../src/model/manuscript.ts";
import { printedPagesOf } from "../../../src/write/pdf/finish/printed-page.ts";
import { loadPdf } from "../../../src/write/pdf/load-pdf.ts";
import { writePdf } from "../../../src/write/pdf/pdf.ts";
import { renderSample, sampleManuscript } from "./sample.ts";
import { withPress } from "./with-press.ts";

/** A sample printed and finished. */
interface Printed {
	readonly bytes: Uint8Array;
	readonly pagination: Pagination;
}

const write =
	(over: number) =>
	async (press: Parameters<typeof writePdf>[0]["press"]): Promise<Printed> => {
		const { pagination, finished } = await writePdf({
			manuscript: sampleManuscript(over),
			renderHtml: renderSample,
			press,
		});
		return { pagination, bytes: (await finished).bytes };
	};

describe("a document with a contents list", () => {
	let printed: Printed;
	beforeAll(async () => {
		printed = await withPress(write(4));
	}, 30_000);

	test("has the pages of its headings", () => {
		expect(printed.pagination).toEqual({
			pages: 5,
			pageOf: new Map([
				["first", 2],
				["second", 3],
				["third", 5],
			]),
		});
	});

	test("is printed without the list where it is short", async () => {
		const { pagination } = await withPress(write(5));
		expect(pagination).toEqual({ pages: 5, pageOf: new Map() });
	}, 30_000);

	test("is the same bytes from the same press and from another", async () => {
		await withPress(async (press) => {
			for (let round = 0; round < 2; round++) {
				const { bytes } = await write(4)(press);
				expect(Buffer.from(bytes).equals(printed.bytes)).toBe(true);
			}
		});
	}, 30_000);

	test("says of itself what the manuscript says, and no more", async () => {
		const reading = getDocument({ data: copyOf(printed) });
		const document = await reading.promise;
		const { info, metadata } = await document.getMetadata();
		expect(info).toMatchObject({
			PDFFormatVersion: "1.7",
			Language: "en-GB",
			Title: "Sample & more",
			Subject: "What a sample says",
			Author: "An inspectorate",
			Creator: "inspection-reports",
			Producer: "inspection-reports",
			CreationDate: "D:20240322000000Z",
			ModDate: "D:20240322000000Z",
		});
		expect(metadata?.get("dc:title")).toBe("Sample & more");
		expect(metadata?.get("pdfuaid:part")).toBe("1");
		const [made, changed] = document.fingerprints;
		expect(made).toMatch(/^(?!0+$)[0-9a-f]{32}$/);
		expect(changed).toBeNull();
		const outline = await document.getOutline();
		expect(outline[0]?.items.map(({ title }) => title)).toEqual([
			"First",
			"Second",
			"Third",
		]);
		await reading.destroy();
	});

	test("repeats no table header in its words", async () => {
		const words = printedPagesOf(await loadPdf(printed.bytes)).map(
			({ words }) =>
				[...words]
					.flatMap(([number, text]) => (number < 0 ? [] : text))
					.join(" "),
		);
		expect(words[2]).toMatch(/^Second What Grade Row 1 Good/);
		expect(words[3]).toMatch(/^Row [0-9]+ Good/);
		expect(words[3]).not.toContain("Grade");
	});

	test("is tagged as readers expect", async () => {
		const reading = getDocument({ data: copyOf(printed) });
		const document = await reading.promise;
		const first = await document.getPage(1);
		expect(outlineOf(await first.getStructTree())).toMatchSnapshot();
		const links = await first.getAnnotations();
		expect(links.map(({ contentsObj }) => contentsObj.str)).toEqual([
			"a link in it",
			"first",
			"second",
			"third",
		]);
		await reading.destroy();
	});
});

/** The reader takes the bytes for itself. */
function copyOf({ bytes }: Printed): Uint8Array {
	return new Uint8Array(bytes);
}

/** Roles, and content where there is some, one a line, indented. */
function outlineOf(node: object | null, indent = ""): string {
	const { role, children } = node as { role?: string; children?: object[] };
	if (role === undefined) return `${indent}content\n`;
	const within = (children ?? []).map((child) =>
		outlineOf(child, `${indent}  `),
	);
	return `${indent}${role}\n${within.join("")}`;
}
