/** Starts a browser. What is read back of a print is what was put in, and what is missing is seen. */
import { PDFDict, PDFName, PDFString } from "@cantoo/pdf-lib";
import { beforeAll, expect, test } from "vitest";
import {
	contentOf,
	replaceContent,
} from "../../../src/write/pdf/finish/page-content.ts";
import { loadPdf } from "../../../src/write/pdf/load-pdf.ts";
import { writePdf } from "../../../src/write/pdf/pdf.ts";
import { readFinished } from "../../../src/write/pdf/read-finished.ts";
import { renderSample, sampleManuscript } from "../../write/pdf/sample.ts";
import { withPress } from "../../write/pdf/with-press.ts";

let bytes: Uint8Array;
let told: readonly string[];
beforeAll(async () => {
	await withPress(async (press) => {
		const { finished } = await writePdf({
			manuscript: sampleManuscript(4),
			renderHtml: renderSample,
			press,
		});
		({ bytes, words: told } = await finished);
	});
}, 30_000);

test("a finished print says all that it must of itself", async () => {
	const { metadata, properties, words, ...rest } = await readFinished(bytes);
	expect(rest).toEqual({
		title: "Sample & more",
		subject: "What a sample says",
		author: "An inspectorate",
		links: ["https://example.org/", "#first", "#second", "#third"],
		places: ["first", "second", "third"],
		language: "en-GB",
		isTagged: true,
		fontsOutside: [],
		unmarkedPages: [],
	});
	expect(metadata).toContain("<pdfuaid:part>1</pdfuaid:part>");
	expect(metadata).toContain("<pdfaid:conformance>A</pdfaid:conformance>");
	expect(properties).toContain("Sample & more");
	expect(words).toEqual(told);
	expect(words.length).toBeGreaterThan(3);
});

test("what is taken out is missed", async () => {
	const document = await loadPdf(bytes);
	document.catalog.delete(PDFName.of("MarkInfo"));
	document.catalog.delete(PDFName.of("Metadata"));
	document.catalog.set(PDFName.of("Lang"), PDFString.of("fr"));
	for (const [, object] of document.context.enumerateIndirectObjects())
		if (object instanceof PDFDict)
			for (const file of ["FontFile2", "FontFile3"])
				object.delete(PDFName.of(file));
	const [page] = document.getPages();
	if (page) replaceContent(document, page, `${contentOf(page)}\n0 0 9 9 re f`);
	const { isTagged, metadata, language, fontsOutside, unmarkedPages } =
		await readFinished(await document.save());
	expect({ isTagged, metadata, language }).toEqual({
		isTagged: false,
		metadata: "",
		language: "fr",
	});
	expect(fontsOutside.length).toBeGreaterThan(0);
	expect(unmarkedPages).toEqual([1]);
});
