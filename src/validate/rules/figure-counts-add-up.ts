import { countTotalApart } from "../../model/figure-sums.ts";
import { printedFigures } from "../printed-figures.ts";
import type { Rule } from "../rule.ts";

/** The answers of a figure add up to its total, or else one of them is not what was counted. */
export const figureCountsAddUp: Rule = {
	id: "figure-counts-add-up",
	// The source may be at fault: it is told, and nobody's figures are put right in silence.
	severity: "warning",
	standsAlone: true,
	promise:
		"The counts of a figure, and of concerns by matter, add up to the total",
	reason:
		"Lines of enquiry and published statements rest on these counts. Where the source itself is at fault, both numbers are printed and neither is changed.",
	example: {
		right:
			"answers:\n  - { label: Agree, count: 162 }\n  - { label: Disagree, count: 129 }\ntotalCount: 291",
		wrong:
			"answers:\n  - { label: Agree, count: 162 }\n  - { label: Disagree, count: 129 }\ntotalCount: 294",
	},
	*check(facts) {
		for (const [at, figure] of printedFigures(facts))
			for (const one of countTotalApart(figure))
				yield {
					at: [...at, ...one.at],
					message: `Unexpected total ${one.printed} of figure \`${figure.id}\`, expected ${one.recomputed}, which its answers add up to`,
					hint: "Compare the counts with the source. If they are printed like this there, leave them: the document reports the difference. If people could give several answers, write `several: yes`.",
				};
		for (const [index, { kind, count, matters }] of (
			(facts.isWhole.briefing ? facts.briefing?.concernCounts : undefined) ?? []
		).entries()) {
			const sum = matters.reduce((sum, { count }) => sum + count, 0);
			if (matters.length > 0 && sum !== count)
				yield {
					at: ["briefing", "concernCounts", index, "count"],
					message: `Unexpected count ${count} of ${kind}, expected ${sum}, which its matters add up to`,
					hint: "Count each under one matter, the main one.",
				};
		}
	},
};
