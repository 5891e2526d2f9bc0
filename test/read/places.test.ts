/**
 * Every way to write a text, with one word in it that must not be there: the diagnostic points at that very word.
 *
 * The word is found in the raw file by counting lines and UTF-16 units up to it, which is how an editor counts.
 */
import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { check } from "../../src/index.ts";
import { overlay } from "../validate/overlay.ts";

/** Where the marked word goes. */
const gap = "@@@";

const head = `id: L-1
judgement: leaders
criteria: ["10"]
kind: strength
forChildren: Leaders listen.
evidence:
  - source: meeting
    reference: meeting 1
    date: 2030-03-07
`;

/** A finding with a text in one of its fields, or a headline. */
const yaml = (field: string) =>
	`${head}headline: Leaders listen.\n${field}`.replace(/^/gm, "    ");
const findings = (field: string) =>
	`findings:\n  - ${yaml(field).trimStart()}\n`;
const markdown = (body: string, headline = "Leaders listen.") =>
	`---\n${head}headline: ${headline}\n---\n${body}\n`;

const styles: Readonly<
	Record<string, { readonly file: string; readonly text: string }>
> = {
	"plain, one line": inYaml(`body: Well, ${gap} it is.`),
	"plain, several lines": inYaml(
		`body: Leaders listen\n  and speak\n  with ${gap} staff.`,
	),
	"plain, after an empty line": inYaml(
		`body: Leaders listen.\n\n  They ${gap} speak.`,
	),
	"single quotes": inYaml(`body: 'It''s what ''they'' ${gap} do.'`),
	"single quotes, several lines": inYaml(
		`body: 'It''s what\n  they\n\n  do: ${gap}'`,
	),
	"double quotes": inYaml(`body: "Say \\"yes\\" to ${gap}."`),
	"double quotes, escapes": inYaml(
		`body: "\\x41\\u00e9\\U0001F600\\t\\\\ \\_\\n\\nand ${gap}"`,
	),
	"double quotes, pair of escapes": inYaml(`body: "\\ud83d\\ude00 and ${gap}"`),
	"double quotes, several lines": inYaml(
		`body: "Leaders \\\n  listen\n  and\\\n  \\ ${gap} speak."`,
	),
	literal: inYaml(`body: |\n  Leaders listen.\n\n  They ${gap} speak.`),
	"literal, stripped": inYaml(`body: |-\n  Leaders ${gap} listen.`),
	"literal, kept, own indentation": inYaml(
		`body: |2+ # a note\n    Leaders\n  listen ${gap}.\n\n`,
	),
	"literal, list": inYaml(
		`body: |\n  Leaders\n\n  - listen\n    and ${gap} speak\n    - to all`,
	),
	"literal, second line of an item": inYaml(
		`body: |\n  1. Leaders\n     listen\n     to ${gap} staff`,
	),
	"literal, quotation": inYaml(
		`body: |\n  > Leaders\n  > listen,\n  lazily ${gap} so`,
	),
	"literal, table": inYaml(
		`body: |\n  | A | B |\n  | - | - |\n  | a \\| b | ${gap} |`,
	),
	"literal, escapes and entities": inYaml(
		`body: |\n  \\*Leaders\\* &amp; &#233;&eacute; 1\\. ${gap}`,
	),
	"literal, hard break": inYaml(`body: |\n  Leaders  \n  listen\\\n  ${gap}`),
	"literal, emphasis": inYaml(`body: |\n  _Leaders **listen ${gap}**_ well`),
	folded: inYaml(`body: >\n  Leaders\n  listen ${gap}\n  to staff.`),
	"folded, stripped, further paragraph": inYaml(
		`body: >-\n  Leaders\n  listen.\n\n  They\n  ${gap} speak.`,
	),
	"folded, more indented": inYaml(
		`body: >\n  Leaders listen:\n\n    - to\n      ${gap}\n\n  and speak.`,
	),
	"flow mapping": {
		file: "findings.yaml",
		text: `findings:\n  - {id: L-1, judgement: leaders, criteria: ["10"], kind: strength,\n     headline: Leaders listen, forChildren: Leaders listen,\n     evidence: [{source: a, reference: b, date: 2030-03-07}], body: Leaders ${gap} listen}\n`,
	},
	"front matter": {
		file: "findings/1.md",
		text: markdown("\nLeaders listen.", `Leaders ${gap} listen.`),
	},
	"front matter, folded": {
		file: "findings/1.md",
		text: markdown("Leaders listen.", `>-\n  Leaders\n  ${gap} listen.`),
	},
	"front matter, white space before": {
		file: "findings/1.md",
		text: markdown("Leaders listen.", `"   ${gap} listen."`),
	},
	"Markdown body": {
		file: "findings/1.md",
		text: markdown(`\nLeaders listen.\n\nThey ${gap} speak.`),
	},
	"Markdown body, first line": {
		file: "findings/1.md",
		text: markdown(`${gap} Leaders listen.`),
	},
	"Markdown body, deep": {
		file: "findings/1.md",
		text: markdown(
			`\n> - Leaders\n>   listen\n>   1. to\n>      ${gap}\n>      staff`,
		),
	},
	"Markdown body, footnote": {
		file: "findings/1.md",
		text: markdown(`\nLeaders[^1] listen.\n\n[^1]: So they\n    ${gap} say.`),
	},
};

function inYaml(field: string) {
	return { file: "findings.yaml", text: findings(field) };
}

/** What goes before the word in its line or file. */
const variants: Readonly<Record<string, (text: string) => string>> = {
	"as it is": (text) => text,
	"line ends of Windows": (text) => text.replaceAll("\n", "\r\n"),
	"byte-order mark": (text) => `\ufeff${text}`,
	"letters of several bytes": (text) => text.replace(gap, `é😀 ${gap}`),
	"a tab": (text) => text.replace(gap, `a\t${gap}`),
	"all of these": (text) =>
		`\ufeff${text.replace(gap, `é😀\t${gap}`).replaceAll("\n", "\r\n")}`,
};

/** Line and column of an offset, counted from 1, a byte-order mark not counted. */
function counted(raw: string, offset: number) {
	const lines = raw.replace(/^\ufeff/, "").split("\n");
	let left = offset - (raw.startsWith("\ufeff") ? 1 : 0);
	let line = 1;
	for (const one of lines) {
		if (left <= one.length) return { line, column: left + 1 };
		left -= one.length + 1;
		line += 1;
	}
	throw new Error("The offset lies outside the text");
}

describe.each(Object.entries(styles))("%s", (_, { file, text }) => {
	test.each(Object.entries(variants))("%s", (_, vary) => {
		const varied = vary(text);
		const offset = varied.indexOf(gap);
		const raw = varied.replace(gap, "TBC");
		const content = overlay();
		const inspection = join(content, "inspections", "sample");
		rmSync(join(inspection, "findings.yaml"));
		mkdirSync(join(inspection, "findings"));
		writeFileSync(join(inspection, file), raw);

		const { diagnostics } = check({ content, inspections: [] });
		const found = diagnostics
			.filter(({ rule }) => rule === "no-placeholder")
			.map(({ place }) => place);
		expect(found).toEqual([
			{
				file: join(inspection, file),
				...counted(raw, offset),
				length: "TBC".length,
			},
		]);
	});
});

test("a word is where a person counts it", () => {
	const raw = "\ufeffa\r\n😀\tTBC\n";
	expect(counted(raw, raw.indexOf("TBC"))).toEqual({ line: 2, column: 4 });
});
