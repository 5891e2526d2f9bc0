/** A small document to print: five pages, a contents list, a table that goes over a page, links, lists. */
import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import type { Manuscript } from "../../../src/model/manuscript.ts";
import type { RenderHtml } from "../../../src/write/pdf/pdf.ts";

const font = readFileSync(
	fileURLToPath(
		import.meta.resolve("@fontsource/arimo/files/arimo-latin-400-normal.woff2"),
	),
).toString("base64");

export const fontFace = `@font-face { font-family: Arimo; src: url(data:font/woff2;base64,${font}) }`;

const styles = `${fontFace}
@page { size: A4; margin: 60pt; @bottom-right { content: counter(page); font: 9pt Arimo } }
body { font: 12pt/17pt Arimo; white-space: pre-wrap; margin: 0 }
main, ol, ul, li, table, tr, thead, tbody { white-space: normal }
td, th { border-bottom: 1px solid #888; text-align: left }
h2 { break-before: page }`;

const rows = Array.from(
	{ length: 60 },
	(_, index) => `<tr><td>Row ${index + 1}</td><td>Good</td></tr>`,
).join("");

export function page(body: string): string {
	return `<!doctype html><html lang="en-GB"><head><meta charset="utf-8"><title>Sample</title><style>${styles}</style></head><body><main>${body}</main></body></html>`;
}

/** On pages 1, 2, 3 to 4, and 5, where the contents list takes part of the first. */
export const renderSample: RenderHtml = ({ contents }) => {
	const numberOf = (id: string) =>
		typeof contents === "string" ? "00" : contents.pageOf.get(id);
	const entry = (id: string) =>
		`<li><a href="#${id}">${id}</a> ${numberOf(id)}</li>`;
	const list = ["first", "second", "third"].map(entry).join("");
	return page(`<h1>Sample</h1><p>An <strong>opening</strong> paragraph with <a href="https://example.org/">a link in it</a>.</p>
${contents === "omit" ? "" : `<nav><ol>${list}</ol></nav>`}
<h2 id="first">First</h2><p>Words.</p>
<h2 id="second">Second</h2><table><thead><tr><th scope="col">What</th><th scope="col">Grade</th></tr></thead><tbody>${rows}</tbody></table>
<h2 id="third">Third</h2><ul><li><p>A point</p></li></ul>`);
};

/** Its contents list is wanted over this many pages. */
export function sampleManuscript(contentsOverPages: number): Manuscript {
	return {
		id: "sample",
		title: "Sample & more",
		subject: "What a sample says",
		author: "An inspectorate",
		language: "en-GB",
		date: "2024-03-22",
		foot: "Sample",
		contentsOverPages,
		tree: {
			type: "root",
			children: [
				{ type: "containerDirective", name: "contents", children: [] },
			],
		},
		// Printing knows nothing of the look: it is in the HTML.
		look: {} as Manuscript["look"],
	};
}
