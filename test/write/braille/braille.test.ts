/** Pages of braille; and, where liblouis is installed, the translation. */
import { spawnSync } from "node:child_process";
import { afterEach, describe, expect, test, vi } from "vitest";
import { Problem } from "../../../src/diagnostics/problem.ts";
import { writeBraille } from "../../../src/write/braille/braille.ts";
import { brailleOf } from "../../../src/write/braille/liblouis.ts";
import { pagesOf } from "../../../src/write/braille/page-layout.ts";
import { manuscriptOf } from "../docx/manuscript.ts";

const isInstalled = spawnSync("lou_translate", ["--version"]).status === 0;

afterEach(() => vi.unstubAllEnvs());

describe("pages", () => {
	const line = { space: "none", leads: false, lines: ["⠁"] } as const;

	test("hold 25 lines, with the number at the right of the first", () => {
		const pages = pagesOf(Array.from({ length: 30 }, () => line)).split("\f");
		expect(pages.map((page) => page.split("\r\n").length - 1)).toEqual([
			25, 7, 0,
		]);
		expect(pages[0]?.slice(0, 45)).toBe(`${" ".repeat(38)}#A\r\nA\r\n`);
		expect(pages[1]?.slice(0, 40)).toBe(`${" ".repeat(38)}#B`);
	});

	test("do not end with a heading", () => {
		const heading = { space: "before", leads: true, lines: ["⠃"] } as const;
		const [first = "", second = ""] = pagesOf([
			...Array.from({ length: 22 }, () => line),
			heading,
			line,
			line,
		]).split("\f");
		expect(first).not.toContain("\r\nB\r\n");
		expect(second).toContain("#B\r\nB\r\nA\r\nA\r\n");
	});

	test("refuse what is no braille", () => {
		expect(() => pagesOf([{ ...line, lines: ["a"] }])).toThrow(
			"No braille of six dots",
		);
	});
});

test("names what to install where there is no translator", async () => {
	vi.stubEnv("PATH", "");
	const failing = brailleOf(["Words"]);
	await expect(failing).rejects.toThrow(Problem);
	await expect(failing).rejects.toThrow("which is not installed");
});

describe.skipIf(!isInstalled)("with liblouis", () => {
	test("contracts words, centres the title and lets lists hang", async () => {
		const bytes = await writeBraille(
			manuscriptOf(`# The people

The children shall have knowledge of the people who write.

- a point that is long enough to go on in a second line

| Grade | Meaning |
| --- | --- |
| Good | Effective |
`),
			undefined,
		);
		expect(new TextDecoder().decode(bytes).split("\r\n")).toEqual([
			`${" ".repeat(38)}#A`,
			`${" ".repeat(18)},! P`,
			"",
			"  ,! *N % H K ( ! P :O WRITE4",
			"_4 A PO9T T IS L;G 5 TO G ON 9 A SECOND",
			"  L9E",
			"",
			",GRADE3 ,GD",
			"  ,M1N+3 ,E6ECTIVE",
			"\f",
		]);
	});

	test("keeps a long text whole, whatever its length", async () => {
		const sentence = "The inspectors listened to children. ";
		const [once = ""] = await brailleOf([sentence.trim()]);
		const [many = "", next] = await brailleOf([
			sentence.repeat(300).trim(),
			"Next",
		]);
		expect(many.split("\u2800")).toHaveLength(
			300 * once.split("\u2800").length,
		);
		expect(next).toBe("⠠⠝⠑⠭⠞");
	});
});
