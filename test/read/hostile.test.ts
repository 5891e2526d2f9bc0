/**
 * Input that overflows parsers, hides what it says or is no text at all: each ends in a diagnostic with a place, soon.
 *
 * Made here and not kept as folders, because most of it is large, is no text or is a link.
 */
import {
	cpSync,
	mkdirSync,
	mkdtempSync,
	rmSync,
	symlinkSync,
	writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, onTestFinished, test } from "vitest";
import { check } from "../../src/index.ts";
import { overlay } from "../validate/overlay.ts";

/** What the content lacks as a whole, where one finding stands in for all of them. */
const ofTheRest = new Set([
	"equality-told",
	"grade-balanced",
	"service-area-told",
	"sentence-short",
]);

/** What is told, one line each: where, which rule, and the message. */
function told(content: string): string[] {
	const { diagnostics } = check({ content, inspections: [] });
	return diagnostics
		.filter(({ rule }) => !ofTheRest.has(rule))
		.map(
			({ place: { file, line, column }, rule, message }) =>
				`${file.replace(`${content}/`, "").replace("inspections/sample/", "")}:${line}:${column} ${rule}: ${message}`,
		);
}

function inspectionOf(content: string): string {
	return join(content, "inspections", "sample");
}

const front = `---
id: P-2
judgement: practice
criteria: [voice]
kind: weakness
headline: Records are late.
forChildren: Notes are late.
evidence:
  - source: case file
    reference: sample 2
    date: 2030-03-06
---
`;
/** The line on which the body of a finding starts. */
const body = 13;

const deep = "expected at most 60";
const unreadable =
	"prose-readable: Unexpected nesting too deep to read, expected a few levels of lists, quotations and emphasis";
const heap =
	"file-within-limits: Unexpected heap of `*` and `_`, expected at most 2000 in one paragraph";
const rows =
	"file-within-limits: Unexpected number of lines, expected at most 20000 in one file";
const parts =
	"file-within-limits: Unexpected heap of fields, entries, cells, links and other marks, expected no more than a long report has";
const unseen = (name: string) =>
	`text-visible: Unexpected character ${name}, expected only characters a reader can see`;

describe("a body", () => {
	const harmless = "told nothing, and harmless";
	test.each([
		[
			"5,000 marks of quotation",
			">".repeat(5000),
			`13:1 file-within-limits: Unexpected nesting of 5000 levels, ${deep}`,
		],
		[
			"5,000 items in items",
			"- ".repeat(5000),
			`13:1 file-within-limits: Unexpected nesting of 5000 levels, ${deep}`,
		],
		[
			"numbers in numbers",
			`Text.\n\n${"1. ".repeat(5000)}x`,
			`15:1 file-within-limits: Unexpected nesting of 5000 levels, ${deep}`,
		],
		[
			"lists that go deeper line by line",
			lines(500, (depth) => `${"  ".repeat(depth)}- a`),
			"114:1 file-within-limits: Unexpected indentation of 202 columns, expected at most 200",
		],
		[
			"ninety lists in lists",
			lines(90, (depth) => `${"  ".repeat(depth)}- a`),
			`13:1 ${unreadable}`,
		],
		[
			"ninety lists in lists by tabs",
			lines(90, (depth) => `${"\t".repeat(depth)}- a`),
			`13:1 ${unreadable}`,
		],
		[
			"100,000 brackets",
			"[\n".repeat(100_000),
			"73:1 file-within-limits: Unexpected nesting of more than 60 brackets",
		],
		[
			"a long line",
			`Text.\n${"word ".repeat(20_000)}`,
			"14:1 file-within-limits: Unexpected line of 100000 characters, expected at most 50000",
		],
		["openings of emphasis", "*a **a ".repeat(5000), `13:7001 ${heap}`],
		[
			"openings of emphasis in many lines",
			"*a **a\n".repeat(5000),
			`1013:1 ${heap}`,
		],
		["marks of emphasis by turns", "*_".repeat(20_000), `13:2001 ${heap}`],
		[
			"emphasis in emphasis",
			`${"*a **b ".repeat(400)}${"c** d* ".repeat(400)}`,
			`13:1 ${unreadable}`,
		],
		["one run of emphasis", `a${"_".repeat(40_000)}`, harmless],
		["words with marks", "a**b".repeat(1000), harmless],
		["openings of links", "[a](".repeat(59), harmless],
		["tags that never end", "<a ".repeat(9000), harmless],
		[
			"a megabyte of small tables",
			"|a|b|\n|-|-|\n\n".repeat(70_000),
			`20001:1 ${rows}`,
		],
		["a megabyte of entries", "- a\n".repeat(250_000), `20001:1 ${rows}`],
		[
			"a heap of footnotes",
			"a[^1]\n\n[^1]: b\n\n".repeat(2000),
			`1829:2 ${parts}`,
		],
		[
			"cells by the thousand",
			"|a|b|\n|-|-|\n\n".repeat(2000),
			`5008:5 ${parts}`,
		],
		["as many paragraphs as there may be", "a\n\n".repeat(9900), harmless],
		["NUL", "Records\0 are late.", `13:8 ${unseen("U+0000")}`],
		[
			"a lone carriage return",
			"Records\rare late.",
			`13:8 ${unseen("U+000D")}`,
		],
		[
			"text turned around",
			"Records \u202eetal era.",
			`13:9 ${unseen("U+202E")}`,
		],
		["an isolate", "Records \u2066are late.", `13:9 ${unseen("U+2066")}`],
		["a zero-width space", "Rec\u200bords.", `13:4 ${unseen("U+200B")}`],
		["a soft hyphen", "Rec\u00adords.", `13:4 ${unseen("U+00AD")}`],
		["a byte-order mark inside", "Rec\ufeffords.", `13:4 ${unseen("U+FEFF")}`],
		["a letter of tags", "Rec\u{e0041}ords.", `13:4 ${unseen("U+E0041")}`],
		["a noncharacter", "Rec\uffffords.", `13:4 ${unseen("U+FFFF")}`],
		["a lost character", "Rec\ufffdords.", `13:4 ${unseen("U+FFFD")}`],
	])("of %s", (_, text, expected) => {
		const content = withFinding(`${front}${text}\n`);
		expect(told(content)).toEqual(
			expected === harmless ? [] : [`findings/2.md:${expected}`],
		);
		expect(front.split("\n")).toHaveLength(body);
	});

	test("of 5,000 lone carriage returns is told ten times and summed up", () => {
		const content = withFinding(`${front}${"a\r".repeat(5000)}\n`);
		const all = told(content);
		expect(all).toHaveLength(11);
		expect(all[0]).toBe(`findings/2.md:13:2 ${unseen("U+000D")}`);
		expect(all[10]).toBe(
			"findings/2.md:13:22 text-visible: Unexpected characters like these in 4989 more places",
		);
	});

	test("of many gaps in a paragraph tells the first hundred", () => {
		const content = withFinding(`${front}${"TBC ".repeat(3000)}\n`);
		const all = told(content);
		expect(all).toHaveLength(100);
		expect(all.at(-1)).toBe(
			"findings/2.md:13:397 no-placeholder: Unexpected `TBC`, expected the words themselves",
		);
	});
});

