import { limitsOf } from "../limits.ts";
import type { Rule } from "../rule.ts";

/** A service that fails children in one respect is not good overall. */
export const overallNotCapped: Rule = {
	id: "overall-not-capped",
	severity: "error",
	promise:
		"The overall grade is below the cap of the schedule where a judgement has the last grade",
	reason:
		"In 259 published reports with the same scale, none is good or better overall with an inadequate judgement.",
	example: {
		right:
			"grades:\n  leaders: inadequate\n  practice: good\n  overall: requires-improvement",
		wrong: "grades:\n  leaders: inadequate\n  practice: good\n  overall: good",
	},
	*check(facts) {
		for (const one of limitsOf("inadequate-caps", facts)) {
			const { limit, scale, last, overall, judgements } = one;
			const cap = scale.indexOf(limit.grade ?? "");
			const failing = judgements.find(({ step }) => step === last);
			if (cap === -1 || failing === undefined || overall.step > cap) continue;
			yield one.remark(
				`Unexpected overall grade \`${scale[overall.step]}\`, expected one below ${scale[cap]} where \`${failing.id}\` is ${scale[last]}`,
				failing,
			);
		}
	},
};
