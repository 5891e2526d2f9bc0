/** An organisation's own words stand in place of a passage; whatever is wrong with them is told where they were typed. */
import { expect, test } from "vitest";
import type { Diagnostic } from "../../src/diagnostics/diagnostic.ts";
import { yamlSource } from "../../src/read/yaml-source.ts";
import { passagesIn, unusedWords } from "../../src/render/passage.ts";
import { openRenderer } from "../../src/render/renderer.ts";

const template = {
	file: "letter/document.md.hbs",
	text: '# {{title}}\n\n{{#passage "opening"}}\nWe write to {{person.name}}.\n{{/passage}}\n\n{{> close}}\n',
};
const partials = new Map([
	[
		"close",
		{
			file: "partials/close.md.hbs",
			text: '{{#passage "thanks"}}\nThank you.\n{{/passage}}\n',
		},
	],
]);
const data = { title: "Letter", person: { name: "Ada" } };

function filled(wording?: string) {
	const diagnostics: Diagnostic[] = [];
	const source =
		wording === undefined
			? undefined
			: yamlSource("wording/letter.yaml", wording, diagnostics);
	const markdown = openRenderer(partials).fill(
		template,
		data,
		source,
		diagnostics,
	);
	return { markdown, diagnostics };
}

test("the template speaks where the organisation has nothing to say", () => {
	const words = "# Letter\n\nWe write to Ada.\n\nThank you.\n";
	expect(filled().markdown).toBe(words);
	expect(filled("other: Words.\n").markdown).toBe(words);
});

test("own words replace a passage, of a partial too, with names filled in", () => {
	const { markdown, diagnostics } = filled(
		"opening: Dear {{ person.name }}, **hello**.\nthanks: |\n  Thanks.\n\n  Many.\n",
	);
	expect(diagnostics).toEqual([]);
	expect(markdown).toBe(
		"# Letter\n\nDear Ada, **hello**.\n\nThanks.\n\nMany.\n",
	);
});

test.each([
	["a name there is not", "opening: Dear {{person.nam}}.\n", "1:15"],
	["more than a name", "opening: a\nthanks: x {{#each a}} y\n", "2:11"],
	["what everything has", "opening: '{{constructor}}'\n", "1:11"],
	["what is no text", "opening: '{{person}}'\n", "1:11"],
])("%s is told in its place", (_, wording, place) => {
	const { markdown, diagnostics } = filled(wording);
	expect(markdown).toBeUndefined();
	expect(
		diagnostics.map(({ rule, place: { line, column } }) => [
			rule,
			`${line}:${column}`,
		]),
	).toEqual([["wording-sound", place]]);
});

test("passages are known, those of partials too, and what is worded in vain is told", () => {
	const passages = passagesIn(template, partials);
	expect([...passages]).toEqual(["opening", "thanks"]);
	const wording = yamlSource(
		"wording/letter.yaml",
		"opening: Words.\nthank: Words.\n",
		[],
	);
	expect(wording && unusedWords(wording, passages)).toMatchObject([
		{
			message: "Unexpected passage `thank`, expected one of opening, thanks",
			hint: "Did you mean `thanks`?",
			place: { line: 2, column: 1 },
		},
	]);
});
