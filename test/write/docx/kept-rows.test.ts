import { expect, test } from "vitest";
import { keptRows } from "../../../src/write/docx/kept-rows.ts";

const setting = {
	type: {
		size: 10,
		line: 14,
		before: 0,
		after: 0,
		bold: false,
		colour: "ink",
	},
	emptyLines: 1,
	padding: 8,
	height: 700,
} as const;

test.each([
	["a short table stays whole", 4, "word", "xxx."],
	[
		"a long one keeps two rows above a break and three below",
		20,
		"word",
		"xx...............xx.",
	],
	[
		"a few high rows keep one above and two below",
		6,
		"word ".repeat(40),
		"x...x.",
	],
	["two of them stay below their header", 3, "word ".repeat(80), "xx."],
])("%s", (_, count, text, expected) => {
	const rows = Array.from({ length: count }, () => [text, ""]);
	const kept = keptRows(rows, [100, 100], setting);
	expect(kept.map((isKept) => (isKept ? "x" : ".")).join("")).toBe(expected);
});
