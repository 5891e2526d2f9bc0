import { percentsApart } from "../../model/figure-sums.ts";
import { printedFigures } from "../printed-figures.ts";
import type { Rule } from "../rule.ts";

/** A percentage is the share that its count has of the total, rounded to the digits it was printed with. */
export const figurePercentRecomputed: Rule = {
	id: "figure-percent-recomputed",
	severity: "warning",
	standsAlone: true,
	promise: "Every percentage of a figure is the one its count makes",
	reason:
		"A share that its count does not bear out misleads whoever reads the percentage alone. Rounding is no mistake; the source is never put right in silence.",
	example: {
		right: "- { label: Agree, count: 75, percent: 26 }   # of 290",
		wrong: "- { label: Agree, count: 75, percent: 62 }   # of 290",
	},
	*check(facts) {
		for (const [at, figure] of printedFigures(facts))
			for (const one of percentsApart(figure))
				yield {
					at: [...at, ...one.at],
					message: `Unexpected ${one.printed}% for \`${one.label}\` in figure \`${figure.id}\`, expected ${one.recomputed}%, which is ${one.count} of ${one.total}`,
					hint: "Compare it with the source. If it is printed like this there, leave it: the document reports the difference.",
				};
	},
};