describe("a file of YAML", () => {
	const inOne = "yaml-plain: Unexpected";
	const plain = "expected plain fields and texts";
	test.each([
		[
			"100,000 nested brackets",
			`findings: ${"[".repeat(100_000)}`,
			[
				"1:1 file-within-limits: Unexpected line of 100010 characters, expected at most 50000",
			],
		],
		[
			"nested brackets over lines",
			`findings: ${"[\n".repeat(100_000)}`,
			["61:1 file-within-limits: Unexpected nesting of more than 60 brackets"],
		],
		[
			"lists in lists",
			`findings:\n  ${"- ".repeat(10_000)}`,
			[`2:1 file-within-limits: Unexpected nesting of 10000 levels, ${deep}`],
		],
		[
			"a billion laughs",
			`a: &a [ha, ha]\nb: &b [*a, *a]\nfindings: [*b, *b]\n`,
			[
				`1:4 ${inOne} anchor \`&a\`, ${plain}`,
				`2:4 ${inOne} anchor \`&b\`, ${plain}`,
				`2:8 ${inOne} alias, ${plain}`,
				`2:12 ${inOne} alias, ${plain}`,
				`3:12 ${inOne} alias, ${plain}`,
				`3:16 ${inOne} alias, ${plain}`,
			],
		],
		["a tag", "findings: !!js/function x\n", [`1:11 ${inOne} tag, ${plain}`]],
		[
			"a name for prototypes",
			"__proto__:\n  findings: []\n",
			[`1:1 ${inOne} name of a field, expected a plain word`],
		],
		[
			"two documents",
			"findings: []\n---\nfindings: []\n",
			["2:1 yaml-well-formed: Unexpected `---`, expected one document a file"],
		],
		[
			"fields by the thousand",
			`${lines(9000, (index) => `a${index}: x`)}\na7: y\nfindings: []\n`,
			[
				"9001:1 yaml-well-formed: Unexpected second field `a7`, expected each once",
				...Array.from(
					{ length: 100 },
					(_, index) =>
						`${index + 1}:1 findings-listed: Unexpected field \`a${index}\`, expected \`findings\` and no other`,
				),
				"101:1 findings-listed: Unexpected mistakes like these in 8900 more places, from here on",
			],
		],
		[
			"nothing",
			"",
			[
				"1:1 findings-listed: Missing list, expected the one field `findings` with a list",
			],
		],
		[
			"a comment",
			"# nothing yet\n",
			[
				"1:1 findings-listed: Missing list, expected the one field `findings` with a list",
			],
		],
		[
			"half a million entries",
			`findings:\n  - criteria: [${"a,\n".repeat(500)}${`${"a,".repeat(20_000)}\n`.repeat(13)}]\n`,
			[`503:8986 ${parts}`],
		],
		[
			"ten megabytes",
			"x".repeat(10 * 1024 * 1024),
			[
				"1:1 file-within-limits: Unexpected size of 10485760 bytes, expected at most 1048576",
			],
		],
	])("with %s", (_, text, expected) => {
		const content = overlay();
		writeFileSync(join(inspectionOf(content), "findings.yaml"), text);
		expect(told(content)).toEqual(
			expected.map((one) => `findings.yaml:${one}`),
		);
	});
});

