import { limitsOf } from "../limits.ts";
import type { Rule } from "../rule.ts";

/** An overall grade that most judgements do not have is worth a second look, though inspectors may mean it. */
export const overallAsCommonest: Rule = {
	id: "overall-as-commonest",
	severity: "warning",
	promise: "The overall grade is the one that most judgements have",
	reason:
		"Readers take the overall grade for the sum of the others; where it is not, the summary has to say why. Where two grades are as common, either will do, as in 2018.",
	example: {
		right:
			"grades:\n  leaders: outstanding\n  private-law: good\n  public-law: good\n  overall: good",
		wrong:
			"grades:\n  leaders: outstanding\n  private-law: good\n  public-law: good\n  overall: outstanding",
	},
	*check(facts) {
		for (const one of limitsOf("commonest", facts)) {
			const { scale, overall, judgements, isComplete } = one;
			if (!isComplete) continue;
			const times = scale.map(
				(_, grade) => judgements.filter(({ step }) => step === grade).length,
			);
			const most = Math.max(...times);
			if (times[overall.step] === most) continue;
			const commonest = scale.filter((_, grade) => times[grade] === most);
			yield one.remark(
				`Unexpected overall grade \`${scale[overall.step]}\`, expected ${commonest.join(" or ")} as most judgements are`,
			);
		}
	},
};
