import { describe, expect, test } from "vitest";
import {
	disagreementsIn,
	percentOf,
	roundedSum,
} from "../../src/model/figure-sums.ts";
import { type Figure, figureSchema } from "../../src/model/figures.ts";

test.each([
	[162, 291, 0, "56"],
	[157, 294, 0, "53"],
	[40, 294, 1, "13.6"],
	[1, 8, 0, "13"],
	[57, 200, 1, "28.5"],
	[0, 0, 0, "0"],
	[3, 3, 1, "100.0"],
])("%i of %i with %i digits is %s", (count, base, digits, words) => {
	expect(percentOf(count, base, digits)).toBe(words);
});

/** Answers as `count percent`, and what else the figure has. */
function figure(answers: readonly string[], rest: object = {}): Figure {
	return figureSchema.parse({
		id: "figure-1",
		title: "Figure 1",
		answers: answers.map((words, index) => {
			const [count, percent] = words.split(" ");
			return {
				label: `Answer ${index + 1}`,
				count,
				...(percent && { percent }),
			};
		}),
		...rest,
	});
}

describe("nothing disagrees", () => {
	test.each<[what: string, figure: Figure]>([
		["without percentages", figure(["3", "4"])],
		["where halves were rounded down", figure(["1 12", "7 88"])],
		["where halves were rounded to the even", figure(["1 12.5", "7 88"])],
		[
			"where percentages add to 99",
			figure(["1 33", "1 33", "1 33"], { totalPercent: "100" }),
		],
		["where nobody answered", figure(["0 0", "0 0"], { totalCount: "0" })],
		[
			"where one may give several answers",
			figure(["9 90", "8 80"], { several: "yes", totalCount: "10" }),
		],
		[
			"where shares are of the total that was printed",
			figure(["60 60", "40 40"], { totalCount: "100" }),
		],
	])("%s", (_, figure) => {
		expect(disagreementsIn(figure)).toEqual([]);
	});
});

test("shares of another printed total are right by it, and the total is told", () => {
	const one = figure(["60 50", "40 33"], { totalCount: "120" });
	expect(disagreementsIn(one)).toEqual([
		{ kind: "count-total", at: ["totalCount"], printed: 120, recomputed: 100 },
		{ kind: "percent-total", at: ["answers"], printed: undefined, sum: 83 },
	]);
});

test("every kind of disagreement is told, with both numbers", () => {
	const one = figure(["60 66", "40 40"], {
		totalCount: "100",
		totalPercent: "99",
		groups: { agree: ["Answer 1"] },
		statements: [{ of: "agree", percent: "62.5", text: "Summary" }],
	});
	expect(disagreementsIn(one)).toEqual([
		{
			kind: "percent",
			at: ["answers", 0, "percent"],
			label: "Answer 1",
			printed: "66",
			recomputed: "60",
			count: 60,
			total: 100,
		},
		{ kind: "percent-total", at: ["totalPercent"], printed: "99", sum: 106 },
		{
			kind: "statement",
			at: ["statements", 0, "percent"],
			of: "agree",
			text: "Summary",
			printed: "62.5",
			recomputed: "60.0",
			count: 60,
			total: 100,
			sumOfParts: 66,
		},
	]);
});

test("rounding alone is noted where percentages add to 99 or 101", () => {
	expect(roundedSum(figure(["1 33", "1 33", "1 33"]))).toBe(99);
	expect(roundedSum(figure(["1 50", "1 50"]))).toBeUndefined();
	expect(roundedSum(figure(["1 33", "2 60"]))).toBeUndefined();
	expect(roundedSum(figure(["1", "2"]))).toBeUndefined();
});
