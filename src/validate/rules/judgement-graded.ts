import type { Rule } from "../rule.ts";

/** A graded activity grades every judgement and an ungraded one none, because readers compare reports row by row. */
export const judgementGraded: Rule = {
	id: "judgement-graded",
	severity: "error",
	promise: "Every judgement has a grade where the activity is graded",
	reason:
		"A full inspection judges everything the schedule names; a visit carries no grade at all.",
	*check({ inspection, schedule, activity, isWhole }) {
		if (!activity.graded) {
			for (const judgement of Object.keys(inspection.grades))
				yield {
					at: ["inspection", "grades", judgement],
					isAboutKey: true,
					message: `Unexpected grade for \`${judgement}\`, expected none in a ${activity.label}`,
					hint: "Delete it.",
				};
			return;
		}
		if (!isWhole) return;
		const judgements = [...schedule.judgements, schedule.overall];
		for (const judgement of judgements)
			if (judgement && !(judgement.id in inspection.grades))
				yield {
					at: ["inspection", "grades"],
					isAboutKey: true,
					message: `Missing grade for \`${judgement.id}\`, expected one of ${schedule.grades.map(({ id }) => id).join(", ")}`,
					hint: `Add \`${judgement.id}: ...\` below \`grades:\`.`,
				};
	},
};
