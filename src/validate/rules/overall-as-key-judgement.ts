import { limitsOf } from "../limits.ts";
import type { Rule } from "../rule.ts";

/** Some judgements weigh so much that failing in one is failing altogether. */
export const overallAsKeyJudgement: Rule = {
	id: "overall-as-key-judgement",
	severity: "error",
	promise:
		"The overall grade is the last one where a key judgement has the last grade",
	reason:
		"Under the single inspection framework an inadequate key judgement made the whole inadequate: in 160 published reports, the 37 with such a judgement are the 37 that are inadequate overall.",
	example: {
		right:
			"grades:\n  practice: inadequate\n  leaders: good\n  overall: inadequate",
		wrong:
			"grades:\n  practice: inadequate\n  leaders: good\n  overall: requires-improvement",
	},
	*check(facts) {
		for (const one of limitsOf("key-judgement", facts)) {
			const { limit, scale, last, overall, judgements } = one;
			const failing = judgements.find(
				({ id, step }) =>
					step === last && (limit.judgements?.includes(id) ?? true),
			);
			if (failing === undefined || overall.step === last) continue;
			yield one.remark(
				`Unexpected overall grade \`${scale[overall.step]}\`, expected ${scale[last]} where the key judgement \`${failing.id}\` is`,
				failing,
			);
		}
	},
};
