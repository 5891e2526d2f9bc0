/** From rendered Markdown to a tree: numbers run through, contents are filled, and what is not sound is told. */
import { describe, expect, test } from "vitest";
import type { Diagnostic } from "../../src/diagnostics/diagnostic.ts";
import { formatMarkdown } from "../../src/markdown/format-markdown.ts";
import type { Look } from "../../src/model/manuscript.ts";
import { type Draft, parse } from "../../src/parse/parse.ts";

const draft = (markdown: string, more: Partial<Draft> = {}): Draft => ({
	id: "letter",
	title: "Letter",
	subject: "A letter",
	author: "Example Inspectorate",
	language: "en-GB",
	date: "2030-05-10",
	foot: "Letter",
	contentsOverPages: 10,
	contentsDepth: 3,
	// No look is looked at.
	look: {} as Look,
	told: [],
	tellsEverything: true,
	pictures: new Set(),
	markdown,
	...more,
});

const textsOf = (text: string) => ({
	template: { file: "letter/document.md.hbs", text },
	partials: new Map([
		["foot", { file: "partials/foot.md.hbs", text: "Last words\n" }],
		["other", { file: "partials/other.md.hbs", text: "## Empty {{body}}\n" }],
	]),
});

function parsed(markdown: string, more: Partial<Draft> = {}): string {
	const diagnostics: Diagnostic[] = [];
	const manuscript = parse(draft(markdown, more), textsOf(""), diagnostics);
	expect(diagnostics).toEqual([]);
	expect(JSON.stringify(manuscript?.tree)).not.toContain('"position"');
	return manuscript === undefined ? "" : formatMarkdown(manuscript.tree);
}

function faults(markdown: string, told: readonly string[] = []): string[] {
	const diagnostics: Diagnostic[] = [];
	expect(
		parse(draft(markdown, { told }), textsOf(""), diagnostics),
	).toBeUndefined();
	for (const { rule, severity, place, hint } of diagnostics)
		expect({ rule, severity, place, hint }).toEqual({
			rule: "document-sound",
			severity: "error",
			place: { file: "letter/document.md.hbs", line: 1, column: 1 },
			hint: "The document `letter` made from this template is at fault; the content passed every check.",
		});
	return diagnostics.map(({ message }) => message);
}

test("a list set apart counts for itself", () => {
	expect(
		parsed("# A\n\n1. One\n\n:::steps\n1. read\n2. met\n:::\n\n1. Two\n"),
	).toBe("# A\n\n1. One\n\n:::steps\n\n1) read\n2) met\n\n:::\n\n2. Two\n");
});

test("paragraphs are numbered through, lists in them are not", () => {
	expect(
		parsed(
			"# A\n\n1. One\n\n   1. inner\n\n2. Two\n\n## B\n\n- bullet\n\n1. Three\n\n:::notice\n1. apart\n:::\n\nBetween.\n\n7. Four\n",
		),
	).toBe(
		"# A\n\n1. One\n\n   1. inner\n\n2. Two\n\n## B\n\n- bullet\n\n3. Three\n\n:::notice\n\n1) apart\n\n:::\n\nBetween.\n\n4. Four\n",
	);
});

describe("contents", () => {
	const text =
		"# A\n\n## Before\n\nx\n\n:::contents\n:::\n\n## B *c*\n\n### D\n\n#### E\n\ny\n\n## Contents\n\nz\n";

	test("link to every heading that follows, nested, down to their depth", () => {
		expect(parsed(text)).toContain(
			":::contents\n\n## Contents\n\n- [B c](#b-c)\n  - [D](#d)\n- [Contents](#contents-1)\n\n:::\n",
		);
		expect(parsed(text, { contentsDepth: 2 })).toContain(
			"- [B c](#b-c)\n- [Contents](#contents-1)\n",
		);
	});

	test("name headings after them alone, whatever those before are called", () => {
		expect(
			parsed("# A\n\n## Contents\n\nx\n\n:::contents\n:::\n\n## B\n\ny\n"),
		).toContain("## Contents\n\n- [B](#b)\n\n:::");
	});

	test("keep a deeper heading that comes first", () => {
		expect(
			parsed(
				"# A\n\n## Z\n\nx\n\n:::contents\n:::\n\n### B\n\ny\n\n## C\n\nz\n",
			),
		).toContain("- [B](#b)\n- [C](#c)\n");
	});

	test("of a document without any stay away", () => {
		expect(parsed("# A\n\nx\n")).toBe("# A\n\nx\n");
	});
});

