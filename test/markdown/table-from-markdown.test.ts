/** Our reading of tables and the library's, on the same tokens, give the same trees. */
import fc from "fast-check";
import { gfmTableFromMarkdown } from "mdast-util-gfm-table";
import { gfmTable } from "micromark-extension-gfm-table";
import remarkParse from "remark-parse";
import { unified } from "unified";
import { expect, test } from "vitest";
import { markdownParser } from "../../src/markdown/parser.ts";

const ours = markdownParser();
const theirs = unified()
	.data({
		micromarkExtensions: [
			gfmTable(),
			{ disable: { null: ["codeIndented"] } },
		] as never,
		fromMarkdownExtensions: [gfmTableFromMarkdown()] as never,
	})
	.use(remarkParse)
	.freeze();

test.each([
	"| a | b |\n| --- | ---: |\n| 1 | 2 |",
	"| a |\n| :-: |\n| `x \\| y` and `z \\\\ w` |\n\n`p \\| q`",
	"a | b\n:- | -:\n\\| | **c**\n\nafter",
	"- | a |\n  | - |\n  | [b](c) |",
	"> | a |\n> | - |\n\n| b |\n| - |",
	"| a | b |\n| --- |",
])("%j", (text) => {
	expect(ours(text)).toEqual(theirs.parse(text));
});

test("tables put together from pieces", () => {
	const piece = fc.constantFrom(
		..."|||\n\n\\`*-: ab>",
		"| - |\n",
		"|a|b|\n|-|-|\n",
		" | ",
		"`\\|`",
	);
	let tables = 0;
	fc.assert(
		fc.property(fc.array(piece, { maxLength: 16 }), (pieces) => {
			const text = pieces.join("");
			const tree = ours(text);
			expect(tree, JSON.stringify(text)).toEqual(theirs.parse(text));
			if (tree.children.some(({ type }) => type === "table")) tables += 1;
		}),
		{ numRuns: 5_000 },
	);
	expect(tables).toBeGreaterThan(100);
});
