import { expect, test } from "vitest";
import { blocksOf } from "../../src/markdown/blocks.ts";
import { headingsOf } from "../../src/markdown/headings.ts";
import { parseDocument } from "../../src/markdown/parse-document.ts";

test("headings are named as code forges name them, a second one with a number", () => {
	const tree = parseDocument(
		"# What *needs* to improve?\n\n## Café & co\n\n## Café & co\n\n:::notice\n### ![x](images/a.png) Inside\n:::\n",
	);
	expect(headingsOf(tree).map(({ id, text }) => [id, text])).toEqual([
		["what-needs-to-improve", "What needs to improve?"],
		["café--co", "Café & co"],
		["café--co-1", "Café & co"],
		["-inside", " Inside"],
	]);
});

test("blocks are paragraphs, headings and cells in reading order, without marks", () => {
	const tree = parseDocument(
		"# A **b**\n\nc  d\ne[^1] ![f](images/f.png)\n\n- g\n  - h\n\n| i | |\n| --- | --- |\n| j \\| k | [l](https://m.example) |\n\n[^1]: n\n",
	);
	expect(blocksOf(tree)).toEqual([
		"A b",
		"c d e",
		"g",
		"h",
		"i",
		"j | k",
		"l",
		"n",
	]);
});