describe("a document is at fault for", () => {
	test.each([
		[
			"a kind no writer shows",
			"# A\n\n```\nx\n```\n",
			["Unexpected code, expected what every writer can show"],
		],
		[
			"HTML",
			"# A\n\n<div>x</div>\n",
			["Unexpected raw HTML `<div>x</div>`, expected Markdown"],
		],
		[
			"an unknown directive",
			"# A\n\n:::notcie\nx\n:::\n",
			[
				"Unexpected directive `:::notcie`, expected one of notice, judgements, contents, steps, letterhead, addressee, signature, form, poster, imprint",
			],
		],
		[
			"a heading that skips a level",
			"# A\n\nx\n\n### B\n\ny\n",
			["Unexpected heading `B` at level 3, expected level 2 at most"],
		],
		[
			"a heading without words",
			"# A\n\nx\n\n##\n\ny\n",
			["Unexpected heading without words"],
		],
		[
			"a section without text",
			"# A\n\n## B\n\n## C\n\nx\n\n## D\n",
			[
				"Unexpected empty section `B`, expected text below it",
				"Unexpected empty section `D`, expected text below it",
			],
		],
		[
			"a record where words belong",
			"# A\n\nOn [object Object].\n",
			["Unexpected `[object ` in `On [object Object].`, expected words"],
		],
		[
			"an expression left standing",
			"# A\n\nOn {{date}}.\n",
			["Unexpected `{{` in `On {{date}}.`, expected words"],
		],
	])("%s", (_, markdown, expected) => {
		expect(faults(markdown)).toEqual(expected);
	});

	test("a long text that comes out twice", () => {
		const long = "word ".repeat(20).trim();
		expect(faults(`# A\n\n${long}\n\n${long}\n`, [long])).toEqual([
			`Unexpected second \`${long.slice(0, 60)}…\`, expected it once in the document`,
		]);
	});

	test("nothing of it in a document that does not tell everything", () => {
		expect(parsed("# A\n\nx\n", { told: ["y"], tellsEverything: false })).toBe(
			"# A\n\nx\n",
		);
	});

	test("words that went in and did not come out, counted", () => {
		const long = "word ".repeat(20).trim();
		expect(
			faults("# A\n\nSaid  once.\n\n- Kept.\n", [
				"Said once.",
				"Said once.",
				"Kept.",
				long,
			]),
		).toEqual([
			"Missing text `Said once.`, expected it in the document",
			`Missing text \`${long.slice(0, 60)}…\`, expected it in the document`,
		]);
	});
});

describe("a fault stands where the template makes it", () => {
	const template = `# {{title}}

{{#each groups}}
## {{label}}: {{grade}}

{{paragraph}} [more](javascript:alert)
{{/each}}
![A map](https://www.example.org/map.png) [old](http://www.example.org/)

<b>Bold</b> and undefined

# {{title}} again

## Empty {{body}}

{{> foot}}
`;
	const document = `# A title

## Courts: good

Said. [more](javascript:alert)
## Homes: good

### Within

Said. [more](javascript:alert)
![A map](https://www.example.org/map.png) [old](http://www.example.org/)

<b>Bold</b> and undefined

# A title again

## Empty Cafcass

## Last

Roles were undefined, as they say.
`;
	const places = (markdown: string, text: string) => {
		const diagnostics: Diagnostic[] = [];
		parse(draft(markdown), textsOf(text), diagnostics);
		return diagnostics.map(
			({ message, place: { file, line, column } }) =>
				`${file}:${line}:${column} ${message}`,
		);
	};

	test("each once, and none that is an author's", () => {
		expect(places(document, template)).toEqual([
			"letter/document.md.hbs:6:22 Unexpected address `javascript:alert`, expected the https: address of a public site, or one with mailto: or tel:",
			"letter/document.md.hbs:8:10 Unexpected picture `https://www.example.org/map.png`, expected one that the view places or that the inspection has",
			"letter/document.md.hbs:8:49 Unexpected address `http://www.example.org/`, expected the https: address of a public site, or one with mailto: or tel:",
			"letter/document.md.hbs:10:1 Unexpected raw HTML `<b>`, expected Markdown",
			"letter/document.md.hbs:10:17 Unexpected `undefined`, expected words",
			"letter/document.md.hbs:12:1 Unexpected second title `A title again`, expected one heading of the first level",
			"letter/document.md.hbs:14:1 Unexpected empty section `Empty Cafcass`, expected text below it",
		]);
	});

	test("in a partial, where it is called", () => {
		expect(
			places("# A\n\nx\n\nLast words {{x}}\n", "# A\n\nx\n\n{{> foot}}\n"),
		).toEqual([
			"partials/foot.md.hbs:1:1 Unexpected `{{` in `Last words {{x}}`, expected words",
		]);
	});

	test.each([
		["", "Unexpected empty document, expected a title and text"],
		["Words\n", "Missing title, expected one heading of the first level"],
	])(
		"at its beginning, where there is %j and no title",
		(markdown, message) => {
			expect(places(markdown, "Words\n")).toEqual([
				`letter/document.md.hbs:1:1 ${message}`,
			]);
		},
	);

	test("a picture that was placed, and a link that leads somewhere, are none", () => {
		const pictures = new Set(["pictures/plan.svg"]);
		const markdown =
			"# A\n\n![The plan](pictures/plan.svg)\n\n[one](https://www.example.org/) [two](mailto:one@example.org) [three](tel:03001231231) [four](#a)\n";
		expect(parsed(markdown, { pictures })).toBe(markdown);
	});
});
