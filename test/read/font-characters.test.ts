import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { expect, test } from "vitest";
import { fontCharacters } from "../../src/read/font-characters.ts";

const files = join(
	dirname(
		createRequire(import.meta.url).resolve("@fontsource/arimo/package.json"),
	),
	"files",
);
const scripts = [
	"latin",
	"latin-ext",
	"greek",
	"greek-ext",
	"cyrillic",
	"cyrillic-ext",
	"hebrew",
	"vietnamese",
];

test("the Latin file has what English needs, and not what it lacks", () => {
	const latin = fontCharacters(
		readFileSync(join(files, "arimo-latin-400-normal.woff2")),
	);
	const has = (text: string) =>
		[...text].map((one) => latin.has(one.codePointAt(0) ?? 0));
	expect(has("Az09 £€éß’“”–—…•§©")).not.toContain(false);
	// A hyphen that does not break is in the range the style sheet names, and not in the font.
	expect(has("\u2011中😀Ω")).not.toContain(true);
});

test.each(scripts)(
	"every weight and style of %s holds what the upright one does",
	(script) => {
		const [upright, ...others] = [
			"400-normal",
			"400-italic",
			"700-normal",
			"700-italic",
		].map((face) =>
			fontCharacters(
				readFileSync(join(files, `arimo-${script}-${face}.woff2`)),
			),
		);
		expect(upright?.size).toBeGreaterThan(50);
		for (const other of others)
			expect([...(upright ?? [])].filter((one) => !other.has(one))).toEqual([]);
	},
);
