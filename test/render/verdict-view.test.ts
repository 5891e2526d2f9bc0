/** What somebody put into a file by hand is told in a way that every edition can print. */
import { expect, test } from "vitest";
import type { VerdictLine } from "../../src/model/verdict.ts";
import { verdictView } from "../../src/render/verdict-view.ts";

/** A font with Latin letters, and the marks that our sentences use. */
const font = {
	has: (code: number) =>
		code < 0x180 || /[‘’…]/u.test(String.fromCodePoint(code)),
};
const line: VerdictLine = {
	id: "words-same",
	promise: "Every edition says the same",
	note: "two files compared",
	faults: [],
	told: 0,
};

test("all holds", () => {
	expect(verdictView({ holds: true, lines: [line] }, font)).toEqual({
		holds: true,
		failing: "0 of 1 checks fail",
		lines: [
			{
				promise: "Every edition says the same",
				holds: true,
				note: "Two files compared",
			},
		],
		faults: [],
	});
});

test("faults are told in words that can be printed, and no more than are to be told", () => {
	const faults = [
		"it.html: block 1 is `*Café* 😀 a\u200bb\u0007c {{name}}`.",
		"it.pdf is `[object Object]`\nand more.",
		"it.md is missing.",
		"it.docx is missing.",
	];
	const failing = { ...line, faults, told: 2 };
	expect(
		verdictView({ holds: false, lines: [failing, line] }, font),
	).toMatchObject({
		failing: "1 of 2 checks fails",
		faults: [
			{
				promise: "Every edition says the same",
				told: [
					"it.html: block 1 is ‘\\*Café\\* (U+1F600) a(U+200B)b(U+0007)c { {name} }’.",
					"it.pdf is ‘\\[ object Object]’ and more.",
				],
				more: "two",
			},
		],
	});
});
