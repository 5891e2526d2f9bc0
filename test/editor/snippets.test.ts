/** What an editor fills in is right, as soon as its places are filled. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { schedules } from "../../src/index.ts";
import { asEditorReads, frontMatter, home, schemasThere } from "./as-editor.ts";

const schema = schemasThere();
const all = schedules({ content: join(home, "content") }).schedules.map(
	({ schedule }) => schedule,
);

interface MarkdownSnippet {
	readonly scope: string;
	readonly prefix: string;
	readonly body: readonly string[];
}

/** The first of each choice, and otherwise what is typed at each place. */
function filled(
	snippet: string,
	typed: Readonly<Record<string, string>>,
): string {
	return snippet
		.replace(/\$\{\d+\|([^,|]+)[^|]*\|\}/g, "$1")
		.replace(/\$(\d+)/g, (_, place) => typed[place] ?? "text");
}

describe("in Markdown", () => {
	const snippets = Object.values(
		JSON.parse(
			readFileSync(join(home, ".vscode/findings.code-snippets"), "utf8"),
		) as Readonly<Record<string, MarkdownSnippet>>,
	);

	test("there is one for each judgement of each schedule", () => {
		expect(snippets.map(({ prefix }) => prefix)).toEqual(
			all.flatMap(({ id, judgements }) =>
				judgements.map((judgement) => `finding-${id}-${judgement.id}`),
			),
		);
		expect(snippets.length).toBeGreaterThan(6);
	});

	test.each(snippets)("$prefix makes a finding", ({ scope, prefix, body }) => {
		expect(scope).toBe("markdown");
		const schedule = all.find(({ id, judgements }) =>
			judgements.some((one) => prefix === `finding-${id}-${one.id}`),
		);
		const validate = schema(`${schedule?.id}/finding.schema.json`);
		const text = filled(body.join("\n"), {
			1: "P-1",
			2: "33",
			8: "2016-03-08",
		});
		validate(asEditorReads(frontMatter(text)));
		expect(validate.errors ?? []).toEqual([]);
	});
});

describe("in a list", () => {
	interface ListSnippet {
		readonly label: string;
		readonly body: Readonly<Record<string, unknown>>;
	}

	const path = "cafcass-2021/findings.schema.json";
	const { properties } = JSON.parse(
		readFileSync(join(home, "content/.schemas", path), "utf8"),
	) as {
		properties: { findings: { defaultSnippets: readonly ListSnippet[] } };
	};

	test.each(properties.findings.defaultSnippets)(
		"$label makes a finding",
		({ body }) => {
			// An editor puts texts in without quotation marks.
			const fields = Object.entries(body).map(([name, value]) =>
				Array.isArray(value)
					? `${name}: [${value.map((one) => `{ ${Object.entries(one).map(([key, text]) => `${key}: ${text}`)} }`)}]`
					: `${name}: ${value}`,
			);
			const text = filled(`findings:\n  - ${fields.join("\n    ")}`, {
				1: "P-1",
				3: "workforce",
				8: "2023-01-11",
				0: "  Text.",
			});
			const validate = schema(path);
			validate(asEditorReads(text));
			expect(validate.errors ?? []).toEqual([]);
		},
	);
});
