import { expect, test } from "vitest";
import { numberedProse, prose } from "../../src/render/prose.ts";

test("labels of footnotes carry the name of the text they come from", () => {
	const text = "One[^1] and two.[^Note]\n\n[^1]: First.\n\n[^Note]: Second.\n";
	expect(prose(text, "P-1", 2).markdown).toBe(
		"One[^P-1-1] and two.[^P-1-Note]\n\n[^P-1-1]: First.\n\n[^P-1-Note]: Second.",
	);
});

test("the same label in two texts stays two notes", () => {
	const text = "A.[^1]\n\n[^1]: Note.\n";
	const { markdown, blocks } = numberedProse(
		[
			{ text, label: "P-1" },
			{ text, label: "P-2" },
		],
		2,
	);
	expect(markdown).toBe(
		"1. A.[^P-1-1]\n\n2. A.[^P-2-1]\n\n[^P-1-1]: Note.\n\n[^P-2-1]: Note.",
	);
	expect(blocks).toEqual(["A.", "Note.", "A.", "Note."]);
});

test("headings go below the heading they come under, the highest first, and never below six", () => {
	const text = "## A\n\nx\n\n### B\n\ny\n";
	expect(prose(text, "a", 2).markdown).toBe("### A\n\nx\n\n#### B\n\ny");
	expect(prose(text, "a", 5).markdown).toBe("###### A\n\nx\n\n###### B\n\ny");
	expect(prose("#### C\n\nz\n", "a", 3).markdown).toBe("#### C\n\nz");
});

test("what follows a paragraph without being one belongs to its number", () => {
	const { markdown } = numberedProse(
		[
			{ text: "One:\n\n- a\n- b\n\nTwo.\n", label: "P-1" },
			{ text: "| A |\n| --- |\n| b |\n", label: "P-2" },
			{ text: "## Part\n\nThree.\n\n> Said.\n", label: "P-3" },
		],
		3,
	);
	expect(markdown).toBe(
		[
			"1. One:",
			"",
			"   - a",
			"   - b",
			"",
			"2. Two.",
			"",
			"3. | A |",
			"   | - |",
			"   | b |",
			"",
			"#### Part",
			"",
			"1. Three.",
			"",
			"   > Said.",
		].join("\n"),
	);
});
