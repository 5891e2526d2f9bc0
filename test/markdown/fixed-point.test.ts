/** The one form of a document: writing what was read from it gives the same text again. */
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import type { Diagnostic } from "../../src/diagnostics/diagnostic.ts";
import { formatMarkdown } from "../../src/markdown/format-markdown.ts";
import { parseDocument } from "../../src/markdown/parse-document.ts";
import { parseProse } from "../../src/markdown/parse-prose.ts";
import { documentKinds, documentsOf } from "../../src/pipeline/documents-of.ts";
import { makeManuscripts } from "../../src/pipeline/manuscripts.ts";
import { readKit } from "../../src/read/kit.ts";
import { read } from "../../src/read/read.ts";
import { validate } from "../../src/validate/validate.ts";
import { writeMarkdown } from "../../src/write/markdown.ts";

const home = join(import.meta.dirname, "../..");
const examples = [
	"national-2014",
	"national-2023",
	"focused-2022",
	"monitoring-2024",
];

describe.each(examples)("%s", (id) => {
	const diagnostics: Diagnostic[] = [];
	const project = read(join(home, "content"), [id], diagnostics);
	const kit = readKit(home, diagnostics);
	const made = makeManuscripts(
		validate(project, diagnostics),
		kit,
		diagnostics,
		(one) => documentsOf(one, documentKinds(kit)),
	);
	const manuscripts = [...made].flatMap(({ manuscripts }) => manuscripts);

	test("has documents, and no mistakes", () => {
		expect(diagnostics).toEqual([]);
		expect(manuscripts.length).toBeGreaterThan(0);
	});

	test.each(manuscripts.map((one) => [one.id, one] as const))(
		"%s",
		async (_, manuscript) => {
			const text = formatMarkdown(manuscript.tree);
			expect(formatMarkdown(parseDocument(text))).toBe(text);
			// The edition breaks lines between sentences, and keeps them broken.
			const bytes = await writeMarkdown(manuscript, undefined);
			const edition = new TextDecoder().decode(bytes);
			expect(formatMarkdown(parseDocument(edition))).toBe(edition);
		},
	);
});

describe("prose", () => {
	test.each([
		["lists in lists", "- a\n\n  1. b\n  2. c\n\n- d\n"],
		["a table", "| A | B |\n| - | -: |\n| a \\| b | 1 |\n"],
		[
			"notes",
			"A[^1] and b.[^two]\n\n[^1]: One.\n\n[^two]: Two\n\n    paragraphs.\n",
		],
		["a quotation", "> One\n> two\n>\n> - three\n"],
		["emphasis in words", "A _b **c** d_ e\\*f \\_g\\_\n"],
		["a hard break", "One\\\ntwo\n"],
		[
			"links and pictures",
			"[a](https://www.example.org/?b=c\\&d=e) ![f](images/g.png)\n",
		],
	])("with %s stays as it is", (_, text) => {
		expect(formatMarkdown(parseDocument(text))).toBe(text);
		expect(formatMarkdown(parseProse(text))).toBe(text);
	});

	test("knows no directives, bare addresses or code by indentation", () => {
		const text = "Text\n\n:::notice\nat 10:30\n:::\n\nwww.example.org\n";
		const kinds = new Set<string>();
		const look = (node: { type: string; children?: unknown[] }) => {
			kinds.add(node.type);
			for (const child of node.children ?? []) look(child as never);
		};
		look(parseProse(text));
		look(parseProse("Text\n\n    indented\n"));
		expect([...kinds]).toEqual(["root", "paragraph", "text"]);
	});
});
