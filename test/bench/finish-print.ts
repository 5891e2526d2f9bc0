/** Finishes a print, as a process of its own: `node finish-print.ts <print> <document>`. */
import { readFileSync, writeFileSync } from "node:fs";
import { finishPdf } from "../../src/write/pdf/finish/finish.ts";
import { loadPdf } from "../../src/write/pdf/load-pdf.ts";

const [print = "", document = ""] = process.argv.slice(2);
const { bytes } = await finishPdf(await loadPdf(readFileSync(print)), {
	title: "A generated inspection",
	subject: "How long finishing takes",
	author: "An inspectorate",
	language: "en-GB",
	date: "2014-05-07",
});
writeFileSync(document, bytes);
