import { limitsOf } from "../limits.ts";
import type { Rule } from "../rule.ts";

/** The last grade overall rests on a judgement that has it, because a service is told where it fails. */
export const overallFounded: Rule = {
	id: "overall-founded",
	severity: "error",
	promise: "The last grade is given overall only where a judgement has it",
	reason:
		"In 259 published reports with the same scale, none is inadequate overall without an inadequate judgement.",
	example: {
		right:
			"grades:\n  leaders: inadequate\n  practice: good\n  overall: inadequate",
		wrong:
			"grades:\n  leaders: requires-improvement\n  practice: good\n  overall: inadequate",
	},
	*check(facts) {
		for (const one of limitsOf("inadequate-founded", facts)) {
			const { scale, last, overall, judgements, isComplete } = one;
			if (!isComplete || overall.step !== last) continue;
			if (judgements.every(({ step }) => step !== last))
				yield one.remark(
					`Unexpected overall grade \`${scale[last]}\`, expected a better one where no judgement is ${scale[last]}`,
				);
		}
	},
};
