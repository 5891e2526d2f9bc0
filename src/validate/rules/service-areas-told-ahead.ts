import {
	addWorkingDays,
	workingDaysBetween,
} from "../../model/working-days.ts";
import type { Rule } from "../rule.ts";
import { severityOf } from "../severity-of.ts";
import { withSource } from "../with-source.ts";
import { workingDaysInWords } from "../working-days-in-words.ts";

/** A service area has the time the schedule gives it between the day it is told and the day inspectors come. */
export const serviceAreasToldAhead: Rule = {
	id: "service-areas-told-ahead",
	severity: "error",
	promise:
		"Every service area has as many working days of notice of its visit as the schedule says",
	reason:
		"Each area has a week of notice (handbook paragraphs 31 and 48), because courts and families are asked in that time whether inspectors may observe.",
	example: {
		right:
			"serviceAreas:\n  - id: north\n    name: North\n    notified: 2014-02-24\n    visited: {from: 2014-03-04, until: 2014-03-06}",
		wrong:
			"serviceAreas:\n  - id: north\n    name: North\n    notified: 2014-03-03\n    visited: {from: 2014-03-04, until: 2014-03-06}",
	},
	*check({ inspection, schedule: { areaVisits } }) {
		const notice = areaVisits?.notice;
		if (areaVisits === undefined || notice === undefined) return;
		for (const [index, area] of inspection.serviceAreas.entries()) {
			const { name, notified, visited } = area;
			if (notified === undefined || visited === undefined) continue;
			// A day that is not before the visit is told as that.
			if (notified >= visited.from) continue;
			if (workingDaysBetween(notified, visited.from) >= notice) continue;
			const at = ["inspection", "serviceAreas", index];
			yield {
				at: [...at, "notified"],
				severity: severityOf(areaVisits),
				message: `Unexpected day of notification \`${notified}\` of ${name}, expected a day at least ${workingDaysInWords(notice)} before the visit of ${visited.from}`,
				hint: withSource(
					`The last such day is ${addWorkingDays(visited.from, -notice)}.`,
					areaVisits,
				),
				see: [{ at: [...at, "visited", "from"], message: "Visited here" }],
			};
		}
	},
};
