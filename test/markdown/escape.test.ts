/** Plain text that goes into a template comes out of the document as itself, wherever it stands. */
import type { Nodes } from "mdast";
import { visit } from "unist-util-visit";
import { describe, expect, test } from "vitest";
import { escapeMarkdown } from "../../src/markdown/escape-markdown.ts";
import { parseDocument } from "../../src/markdown/parse-document.ts";
import { plainText } from "../../src/markdown/text.ts";

const awkward = [
	"# no heading",
	"Report for area #",
	"Numbers ##",
	"## ",
	"1. one",
	"2) two",
	"- item",
	"+ item",
	"* item",
	"> quotation",
	"a | b",
	"|",
	"| a | b |",
	"--- | ---",
	"---",
	"===",
	"***",
	"```",
	"~~~ code",
	"<b>bold</b>",
	"a < b > c",
	"<https://www.example.org>",
	"www.example.org",
	"a@example.org",
	"&amp; &#35; &copy",
	"back\\slash \\* \\",
	"`code`",
	"*emphasis* and **strong**",
	"_emphasis_ and snake_case_name",
	"a*b*c",
	"[link](https://www.example.org)",
	"[link][reference]",
	"![picture](images/a.png)",
	"[^1]",
	"[^1]: note",
	"[reference]: https://www.example.org",
	":::notice",
	"::leaf",
	":text[label]{a=b}",
	"10:30 to note:this",
	"{{name}} {#id}",
	"~strike~ ~~out~~",
	"$x$ and 50% + 3",
	"line\nbreak\tand  spaces  ",
	"    indented",
	"\u00a0kept\u00a0hard\u00a0spaces",
	"é😀 “quotes” – dash’s",
	"+",
	"-",
	"1.",
	"a\\",
	"!",
	"Crèche! [See page 3]",
];

/** A document with the text in it, and the node that should say it and nothing else. */
const places: Readonly<
	Record<string, readonly [(text: string) => string, Nodes["type"]]>
> = {
	"a paragraph": [(text) => `Before.\n\n${text}\n\nAfter.\n`, "paragraph"],
	"a line of a paragraph": [(text) => `A\n${text}\nB\n`, "paragraph"],
	"the middle of a line": [(text) => `A ${text} B\n`, "paragraph"],
	"a heading": [(text) => `## ${text}\n\nAfter.\n`, "heading"],
	"the end of a heading": [(text) => `## A: ${text}\n`, "heading"],
	"a cell of a table": [
		(text) => `| A | B |\n| --- | --- |\n| c | ${text} |\n`,
		"tableCell",
	],
	"a heading of a table": [
		(text) => `| A | ${text} |\n| --- | --- |\n| c | d |\n`,
		"tableCell",
	],
	"an item of a list": [(text) => `- A\n- ${text}\n`, "paragraph"],
	"a numbered item": [(text) => `1. ${text}\n`, "paragraph"],
	"strong words": [(text) => `A **x ${text} x** B\n`, "strong"],
	"a directive": [(text) => `:::notice\n${text}\n:::\n`, "paragraph"],
};

describe.each(Object.entries(places))("in %s", (_, [around, kind]) => {
	test.each(awkward)("%j", (text) => {
		const flat = text.replace(/\s+/gu, " ").trim();
		const document = parseDocument(around(escapeMarkdown(text)));
		const said: string[] = [];
		visit(document, kind, (node) => {
			said.push(plainText(node).replace(/\s+/gu, " ").trim());
			expect(JSON.stringify(node)).not.toMatch(
				/"(?:link|linkReference|image|emphasis|inlineCode|html|list|footnoteReference)"/,
			);
		});
		const plain = parseDocument(around("0"));
		const expected: string[] = [];
		visit(plain, kind, (node) => {
			expected.push(
				plainText(node)
					.replace(/\s+/gu, " ")
					.trim()
					.replace("0", () => flat),
			);
		});
		expect(said).toEqual(expected);
	});
});
