import { expect, test } from "vitest";
import type { Diagnostic } from "../../src/diagnostics/diagnostic.ts";
import { fewOfAKind } from "../../src/diagnostics/few-of-a-kind.ts";

const at = (line: number, more: Partial<Diagnostic> = {}): Diagnostic => ({
	rule: "some-rule",
	severity: "error",
	message: "Unexpected word",
	place: { file: "a.yaml", line, column: 1 },
	...more,
});
const lines = (count: number, more: Partial<Diagnostic> = {}) =>
	Array.from({ length: count }, (_, index) => at(index + 1, more));

test("a hundred of a kind are told, whatever else there is", () => {
	const told = [
		...lines(100),
		...lines(100, { rule: "another-rule" }),
		...lines(100, { severity: "warning" }),
	];
	expect(fewOfAKind(told)).toEqual(told);
});

test("more of a kind are told in one, where they begin, in whatever order they came", () => {
	const other = at(150, { rule: "another-rule" });
	expect(fewOfAKind([...lines(350).reverse(), other])).toEqual([
		at(101, {
			message:
				"Unexpected mistakes like these in 250 more places, from here on",
			hint: "Mend the ones before; what is left is told then.",
		}),
		...lines(100).reverse(),
		other,
	]);
});
