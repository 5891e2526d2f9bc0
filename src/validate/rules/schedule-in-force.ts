import type { Rule } from "../rule.ts";

/** An inspection is judged against a schedule that was there when it started. */
export const scheduleInForce: Rule = {
	id: "schedule-in-force",
	severity: "error",
	promise: "An inspection starts on or after the first day of its schedule",
	reason:
		"Its judgements and grades would be those of a schedule nobody could have inspected against.",
	example: {
		right: "schedule: cafcass-2021\ndates:\n  start: 2023-01-09",
		wrong: "schedule: cafcass-2021\ndates:\n  start: 2013-01-09",
	},
	*check({ inspection, schedule }) {
		const { start } = inspection.dates;
		if (start < schedule.from)
			yield {
				at: ["inspection", "dates", "start"],
				message: `Unexpected start \`${start}\`, expected a day on which the schedule \`${inspection.schedule}\` is in force`,
				hint: `That schedule is for inspections from ${schedule.from}: correct the date, or name an earlier schedule.`,
			};
	},
};
