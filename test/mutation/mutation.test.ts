/**
 * Single mistakes, made one at a time in the two real examples: each is told by its rule, at the words that were typed,
 * and nothing else is told with it.
 */
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import {
	exceptionPromises,
	fieldPromises,
	filePromises,
} from "../../src/validate/promises-without-a-rule.ts";
import { rules } from "../../src/validate/rules.ts";
import { Examples } from "./examples.ts";
import { mistakes } from "./mistakes.ts";

let examples: Examples;
beforeAll(() => {
	examples = new Examples();
});
afterAll(() => examples.end());

test("nothing is told of the examples as they stand", () => {
	expect(examples.untouched()).toEqual([]);
});

describe.each(mistakes)("$where", ({ made }) => {
	test.each(made)("$what: $rule", (mistake) => {
		const { expected, told } = examples.make(mistake);
		expect(told).toEqual([expected]);
	});
});

test("every promise that content can break is broken by one of them", () => {
	const promised = [
		...rules,
		...[filePromises, fieldPromises, exceptionPromises].flatMap(
			({ explanations }) => explanations,
		),
	].map(({ id }) => id);
	const broken = mistakes.flatMap(({ made }) => made.map(({ rule }) => rule));
	expect(new Set(broken)).toEqual(new Set(promised));
});
