/** Whatever the program tells can be explained, and every explanation has examples that can be read. */
import { globSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { parseDocument } from "yaml";
import { parseProse } from "../../src/markdown/parse-prose.ts";
import { explanationGroups } from "../../src/validate/explanations.ts";

const home = join(import.meta.dirname, "../..");
const all = explanationGroups.flatMap(({ explanations }) => explanations);
const ids = all.map(({ id }) => id);

/** An id as it is told: at least two words. */
const id = "[a-z]+(?:-[a-z0-9]+)+";

function found(files: string, pattern: RegExp): string[] {
	const names = globSync(files, { cwd: home });
	expect(names).not.toEqual([]);
	return names.flatMap((name) =>
		[...readFileSync(join(home, name), "utf8").matchAll(pattern)].map(
			([, one = ""]) => one,
		),
	);
}

test("is explained once each", () => {
	expect(new Set(ids).size).toBe(ids.length);
});

test.each([
	["in a record", "src/**/*.ts", new RegExp(`\\brule: "(${id})"`, "g")],
	[
		"by a function",
		"src/read/*.ts",
		new RegExp(`\\bproblem\\(\\s*"(${id})"`, "g"),
	],
	[
		"in an expected output",
		"test/{validate,cli}/**/*.txt",
		new RegExp(`:\\d+:\\d+ (?:error|warning) .* \\((${id})\\)$`, "gm"),
	],
])("every id told %s is explained", (_, files, pattern) => {
	const told = new Set(found(files, pattern));
	expect(told.size).toBeGreaterThan(2);
	expect([...told].filter((one) => !ids.includes(one))).toEqual([]);
});

describe.each(all)("the example of $id", ({ id, promise, reason, example }) => {
	const { right, wrong } = example;

	test("is there, and the wrong one is another than the right one", () => {
		expect(right.trim()).not.toBe("");
		expect(wrong.trim()).not.toBe("");
		expect(wrong).not.toBe(right);
	});

	test("is YAML or Markdown without mistakes of its own", () => {
		// What YAML may not be is shown by some.
		for (const snippet of [right, wrong])
			if (looksLikeYaml(snippet) && !(snippet === wrong && /^yaml-/.test(id)))
				expect(
					parseDocument(snippet, { schema: "failsafe", uniqueKeys: false })
						.errors,
				).toEqual([]);
			else expect(parseProse(snippet).children).not.toEqual([]);
	});

	test("follows sentences that read on from each other", () => {
		expect(promise).toMatch(/^[A-Z`].*[^.]$/s);
		expect(reason).toMatch(/^[A-Z0-9`].*\.$/s);
	});
});

function looksLikeYaml(snippet: string): boolean {
	return /^(?:- )?\w+:(?: |$)/m.test(snippet) && !snippet.startsWith("---");
}
