import { didYouMean } from "../../diagnostics/nearest.ts";
import { isLeftOpen } from "../left-open.ts";
import type { Rule } from "../rule.ts";

/** Every grade is a step of the schedule's scale, because the report explains each grade it gives. */
export const gradeOnScale: Rule = {
	id: "grade-on-scale",
	severity: "error",
	promise: "Every grade is on the schedule's scale",
	reason:
		"A judgement is made on the scale of the evaluation schedule (handbook paragraph 84).",
	example: {
		right: "grades:\n  private-law: requires-improvement",
		wrong: "grades:\n  private-law: requires-improvment",
	},
	isSafeguard: true,
	*check({ inspection, schedule, activity }) {
		// Where nothing is graded, any grade is one too many and told as that.
		if (!activity.graded) return;
		const grades = schedule.grades.map(({ id }) => id);
		for (const [judgement, grade] of Object.entries(inspection.grades))
			if (!grades.includes(grade) && !isLeftOpen(grade))
				yield {
					at: ["inspection", "grades", judgement],
					message: `Unexpected grade \`${grade}\`, expected one of ${grades.join(", ")}`,
					hint: didYouMean(grade, grades),
				};
	},
};
