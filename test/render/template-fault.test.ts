/** A fault of a template is told in the template's file, at its line and column. */
import { expect, test } from "vitest";
import type { Diagnostic } from "../../src/diagnostics/diagnostic.ts";
import { openRenderer } from "../../src/render/renderer.ts";
import { view } from "../../src/render/view.ts";
import { checked } from "./checked.ts";

const partial = { file: "partials/team.md.hbs", text: "One\n  {{nam}}\n" };

function faultOf(text: string): string {
	const diagnostics: Diagnostic[] = [];
	const rendered = openRenderer(new Map([["team", partial]])).fill(
		{ file: "letter/document.md.hbs", text },
		view(checked(), 2).view,
		undefined,
		diagnostics,
	);
	expect(rendered).toBeUndefined();
	return diagnostics
		.map(
			({ place: { file, line, column }, rule, message }) =>
				`${file}:${line}:${column} ${rule}: ${message}`,
		)
		.join("\n");
}

test.each([
	[
		"a name the view lacks",
		"# {{title}}\n\nOn {{datess}}.\n",
		"letter/document.md.hbs:3:6 template-sound: Unexpected name `datess`, expected one the view has",
	],
	[
		"a name a part of the view lacks",
		"{{#each team}}\n- {{name}}: {{rol}}\n{{/each}}\n",
		"letter/document.md.hbs:2:15 template-sound: Unexpected name `rol`, expected one the view has",
	],
	[
		"a helper there is not",
		"{{title}}\n{{shout title}}\n",
		"letter/document.md.hbs:2:1 template-sound: Unexpected name `shout`, expected a helper or partial there is",
	],
	[
		"a partial there is not",
		"{{title}}\n  {{> tem}}\n",
		"letter/document.md.hbs:2:3 template-sound: Unexpected name `tem`, expected a helper or partial there is",
	],
	[
		"a block that ends as another",
		"{{#if title}}\n{{/each}}\n",
		"letter/document.md.hbs:1:4 template-sound: Unexpected end of `each`, expected the end of `if`",
	],
	[
		"text that is no template",
		"{{title}}\n\n{{#each team}}\n- {{name}\n{{/each}}\n",
		"letter/document.md.hbs:4:1 template-sound: Unexpected text, expected a Handlebars template",
	],
	[
		"a name of what is not there",
		"# {{title}}\n\n{{#if lost.found}}On.{{/if}}\n",
		"letter/document.md.hbs:3:12 template-sound: Unexpected name `found` of what is not there, expected `#if` around it",
	],
	[
		"a name a partial lacks",
		"{{title}}\n\n{{> team}}\n",
		"partials/team.md.hbs:2:5 template-sound: Unexpected name `nam`, expected one the view has",
	],
	[
		"a value that is not given",
		"# {{title}}\n\n{{aboutTheService}}\n",
		"letter/document.md.hbs:3:3 template-sound: Unexpected name `aboutTheService`, expected one the view has",
	],
])("%s", (_, text, expected) => {
	expect(faultOf(text)).toBe(expected);
});

test("text of an author is never compiled", () => {
	const { view: data } = view(
		checked(({ inspection }) => ({
			inspection: {
				...inspection,
				title: "{{imprint.name}}",
				summary: "{{#each team}}",
			},
		})),
		2,
	);
	const rendered = openRenderer(new Map()).fill(
		{ file: "a.md.hbs", text: "{{title}}\n\n{{summary.opening}}\n" },
		data,
		undefined,
		[],
	);
	expect(rendered).toBe("{{imprint.name}}\n\n{{#each team}}\n");
});
