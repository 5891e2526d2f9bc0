import { workingDaysIn } from "../../model/working-days.ts";
import type { Rule } from "../rule.ts";
import { severityOf } from "../severity-of.ts";
import { withSource } from "../with-source.ts";
import { workingDaysInWords } from "../working-days-in-words.ts";

/** Inspectors do not stay in a service area for longer than the schedule allows. */
export const visitsShort: Rule = {
	id: "visits-short",
	severity: "error",
	promise:
		"No service area is visited for more working days than the schedule allows",
	reason:
		"Inspectors are never in one area for more than three days (handbook paragraph 5), so that its staff can do their work.",
	example: {
		right:
			"serviceAreas:\n  - id: north\n    name: North\n    visited: {from: 2014-03-04, until: 2014-03-06}",
		wrong:
			"serviceAreas:\n  - id: north\n    name: North\n    visited: {from: 2014-03-04, until: 2014-03-07}",
	},
	*check({ inspection, schedule: { areaVisits } }) {
		const most = areaVisits?.mostDays;
		if (areaVisits === undefined || most === undefined) return;
		for (const [
			index,
			{ name, visited },
		] of inspection.serviceAreas.entries()) {
			if (visited === undefined) continue;
			const days = workingDaysIn(visited.from, visited.until);
			if (days <= most) continue;
			const at = ["inspection", "serviceAreas", index, "visited"];
			yield {
				at: [...at, "until"],
				severity: severityOf(areaVisits),
				message: `Unexpected last day of the visit to ${name} \`${visited.until}\`, ${workingDaysInWords(days)} from its first, expected at most ${most}`,
				hint: withSource("Both days are counted.", areaVisits),
				see: [{ at: [...at, "from"], message: "Starts here" }],
			};
		}
	},
};
