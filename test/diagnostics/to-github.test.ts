/** Workflow commands, with the escapes that GitHub documents. */
import { expect, test } from "vitest";
import type { Diagnostic } from "../../src/diagnostics/diagnostic.ts";
import { toGitHub } from "../../src/diagnostics/to-github.ts";

const one = (more: Partial<Diagnostic>): Diagnostic => ({
	rule: "some-rule",
	severity: "error",
	message: "Unexpected it",
	place: { file: "content/a.yaml", line: 3, column: 5, length: 4 },
	...more,
});

test("names file, line, columns and rule, and says the hint on a line of its own", () => {
	expect(
		toGitHub([one({ severity: "warning", hint: "Mend it." })], "/home/me"),
	).toBe(
		"::warning file=content/a.yaml,line=3,col=5,endColumn=9,title=some-rule::Unexpected it%0AMend it.\n",
	);
});

test("escapes what would end a command or a property", () => {
	expect(
		toGitHub(
			[
				one({
					message: "50%, a: b\r\nc",
					place: { file: "content/50%, a: b.yaml", line: 1, column: 1 },
				}),
			],
			"/home/me",
		),
	).toBe(
		"::error file=content/50%25%2C a%3A b.yaml,line=1,col=1,endColumn=2,title=some-rule::50%25, a: b%0D%0Ac\n",
	);
});

test.each([
	["/home/me/content/a.yaml", "content/a.yaml"],
	["./content/../content/a.yaml", "content/a.yaml"],
	["../a.yaml", "../a.yaml"],
])("names %s from the working directory: %s", (file, named) => {
	expect(
		toGitHub([one({ place: { file, line: 1, column: 1 } })], "/home/me"),
	).toContain(`::error file=${named},line=1,`);
});

test("is in the order a person would see, and empty where nothing is wrong", () => {
	const at = (file: string, line: number) =>
		one({ place: { file, line, column: 1 } });
	const lines = toGitHub(
		[at("b.yaml", 1), at("a.yaml", 2), at("a.yaml", 1)],
		"/home/me",
	);
	expect(lines.match(/file=[^,]+,line=\d/g)).toEqual([
		"file=a.yaml,line=1",
		"file=a.yaml,line=2",
		"file=b.yaml,line=1",
	]);
	expect(toGitHub([], "/home/me")).toBe("");
});
