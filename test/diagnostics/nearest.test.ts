import { expect, test } from "vitest";
import { didYouMean, nearest } from "../../src/diagnostics/nearest.ts";

test.each([
	["leadreship", ["leadership", "practice"], "leadership"],
	["Good", ["good", "inadequate"], "good"],
	["pfd", ["md", "html", "pdf", "docx"], "pdf"],
	["national-2032", ["national-2014", "national-2023"], "national-2023"],
	["--contnt", ["--content", "--json"], "--content"],
	// Too far away.
	["x", ["a", "b"], undefined],
	["satisfactory", ["good", "inadequate"], undefined],
	// Two are as close, so nobody can tell.
	["P-3", ["P-1", "P-2"], undefined],
	["anything", [], undefined],
	["", ["a"], undefined],
])("%s", (typed, known, meant) => {
	expect(nearest(typed, known)).toBe(meant);
	expect(didYouMean(typed, known)).toBe(meant && `Did you mean \`${meant}\`?`);
});
