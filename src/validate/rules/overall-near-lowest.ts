import { limitsOf, worstOf } from "../limits.ts";
import type { Rule } from "../rule.ts";

/** An overall grade far from the worst judgement is rare enough to ask again. */
export const overallNearLowest: Rule = {
	id: "overall-near-lowest",
	severity: "warning",
	promise:
		"The overall grade is at most one step from the lowest of the judgements",
	reason:
		"In 259 published reports with the same scale, none is further from its lowest judgement than one step.",
	example: {
		right:
			"grades:\n  leaders: outstanding\n  practice: requires-improvement\n  overall: good",
		wrong:
			"grades:\n  leaders: outstanding\n  practice: requires-improvement\n  overall: outstanding",
	},
	*check(facts) {
		for (const one of limitsOf("near-lowest", facts)) {
			const { scale, overall, judgements, isComplete } = one;
			const worst = worstOf(judgements);
			if (!isComplete || worst === undefined) continue;
			if (Math.abs(worst.step - overall.step) <= 1) continue;
			// One step worse than the worst would be outside their range.
			const near = scale.slice(Math.max(0, worst.step - 1), worst.step + 1);
			yield one.remark(
				`Unexpected overall grade \`${scale[overall.step]}\`, expected ${near.join(" or ")} where \`${worst.id}\` is ${scale[worst.step]}`,
				worst,
			);
		}
	},
};
