import type { Rule } from "../rule.ts";
import { severityOf } from "../severity-of.ts";
import { withSource } from "../with-source.ts";

/** No more service areas are visited than the schedule has time for. */
export const serviceAreasFew: Rule = {
	id: "service-areas-few",
	severity: "error",
	promise: "No more service areas are visited than the schedule allows",
	reason:
		"Inspectors visit up to eight areas, three, three and one or two a week (handbook paragraph 31); a ninth in the list was not visited, or stands there twice.",
	example: {
		right:
			"# where the schedule says `areaVisits: { most: 1 }`\nserviceAreas:\n  - id: north\n    name: North",
		wrong:
			"# where the schedule says `areaVisits: { most: 1 }`\nserviceAreas:\n  - id: north\n    name: North\n  - id: south\n    name: South",
	},
	*check({ inspection, schedule: { areaVisits } }) {
		const most = areaVisits?.most;
		if (areaVisits === undefined || most === undefined) return;
		const { serviceAreas } = inspection;
		const first = serviceAreas[most];
		if (first !== undefined)
			yield {
				at: ["inspection", "serviceAreas", most, "id"],
				severity: severityOf(areaVisits),
				message: `Unexpected service area \`${first.id}\`, the first of ${serviceAreas.length} that is over the number allowed, expected at most ${most}`,
				hint: withSource("Name the areas that were visited only.", areaVisits),
			};
	},
};