describe("bytes that are no text", () => {
	test.each([
		["half of a pair of surrogates", "ab\n c", [0xed, 0xa0, 0x80], "2:3"],
		["a byte of Latin-1", "caf", [0xe9, 0x20], "1:4"],
		["a character cut short", "a\ufffdb", [0xef, 0xbf], "1:4"],
		[
			"a byte after many lost characters",
			"\ufffd".repeat(300_000),
			[0xff],
			"1:300001",
		],
		["UTF-16", "", [0xff, 0xfe, 0x61, 0x00], "1:1"],
	])("%s", (_, before, bytes, at) => {
		const content = overlay();
		const name = join(content, "organisation.yaml");
		writeFileSync(
			name,
			Buffer.concat([Buffer.from(before), Buffer.from(bytes)]),
		);
		expect(told(content)).toEqual([
			`organisation.yaml:${at} text-in-utf-8: Unexpected bytes that are no text, expected UTF-8`,
		]);
	});
});

describe("what is no file of its own", () => {
	const link =
		"file-readable: Unexpected symbolic link, expected a file or folder of its own";

	test("a linked file", () => {
		const content = overlay();
		replaceByLink(join(inspectionOf(content), "findings.yaml"));
		expect(told(content)).toEqual([`findings.yaml:1:1 ${link}`]);
	});

	test("a linked folder of findings, whose findings would be lost", () => {
		const content = withFinding(front);
		replaceByLink(join(inspectionOf(content), "findings"));
		expect(told(content)).toEqual([`findings:1:1 ${link}`]);
	});

	test("a linked inspection", () => {
		const content = overlay();
		replaceByLink(inspectionOf(content));
		expect(told(content)).toEqual([`inspections/sample:1:1 ${link}`]);
	});

	test("a linked folder of inspections", () => {
		const content = overlay();
		replaceByLink(join(content, "inspections"));
		expect(told(content)).toEqual([`inspections:1:1 ${link}`]);
	});

	test("a folder where a file is expected", () => {
		const content = withFinding(front);
		mkdirSync(join(inspectionOf(content), "findings", "3.md"));
		rmSync(join(content, "organisation.yaml"));
		mkdirSync(join(content, "organisation.yaml"));
		expect(told(content)).toEqual([
			"findings/3.md:1:1 file-readable: Unexpected folder, expected a file with this name",
			"organisation.yaml:1:1 file-readable: Unexpected folder, expected a file with this name",
			"findings/2.md:13:1 field-present: Missing text, expected it below the second line of `---`",
		]);
	});

	test("a file where a folder is expected", () => {
		const content = overlay();
		writeFileSync(join(inspectionOf(content), "images"), "");
		expect(told(content)).toEqual([
			"images:1:1 file-readable: Unexpected file, expected a folder with this name",
		]);
	});

	test("files that are not there", () => {
		const content = overlay();
		rmSync(join(content, "organisation.yaml"));
		rmSync(join(inspectionOf(content), "inspection.yaml"));
		expect(told(content)).toEqual([
			`inspection.yaml:1:1 file-readable: Missing file, expected \`${inspectionOf(content)}/inspection.yaml\``,
			`organisation.yaml:1:1 file-readable: Missing file, expected \`${content}/organisation.yaml\``,
		]);
	});
});

function lines(count: number, line: (index: number) => string): string {
	return Array.from({ length: count }, (_, index) => line(index)).join("\n");
}

/** The base with its findings in files of their own, `P-2` among them as given. */
function withFinding(text: string): string {
	const content = overlay();
	const inspection = inspectionOf(content);
	rmSync(join(inspection, "findings.yaml"));
	mkdirSync(join(inspection, "findings"));
	writeFileSync(join(inspection, "findings", "2.md"), text);
	writeFileSync(
		join(inspection, "findings", "4.md"),
		`${front}Leaders listen.\n`
			.replace("P-2", "L-1")
			.replace("practice", "leaders")
			.replace("voice", '"10"'),
	);
	return content;
}

/** Moves what is there out of the content folder and links to it. */
function replaceByLink(path: string): void {
	const away = join(mkdtempSync(join(tmpdir(), "elsewhere-")), "moved");
	onTestFinished(() => rmSync(join(away, ".."), { recursive: true }));
	cpSync(path, away, { recursive: true });
	rmSync(path, { recursive: true });
	symlinkSync(away, path);
}
