/** The task of `.vscode/tasks.json` finds every mistake in what `check` prints, so that an editor underlines it. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { pretty } from "../../src/diagnostics/pretty.ts";
import { check } from "../../src/index.ts";
import { home } from "./as-editor.ts";

test("every mistake is found once, at its place", () => {
	const { tasks } = JSON.parse(
		readFileSync(join(home, ".vscode/tasks.json"), "utf8"),
	) as {
		tasks: readonly {
			problemMatcher: {
				pattern: Readonly<Record<string, number>> & { regexp: string };
			};
		}[];
	};
	const pattern = tasks[0]?.problemMatcher.pattern;
	const { diagnostics, texts } = check({
		content: join(home, "test/cli/faulty"),
		inspections: [],
	});
	expect(diagnostics.length).toBeGreaterThan(1);
	const found = pretty(diagnostics, texts)
		.split("\n")
		.flatMap((line) => {
			const groups = new RegExp(pattern?.regexp ?? "").exec(line);
			const part = (name: string) => groups?.[pattern?.[name] ?? 0];
			return groups
				? [
						{
							rule: part("code"),
							severity: part("severity"),
							message: part("message"),
							file: part("file"),
							line: Number(part("line")),
							column: Number(part("column")),
						},
					]
				: [];
		});
	expect(new Set(found)).toEqual(
		new Set(
			diagnostics.map(({ rule, severity, message, place }) => ({
				rule,
				severity,
				message,
				file: place.file,
				line: place.line,
				column: place.column,
			})),
		),
	);
	expect(found).toHaveLength(diagnostics.length);
});
