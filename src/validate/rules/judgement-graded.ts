import { nearest } from "../../diagnostics/nearest.ts";
import type { Rule } from "../rule.ts";

/** A graded activity grades every judgement and an ungraded one none, because readers compare reports row by row. */
export const judgementGraded: Rule = {
	id: "judgement-graded",
	severity: "error",
	promise: "Every judgement has a grade where the activity is graded",
	reason:
		"A full inspection judges everything the schedule names; a visit carries no grade at all.",
	example: {
		right:
			"grades:\n  leaders: good\n  private-law: good\n  public-law: good\n  overall: good",
		wrong: "grades:\n  leaders: good\n  private-law: good\n  overall: good",
	},
	isSafeguard: true,
	*check({ inspection, schedule, activity, isWhole }) {
		if (!activity.graded) {
			for (const judgement of Object.keys(inspection.grades))
				yield {
					at: ["inspection", "grades", judgement],
					isAboutKey: true,
					message: `Unexpected grade for \`${judgement}\`, expected none in the activity \`${activity.id}\``,
					hint: "Delete it.",
				};
			return;
		}
		if (!isWhole.inspection) return;
		const judgements = [...schedule.judgements, schedule.overall].flatMap(
			(one) => one?.id ?? [],
		);
		const given = Object.keys(inspection.grades);
		if (given.length === 0) {
			yield {
				at: ["inspection", "grades"],
				isAboutKey: true,
				message: `Missing grades, expected one for each of ${judgements.join(", ")}`,
				hint: "Add `grades:` and below it a line for each, as `judgement: grade`.",
			};
			return;
		}
		const misspelled = given
			.filter((judgement) => !judgements.includes(judgement))
			.map((judgement) => nearest(judgement, judgements));
		// A misspelled one was told as unknown.
		for (const judgement of judgements)
			if (!given.includes(judgement) && !misspelled.includes(judgement))
				yield {
					at: ["inspection", "grades"],
					isAboutKey: true,
					message: `Missing grade for \`${judgement}\`, expected one of ${schedule.grades.map(({ id }) => id).join(", ")}`,
					hint: `Add \`${judgement}: ...\` below \`grades:\`.`,
				};
	},
};
