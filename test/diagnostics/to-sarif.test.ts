/** SARIF 2.1.0, held against what the standard requires of the parts that are used. */
import { join } from "node:path";
import { expect, test } from "vitest";
import { z } from "zod";
import type { Diagnostic } from "../../src/diagnostics/diagnostic.ts";
import type { Exception } from "../../src/diagnostics/exception.ts";
import type { Explanation } from "../../src/diagnostics/explanation.ts";
import { toSarif } from "../../src/diagnostics/to-sarif.ts";
import { explanationGroups } from "../../src/validate/explanations.ts";

const explanations: readonly Explanation[] = [
	{
		id: "first-rule",
		severity: "error",
		promise: "All is well",
		reason: "Because it is.",
		example: { right: "a: ```b```", wrong: "a: c" },
	},
	{
		id: "second-rule",
		severity: "warning",
		promise: "All is well too",
		reason: "Because it is.",
		example: { right: "a", wrong: "b" },
	},
];
const mistake: Diagnostic = {
	rule: "second-rule",
	severity: "warning",
	message: "Unexpected it",
	hint: "Mend it.",
	place: { file: "content/été 1.yaml", line: 3, column: 5, length: 4 },
	related: [
		{
			message: "First used here",
			place: { file: "content/a.yaml", line: 1, column: 2 },
		},
	],
};
const exception: Exception = {
	inspection: "sample",
	rule: "first-rule",
	place: "PR-04",
	becomes: "off",
	reason: "The words are the judge's own.",
	statedAt: { file: "content/inspection.yaml", line: 30, column: 5 },
	excused: [
		{
			rule: "first-rule",
			severity: "error",
			message: "Unexpected that",
			place: { file: "/elsewhere/b.yaml", line: 1, column: 1 },
		},
	],
};
const run = {
	tool: { name: "reports", version: "1.2.3" },
	explanations,
	diagnostics: [mistake],
	exceptions: [
		exception,
		{ ...exception, rule: "second-rule", becomes: "warning" as const },
	],
	folder: "/home/me",
};

test("says all there is to say", async () => {
	await expect(toSarif(run)).toMatchFileSnapshot(
		join(import.meta.dirname, "expected.sarif"),
	);
});

/** Objects of the standard, no more than is used of them, so that a misspelled property is told. */
const message = z.strictObject({ text: z.string().min(1) });
const positive = z.int().min(1);
const location = {
	physicalLocation: z.strictObject({
		// 3.4.3: a valid URI reference (RFC 3986).
		artifactLocation: z.strictObject({
			uri: z
				.string()
				.regex(/^(?:[\w.~!$&'()*+,;=:@/-]|%[0-9A-F]{2})+$/)
				.refine((uri) => URL.canParse(uri, "file:///home/me/")),
		}),
		region: z
			.strictObject({
				startLine: positive,
				startColumn: positive,
				endColumn: positive,
			})
			.refine(({ startColumn, endColumn }) => endColumn >= startColumn),
	}),
	message: message.optional(),
};
const level = z.enum(["none", "note", "warning", "error"]);
const log = z.strictObject({
	$schema: z.url(),
	version: z.literal("2.1.0"),
	runs: z.array(
		z.strictObject({
			tool: z.strictObject({
				driver: z.strictObject({
					name: z.string().min(1),
					version: z.string().min(1),
					rules: z.array(
						z.strictObject({
							id: z.string().min(1),
							shortDescription: message,
							fullDescription: message,
							help: z.strictObject({ text: z.string(), markdown: z.string() }),
							defaultConfiguration: z.strictObject({ level }),
						}),
					),
				}),
			}),
			columnKind: z.enum(["utf16CodeUnits", "unicodeCodePoints"]),
			results: z.array(
				z.strictObject({
					ruleId: z.string(),
					ruleIndex: z.int().min(-1),
					level,
					message,
					locations: z.array(z.strictObject(location)).length(1),
					relatedLocations: z
						.array(z.strictObject({ id: z.int().min(0), ...location }))
						.optional(),
					suppressions: z.array(
						z.strictObject({
							kind: z.enum(["inSource", "external"]),
							status: z.enum(["accepted", "underReview", "rejected"]),
							justification: z.string().min(1),
							location: z.strictObject(location),
						}),
					),
				}),
			),
		}),
	),
});

test("has what the standard requires, and nothing it does not know", () => {
	const real = explanationGroups.flatMap(({ explanations }) => explanations);
	for (const one of [
		run,
		{ ...run, diagnostics: [], exceptions: [] },
		{ ...run, explanations: real },
	]) {
		const {
			runs: [{ tool, results } = expect.fail("no run")],
		} = log.parse(JSON.parse(toSarif(one)));
		const { rules } = tool.driver;
		expect(new Set(rules.map(({ id }) => id)).size).toBe(rules.length);
		// 3.27.6: the index leads to the rule of the same id.
		for (const { ruleId, ruleIndex } of results)
			if (ruleIndex !== -1) expect(rules[ruleIndex]?.id).toBe(ruleId);
	}
});

test("an example in Markdown stays in its fence", () => {
	expect(toSarif(run)).toContain(
		JSON.stringify("Right:\n\n````\na: ```b```\n````").slice(1, -1),
	);
});
