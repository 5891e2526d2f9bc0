import { percentTotalApart } from "../../model/figure-sums.ts";
import { printedFigures } from "../printed-figures.ts";
import type { Rule } from "../rule.ts";

/** Percentages add to 100, give or take what rounding does. */
export const figurePercentTotal: Rule = {
	id: "figure-percent-total",
	severity: "warning",
	standsAlone: true,
	promise:
		"The percentages of a figure add up to 100, or to 99 or 101 by rounding",
	reason:
		"Whole percentages rarely add to exactly 100 and a total of 100 is right all the same; what is further off is a mistake in one of them, or an answer left out.",
	example: {
		right: "totalPercent: 100   # where the percentages add to 99",
		wrong: "totalPercent: 100   # where the percentages add to 94",
	},
	*check(facts) {
		for (const [at, figure] of printedFigures(facts))
			for (const one of percentTotalApart(figure))
				yield {
					at: [...at, ...one.at],
					message:
						one.printed === undefined || Number(one.printed) === 100
							? `Unexpected percentages that add to ${one.sum} in figure \`${figure.id}\`, expected 100, or 99 or 101 by rounding`
							: `Unexpected total ${one.printed}% of figure \`${figure.id}\`, expected 100%, and its percentages add to ${one.sum}`,
					hint: "Compare the percentages with the source. If they are printed like this there, leave them: the document reports the difference.",
				};
	},
};
