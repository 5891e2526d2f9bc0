import { statementsApart } from "../../model/figure-sums.ts";
import { printedFigures } from "../printed-figures.ts";
import type { Rule } from "../rule.ts";

/** What a text says of answers put together is worked out from their counts, and not from rounded percentages. */
export const figureStatementRecomputed: Rule = {
	id: "figure-statement-recomputed",
	severity: "warning",
	standsAlone: true,
	promise:
		"Every percentage of answers put together is the one their counts make",
	reason:
		"Headlines say that so many in a hundred agreed. Rounded percentages added up can be a point out, and a figure copied from the line above further; the source is never put right in silence.",
	example: {
		right: "- { of: agree, percent: 56 }   # 106 and 56 of 291",
		wrong: "- { of: agree, percent: 55 }   # 36% and 19%, both rounded",
	},
	*check(facts) {
		for (const [at, figure] of printedFigures(facts)) {
			const labels = new Set(figure.answers.map(({ label }) => label));
			// That an answer stands there twice was told, and nobody knows which was meant.
			if (labels.size < figure.answers.length) continue;
			for (const one of statementsApart(figure)) {
				const sum = one.sumOfParts;
				yield {
					at: [...at, ...one.at],
					message: `Unexpected ${one.printed}% who ${one.of} in figure \`${figure.id}\`, expected ${one.recomputed}%, which is ${one.count} of ${one.total}`,
					hint:
						sum === Number(one.printed)
							? "It is what the rounded percentages add up to. If it is printed like this in the source, leave it: the document reports the difference."
							: `Compare it with the source${sum === undefined ? "" : `; the rounded percentages add to ${sum}`}. If it is printed like this there, leave it: the document reports the difference.`,
				};
			}
		}
	},
};
