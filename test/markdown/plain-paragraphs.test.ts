/** The quick reader of plain prose reads what the parser reads, to the last position, or nothing. */
import { globSync, readFileSync } from "node:fs";
import { join } from "node:path";
import naughtyStrings from "big-list-of-naughty-strings" with { type: "json" };
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { markdownParser } from "../../src/markdown/parser.ts";
import { plainParagraphs } from "../../src/markdown/plain-paragraphs.ts";

const home = join(import.meta.dirname, "../..");
const full = markdownParser();

/** Whether the quick reader read it; fails where it read something else than the parser. */
function isPlain(text: string): boolean {
	const plain = plainParagraphs(text);
	if (plain !== undefined)
		expect(plain, JSON.stringify(text)).toEqual(full(text));
	return plain !== undefined;
}

test("reads most findings of the examples", () => {
	const bodies = globSync("content/**/findings/*.md", { cwd: home }).map(
		(file) =>
			readFileSync(join(home, file), "utf8").replace(/^---\n.*?^---\n/ms, ""),
	);
	const plain = bodies.filter(isPlain);
	expect(bodies.length).toBeGreaterThan(10);
	expect(plain.length).toBeGreaterThan(bodies.length / 2);
});

describe("reads no text otherwise than the parser does", () => {
	test.each(naughtyStrings)("%j", (text) => {
		isPlain(text);
		isPlain(`Words.\n${text}\nWords.`);
		isPlain(`${text}\n\n${text}`);
	});

	test("put together from pieces", () => {
		let read = 0;
		fc.assert(
			fc.property(fc.array(piece, { maxLength: 12 }), (pieces) => {
				if (isPlain(pieces.join(""))) read += 1;
			}),
			{ numRuns: 10_000 },
		);
		// A share of what comes by chance must be read, or nothing is proved.
		expect(read).toBeGreaterThan(1000);
	});

	test("of any characters", () => {
		fc.assert(
			fc.property(fc.string({ unit: "binary", maxLength: 12 }), (text) => {
				isPlain(text);
				isPlain(`a${text}b`);
			}),
			{ numRuns: 10_000 },
		);
	});
});

const piece = fc.oneof(
	{
		weight: 6,
		arbitrary: fc.constantFrom("words", "Words, and more.", " ", "\n", "\n\n"),
	},
	{
		weight: 1,
		arbitrary: fc.constantFrom(
			..."!\"#$%&'()*+,-./:;<=>?@[\\]^_`{|}~\t\r\0\ufeff\u00a0\u2028\u0085 ",
			"  ",
			"---",
			"===",
			"~~~",
			"1.",
			"1)",
			"1986. ",
			"a. ",
			":::",
			"::notice",
			"http://example.org",
			"www.example.org",
			"it’s “so” – 10:30",
			"&amp;",
			"e\u0301",
			"\u{1f600}",
			"\ud83d",
		),
	},
);
