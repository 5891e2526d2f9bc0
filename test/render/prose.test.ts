import { expect, test } from "vitest";
import { numberedProse, prose } from "../../src/render/prose.ts";

const under = (below: number, label = "P-1") => ({
	label,
	below,
	isOnItsOwn: true,
});

test("labels of footnotes carry the name of the text they come from", () => {
	const text = "One[^1] and two.[^Note]\n\n[^1]: First.\n\n[^Note]: Second.\n";
	expect(prose(text, under(2)).markdown).toBe(
		"One[^P-1.1] and two.[^P-1.Note]\n\n[^P-1.1]: First.\n\n[^P-1.Note]: Second.",
	);
});

test("the same label in two texts stays two notes", () => {
	const text = "A.[^1]\n\n[^1]: Note.\n";
	const markdown = numberedProse(
		[
			{ text, label: "P-1" },
			{ text, label: "P-2" },
		],
		2,
	);
	expect(markdown).toBe(
		"1. A.[^P-1.1]\n\n2. A.[^P-2.1]\n\n[^P-1.1]: Note.\n\n[^P-2.1]: Note.",
	);
});

test("headings go below the heading they come under, the highest first, and never below six", () => {
	const text = "## A\n\nx\n\n### B\n\ny\n";
	expect(prose(text, under(2)).markdown).toBe("### A\n\nx\n\n#### B\n\ny");
	expect(prose(text, under(5)).markdown).toBe("###### A\n\nx\n\n###### B\n\ny");
	expect(prose("#### C\n\nz\n", under(3)).markdown).toBe("#### C\n\nz");
});

test("what follows a paragraph without being one belongs to its number", () => {
	const markdown = numberedProse(
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

test("no id and label make the label of another", () => {
	const text = "A.[^7]\n\n[^7]: Note.\n";
	expect(prose(text, under(2, "PR-1")).markdown).toContain("[^PR-1.7]");
	expect(prose(text.replaceAll("7", "1-7"), under(2, "PR")).markdown).toContain(
		"[^PR.1-7]",
	);
});

test("an author's numbered list counts for itself, unless it stands in a block of the template", () => {
	const text = "They:\n\n1. read\n2. met\n";
	expect(prose(text, under(2)).markdown).toBe(
		"They:\n\n:::steps\n\n1. read\n2. met\n\n:::",
	);
	expect(prose(text, { ...under(2), isOnItsOwn: false }).markdown).toBe(
		"They:\n\n1. read\n2. met",
	);
});
