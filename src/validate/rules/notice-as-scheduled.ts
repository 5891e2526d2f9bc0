import {
	addWorkingDays,
	workingDaysBetween,
} from "../../model/working-days.ts";
import type { Rule } from "../rule.ts";
import { workingDaysInWords } from "../working-days-in-words.ts";

/** An inspection is announced as long before its start as the schedule promises, and not earlier where it comes unannounced. */
export const noticeAsScheduled: Rule = {
	id: "notice-as-scheduled",
	severity: "error",
	promise:
		"The inspected body has as many working days of notice as the schedule says",
	reason:
		"Since 2021 the body has a minimum of five working days’ notice; before, it was told on the day the lead inspector arrived (handbook paragraph 5).",
	example: {
		right: "dates:\n  notified: 2024-01-15\n  start: 2024-01-22",
		wrong: "dates:\n  notified: 2024-01-18\n  start: 2024-01-22",
	},
	*check({ inspection, activity: { id, notice } }) {
		const { notified, start } = inspection.dates;
		// A day after the start is told as that.
		if (notice === undefined || notified === undefined || notified > start)
			return;
		const given = workingDaysBetween(notified, start);
		const remark = {
			at: ["inspection", "dates", "notified"],
			see: [{ at: ["inspection", "dates", "start"], message: "Starts here" }],
		};
		if (given < notice)
			yield {
				...remark,
				message: `Unexpected day of notification \`${notified}\`, expected a day at least ${workingDaysInWords(notice)} before the start ${start}`,
				hint: `The last such day is ${addWorkingDays(start, -notice)}.`,
			};
		else if (notice === 0 && notified < start)
			yield {
				...remark,
				message: `Unexpected day of notification \`${notified}\`, expected the day of the start: the activity \`${id}\` comes without notice`,
			};
	},
};
