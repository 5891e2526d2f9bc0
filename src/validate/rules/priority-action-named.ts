import type { Rule } from "../rule.ts";

/** A report with an inadequate judgement names areas for priority action, because the law's remedies start there. */
export const priorityActionNamed: Rule = {
	id: "priority-action-named",
	severity: "error",
	promise:
		"Areas for priority action are named wherever a grade calls for them",
	reason:
		"Any inadequate judgement requires areas for priority action (handbook paragraph 107).",
	example: {
		right:
			"grades:\n  private-law: inadequate\nareasForPriorityAction:\n  - text: The safety of children who wait for a practitioner.\n    findings: [PR-06]",
		wrong: "grades:\n  private-law: inadequate\nareasForPriorityAction: []",
	},
	*check({ inspection, schedule, isWhole }) {
		if (!isWhole.inspection || inspection.areasForPriorityAction.length > 0)
			return;
		for (const [judgement, grade] of Object.entries(inspection.grades))
			if (schedule.grades.find(({ id }) => id === grade)?.needsPriorityAction)
				yield {
					at: ["inspection", "grades", judgement],
					message: `Missing areas for priority action, expected at least one with the grade \`${grade}\``,
					hint: "Add `areasForPriorityAction:` with the text of each and its findings.",
				};
	},
};
