import type { Remark, Rule } from "../rule.ts";

/** A grade and the findings under it pull the same way: strengths carry a good one, weaknesses explain a poor one. */
export const gradeBalanced: Rule = {
	id: "grade-balanced",
	// Inspectors weigh findings and do not count them.
	severity: "warning",
	promise:
		"A good grade rests on a strength, and a grade below it on a weakness",
	reason:
		"A grade is the best fit to the evidence, weighed with professional judgement (handbook paragraph 84); a reader must be able to see what was weighed.",
	example: {
		right:
			"grades:\n  practice: requires-improvement   # and at least one weakness under `practice`",
		wrong:
			"grades:\n  practice: good                   # and nothing but weaknesses under `practice`",
	},
	*check({ inspection, schedule, activity, findings, isWhole }) {
		if (!isWhole.findings || !activity.graded) return;
		const last = schedule.grades.at(-1);
		for (const { id } of schedule.judgements) {
			const grade = schedule.grades.find(
				(one) => one.id === inspection.grades[id],
			);
			const own = findings.filter(({ judgement }) => judgement === id);
			// An unknown grade and a judgement without findings were told.
			if (grade === undefined || own.length === 0) continue;
			const weaknesses = own.filter(({ kind }) => kind === "weakness").length;
			const remark = (what: string, hint: string): Remark => ({
				at: ["inspection", "grades", id],
				message: `Unexpected grade \`${grade.id}\` for \`${id}\`, expected ${what}`,
				hint,
			});
			if ((grade.weaknessesFirst || grade === last) && weaknesses === 0)
				yield remark(
					"at least one weakness among its findings",
					"Write down what keeps it from a better grade, or look at the grade again.",
				);
			else if (!grade.weaknessesFirst && weaknesses === own.length)
				yield remark(
					"at least one strength among its findings",
					"Write down what earns the grade, or look at the grade again.",
				);
		}
	},
};
