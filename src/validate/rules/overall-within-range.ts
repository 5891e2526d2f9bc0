import { limitsOf, worstOf } from "../limits.ts";
import type { Rule } from "../rule.ts";

/** A whole is neither better than the best of its parts nor worse than the worst. */
export const overallWithinRange: Rule = {
	id: "overall-within-range",
	severity: "error",
	promise:
		"The overall grade is between the best and the worst of the judgements",
	reason:
		"A whole that is better or worse than every part of it is a slip: a grade stands in the wrong line.",
	example: {
		right: "grades:\n  leaders: outstanding\n  practice: good\n  overall: good",
		wrong: "grades:\n  leaders: good\n  practice: good\n  overall: outstanding",
	},
	*check(facts) {
		for (const one of limitsOf("within-range", facts)) {
			const { scale, overall, judgements, isComplete } = one;
			const worst = worstOf(judgements)?.step ?? overall.step;
			const best = Math.min(...judgements.map(({ step }) => step));
			if (!isComplete || (overall.step >= best && overall.step <= worst))
				continue;
			yield one.remark(
				`Unexpected overall grade \`${scale[overall.step]}\`, expected ${best === worst ? `${scale[best]}, as every judgement is` : `one from ${scale[best]} to ${scale[worst]}, as the judgements are`}`,
			);
		}
	},
};
