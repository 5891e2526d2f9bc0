import type { Path } from "../../diagnostics/diagnostic.ts";
import type { Rule, ScheduleFacts } from "../rule.ts";

/** A plan reads from its first day to its last, and no span in the schedule ends before it begins. */
export const schedulePlanInOrder: Rule<ScheduleFacts> = {
	id: "schedule-plan-in-order",
	severity: "error",
	isSafeguard: true,
	promise:
		"The steps of a plan stand in the order of their days, and no span ends before it begins",
	reason:
		"A plan is printed as it stands (handbook paragraph 16); a step on the wrong day gives a team, or the inspected body, the wrong date.",
	example: {
		right:
			"plan:\n  - id: send-draft\n    day: 31\n    what: Send the draft.\n    who: lead inspector\n  - id: check-facts\n    day: 32\n    until: 36\n    what: Check the facts.\n    who: Cafcass",
		wrong:
			"plan:\n  - id: check-facts\n    day: 36\n    until: 32\n    what: Check the facts.\n    who: Cafcass\n  - id: send-draft\n    day: 31\n    what: Send the draft.\n    who: lead inspector",
	},
	*check({ schedule }) {
		for (const [index, { plan, fieldwork }] of schedule.activities.entries()) {
			const way: Path = ["schedule", "activities", index];
			for (const [place, { day, until, by }] of plan.entries()) {
				const here: Path = [...way, "plan", place];
				const before = plan[place - 1];
				const there: Path = [...way, "plan", place - 1];
				if (before !== undefined && day < before.day)
					yield {
						at: [...here, "day"],
						message: `Unexpected day ${day}, expected ${before.day} or later, as the step before`,
						hint: "Correct the day, or put the steps in the order of their days.",
						see: [{ at: [...there, "day"], message: "The step before" }],
					};
				if (until !== undefined && until <= day)
					yield {
						at: [...here, "until"],
						message: `Unexpected last day ${until} of a step that begins on day ${day}, expected a later day`,
						hint: "Correct the one or the other; a step of one day has no `until`.",
					};
				if (
					before?.by !== undefined &&
					by !== undefined &&
					day === before.day &&
					by < before.by
				)
					yield {
						at: [...here, "by"],
						message: `Unexpected time \`${by}\`, expected \`${before.by}\` or later, as the step before on the same day`,
						hint: "Correct the time, or put the steps in the order of their times.",
						see: [{ at: [...there, "by"], message: "The step before" }],
					};
			}
			if (fieldwork !== undefined && fieldwork.most < fieldwork.least)
				yield {
					at: [...way, "fieldwork", "most"],
					message: `Unexpected most of ${fieldwork.most} working days, expected at least the least, ${fieldwork.least}`,
					hint: "Correct the one or the other.",
				};
		}
	},
};
