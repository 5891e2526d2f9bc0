import { dayOfPlan } from "../../model/working-days.ts";
import type { Facts, Rule } from "../rule.ts";

/** Evidence was gathered while inspectors inspected, because a slip in its date makes it worthless when questioned. */
export const evidenceDated: Rule = {
	id: "evidence-dated",
	severity: "error",
	promise: "Every piece of evidence is dated within the inspection",
	reason:
		"Evidence notes its source and its date (handbook paragraph 99). What is dated before anybody prepared the inspection may be a slip; what is dated after its end cannot have been weighed.",
	example: {
		right: "date: 2014-03-11   # of an inspection from 7 March to 4 April 2014",
		wrong: "date: 2014-05-11",
	},
	*check(facts) {
		const { dates } = facts.inspection;
		if (!facts.isWhole.inspection || dates.end < dates.start) return;
		const told = [dates.notified ?? dates.start, dates.start].toSorted();
		let first: string | undefined;
		for (const [index, { evidence }] of facts.findings.entries())
			for (const [place, { date }] of evidence.entries()) {
				const at = ["findings", index, "evidence", place, "date"];
				if (date > dates.end)
					yield {
						at,
						message: `Unexpected date \`${date}\`, expected a day by the end of the inspection, ${dates.end}`,
						hint: "Evidence counts by the day it was read, seen or heard.",
						see: [{ at: ["inspection", "dates", "end"], message: "Ends here" }],
					};
				if (date >= (told[0] ?? dates.start)) continue;
				first ??= firstDay(facts, told[0] ?? dates.start);
				if (date < first)
					yield {
						at,
						severity: "warning",
						message: `Unexpected date \`${date}\`, expected a day from ${first} on, when the inspection was prepared`,
						hint: "Give the day on which inspectors read it, saw it or heard it, and say in `reference` which time it speaks of.",
						see: [
							{ at: ["inspection", "dates", "start"], message: "Starts here" },
						],
					};
			}
	},
};

/** The day the inspected body was told, or the first that the schedule's plan gives to preparing off site. */
function firstDay({ inspection, activity }: Facts, told: string): string {
	const { start } = inspection.dates;
	const days = activity.plan.map(({ day }) => day);
	const planned = dayOfPlan(start, Math.min(1, ...days));
	return planned < told ? planned : told;
}
