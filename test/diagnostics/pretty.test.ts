/** The text of diagnostics, read as a person would. */
import { join } from "node:path";
import { expect, test } from "vitest";
import type { Diagnostic } from "../../src/diagnostics/diagnostic.ts";
import { pretty } from "../../src/diagnostics/pretty.ts";
import { toJson } from "../../src/diagnostics/to-json.ts";

const at = (
	line: number,
	column: number,
	length: number,
	more: Partial<Diagnostic> = {},
	file = "b.yaml",
): Diagnostic => ({
	rule: "some-rule",
	severity: "error",
	message: `Unexpected \`it\` at ${line}`,
	place: { file, line, column, length },
	...more,
});

const long = `${"word ".repeat(40)}TBC ${"word ".repeat(40)}`;
const texts = new Map([
	[
		"a.yaml",
		["first: line", "\ttab:\tTBC\r", long, "", "é😀 bad\u202e"].join("\n"),
	],
	["b.yaml", "only: line\n"],
]);
const diagnostics = [
	at(1, 7, 4),
	at(9, 1, 1, { message: "Past the end of the file" }),
	at(2, 7, 3, {}, "a.yaml"),
	at(3, 201, 3, {}, "a.yaml"),
	at(4, 1, 1, { message: "In an empty line" }, "a.yaml"),
	at(5, 5, 40, { severity: "warning", hint: "Mend it." }, "a.yaml"),
	at(
		1,
		1,
		5,
		{
			hint: "Delete it.",
			related: [
				{
					message: "First used here",
					place: { file: "b.yaml", line: 1, column: 2 },
				},
			],
		},
		"a.yaml",
	),
	at(1, 1, 5, { message: "Second at the same place" }, "a.yaml"),
];

test("is sorted, framed, cut where lines are long, and safe to show", async () => {
	await expect(`${pretty(diagnostics, texts)}\n`).toMatchFileSnapshot(
		join(import.meta.dirname, "pretty.txt"),
	);
});

test("is painted where somebody looks", () => {
	const marked = pretty(
		[at(1, 7, 4, { hint: "Mend it." })],
		texts,
		(style, text) => `<${style}>${text}</${style}>`,
	);
	expect(marked).toBe(
		[
			"<bold>b.yaml:1:7</bold> <red>error</red> Unexpected `it` at 1 <dim>(some-rule)</dim>",
			"<dim>    1 | </dim>only: line",
			"<dim>      | </dim>      <red>^^^^</red>",
			"  <cyan>hint:</cyan> Mend it.",
		].join("\n"),
	);
});

test("as JSON has the documented keys, flat, in the same order", () => {
	const [first] = JSON.parse(toJson(diagnostics)) as unknown[];
	expect(first).toEqual({
		rule: "some-rule",
		severity: "error",
		message: "Unexpected `it` at 1",
		file: "a.yaml",
		line: 1,
		column: 1,
		hint: "Delete it.",
		related: [
			{ message: "First used here", file: "b.yaml", line: 1, column: 2 },
		],
	});
	expect(toJson([])).toBe("[]\n");
});
