import type { PdfFacts } from "../../model/pdf-facts.ts";
import { counted } from "./counted.ts";
import type { PreflightCheck } from "./facts.ts";

/**
 * What a PDF promises of itself is there. Whether it keeps all of both standards is for veraPDF to judge, which is a test of
 * the program and not of a document.
 */
export const pdfConformant: PreflightCheck = {
	id: "pdf-conformant",
	promise: "Every PDF claims PDF/UA-1 and PDF/A-2a, and is made so",
	*check({ files }) {
		for (const { file, edition, pdf } of files) {
			if (!edition.endsWith("pdf")) continue;
			if (pdf === undefined) yield `${file} cannot be read.`;
			else for (const fault of faultsIn(pdf)) yield `${file} ${fault}.`;
		}
	},
	note: ({ files }) =>
		counted(
			files.filter(({ edition }) => edition.endsWith("pdf")).length,
			"document",
		),
};

function* faultsIn(pdf: PdfFacts): Iterable<string> {
	const { metadata } = pdf;
	if (!/<pdfuaid:part>1</.test(metadata)) yield "does not claim PDF/UA-1";
	if (
		!/<pdfaid:part>2</.test(metadata) ||
		!/<pdfaid:conformance>A</.test(metadata)
	)
		yield "does not claim PDF/A-2a";
	if (!pdf.isTagged) yield "is not tagged";
	for (const font of pdf.fontsOutside)
		yield `does not hold the font \`${font}\``;
	for (const page of pdf.unmarkedPages)
		yield `has words or drawings on page ${page} that are neither tagged nor an artifact`;
	const noise = /\b(?:Chrome|Chromium|HeadlessChrome|Skia|pdf-lib)\b/i.exec(
		[metadata, ...pdf.properties].join("\n"),
	);
	if (noise) yield `names the software \`${noise[0]}\` in its properties`;
}
