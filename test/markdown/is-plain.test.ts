/** A text that is plain is written as the library writes it, which looks for all that must be escaped, wherever it stands. */
import fc from "fast-check";
import type { PhrasingContent, Root, RootContent } from "mdast";
import { gfmFootnoteToMarkdown } from "mdast-util-gfm-footnote";
import { gfmTableToMarkdown } from "mdast-util-gfm-table";
import { toMarkdown } from "mdast-util-to-markdown";
import { expect, test } from "vitest";
import { escapeMarkdown } from "../../src/markdown/escape-markdown.ts";
import { formatMarkdown } from "../../src/markdown/format-markdown.ts";
import { isPlain } from "../../src/markdown/is-plain.ts";

/** As `formatMarkdown` has it, with the library's own way of texts. */
function theirs(tree: Root): string {
	return toMarkdown(tree, {
		bullet: "-",
		emphasis: "_",
		rule: "-",
		listItemIndent: "one",
		incrementListMarker: true,
		tightDefinitions: true,
		extensions: [
			gfmTableToMarkdown({ tablePipeAlign: false }),
			gfmFootnoteToMarkdown({ firstLineBlank: false }),
			{ unsafe: [{ atBreak: true, before: ":+", character: ":" }] },
		],
	});
}

const piece = fc.oneof(
	{
		weight: 6,
		arbitrary: fc.constantFrom(
			"Words",
			"more words",
			" ",
			"\n",
			", ",
			". ",
			"it’s",
			"12",
			"é",
		),
	},
	fc.constantFrom(
		..."!\"#$%&'()*+,-./:;<=>?@[\\]^_`{|}~£–—‘’“” ",
		"1. ",
		"2) ",
		"http://example.org",
		"a@example.org",
		":::",
		"\n- ",
		"\n1. ",
		"\n\n",
	),
);
const value = fc
	.array(piece, { minLength: 1, maxLength: 8 })
	.map((pieces) => pieces.join(""));
const text = value.map((value): PhrasingContent => ({ type: "text", value }));
const phrasing = fc.array(
	fc.oneof(
		{ weight: 3, arbitrary: text },
		text.map((one): PhrasingContent => ({ type: "strong", children: [one] })),
		text.map((one): PhrasingContent => ({ type: "emphasis", children: [one] })),
		text.map(
			(one): PhrasingContent => ({ type: "link", url: "#x", children: [one] }),
		),
		fc.constantFrom<PhrasingContent>(
			{ type: "break" },
			{ type: "image", url: "images/x.png", alt: "x" },
			{ type: "footnoteReference", identifier: "1", label: "1" },
		),
	),
	{ minLength: 1, maxLength: 4 },
);
const block = fc.oneof(
	phrasing.map((children): RootContent => ({ type: "paragraph", children })),
	phrasing.map(
		(children): RootContent => ({ type: "heading", depth: 2, children }),
	),
	fc.tuple(phrasing, phrasing).map(
		(cells): RootContent => ({
			type: "table",
			children: [
				{
					type: "tableRow",
					children: cells.map((children) => ({ type: "tableCell", children })),
				},
			],
		}),
	),
	fc.tuple(fc.boolean(), phrasing).map(
		([ordered, children]): RootContent => ({
			type: "list",
			ordered,
			children: [
				{ type: "listItem", children: [{ type: "paragraph", children }] },
			],
		}),
	),
	phrasing.map(
		(children): RootContent => ({
			type: "blockquote",
			children: [{ type: "paragraph", children }],
		}),
	),
	phrasing.map(
		(children): RootContent => ({
			type: "footnoteDefinition",
			identifier: "1",
			label: "1",
			children: [{ type: "paragraph", children }],
		}),
	),
);

test("in a tree", () => {
	fc.assert(
		fc.property(fc.array(block, { maxLength: 3 }), (children) => {
			const tree: Root = { type: "root", children };
			expect(formatMarkdown(tree)).toBe(theirs(tree));
		}),
		{ numRuns: 10_000 },
	);
});

test("on its own", () => {
	let plain = 0;
	fc.assert(
		fc.property(value, (typed) => {
			const one = typed.replace(/\s+/gu, " ").trim();
			if (!isPlain(one)) return;
			plain += 1;
			expect(escapeMarkdown(typed)).toBe(one);
			const paragraph: RootContent = {
				type: "paragraph",
				children: [{ type: "text", value: one }],
			};
			const tree: Root = { type: "root", children: [paragraph] };
			expect(theirs(tree)).toBe(`${one}\n`);
		}),
		{ numRuns: 10_000 },
	);
	// A share of what comes by chance must be plain, or nothing is proved.
	expect(plain).toBeGreaterThan(1000);
});
