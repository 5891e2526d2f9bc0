import type { Path } from "../../diagnostics/diagnostic.ts";
import { didYouMean } from "../../diagnostics/nearest.ts";
import { isLeftOpen } from "../left-open.ts";
import type { Remark, Rule } from "../rule.ts";

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
		const scale = schedule.grades.map(({ id }) => id);
		// Where nothing is graded, any grade is one too many and told as that.
		if (activity.graded)
			yield* offScale(inspection.grades, scale, ["inspection", "grades"]);
		yield* offScale(inspection.previous?.grades ?? {}, scale, [
			"inspection",
			"previous",
			"grades",
		]);
	},
};

function* offScale(
	grades: Readonly<Record<string, string>>,
	scale: readonly string[],
	at: Path,
): Iterable<Remark> {
	for (const [judgement, grade] of Object.entries(grades))
		if (!scale.includes(grade) && !isLeftOpen(grade))
			yield {
				at: [...at, judgement],
				message: `Unexpected grade \`${grade}\`, expected one of ${scale.join(", ")}`,
				hint: didYouMean(grade, scale),
			};
}
