import { workingDaysIn } from "../../model/working-days.ts";
import type { Rule } from "../rule.ts";
import { severityOf } from "../severity-of.ts";
import { withSource } from "../with-source.ts";
import { workingDaysInWords } from "../working-days-in-words.ts";

/** Fieldwork takes as long as the schedule gives it, because another length is a wrong date or a wrong activity. */
export const fieldworkAsScheduled: Rule = {
	id: "fieldwork-as-scheduled",
	severity: "error",
	promise:
		"The fieldwork takes as many working days as the schedule gives the activity",
	reason:
		"Fieldwork of a full inspection ends on day 21 of its plan (handbook paragraph 16); a wrong day of the end moves every day after it.",
	example: {
		right: "dates:\n  start: 2014-02-21\n  end: 2014-03-21",
		wrong: "dates:\n  start: 2014-02-21\n  end: 2014-02-28",
	},
	*check({ inspection, activity }) {
		const { fieldwork } = activity;
		const { start, end } = inspection.dates;
		// An end before the start is told as that.
		if (fieldwork === undefined || end < start) return;
		const { least, most } = fieldwork;
		const days = workingDaysIn(start, end);
		// What was paused goes on later, and nobody can say how much.
		const isPaused = inspection.deferral?.kind === "paused";
		if (days >= least && (days <= most || isPaused)) return;
		yield {
			at: ["inspection", "dates", "end"],
			severity: severityOf(fieldwork),
			message: `Unexpected end \`${end}\`, ${workingDaysInWords(days)} from the start, expected ${least === most ? least : `from ${least} to ${most}`} in the activity \`${activity.id}\``,
			hint: withSource(
				"Both days are counted, bank holidays are not.",
				fieldwork,
			),
			see: [{ at: ["inspection", "dates", "start"], message: "Starts here" }],
		};
	},
};
