import type { Rule } from "../rule.ts";

/** Service areas are visited while the inspection is on, so a visit outside it has a wrong date or belongs elsewhere. */
export const visitsWithinInspection: Rule = {
	id: "visits-within-inspection",
	severity: "error",
	promise: "Every service area is visited between the start and the end",
	reason:
		"What was seen before the start or after the end is no evidence of this inspection.",
	example: {
		right:
			"dates:\n  start: 2014-02-21\n  end: 2014-03-21\nserviceAreas:\n  - id: north\n    name: North\n    visited: {from: 2014-03-04, until: 2014-03-06}",
		wrong:
			"dates:\n  start: 2014-02-21\n  end: 2014-03-21\nserviceAreas:\n  - id: north\n    name: North\n    visited: {from: 2014-04-01, until: 2014-04-03}",
	},
	*check({ inspection: { dates, serviceAreas } }) {
		// An end before the start is told as that.
		if (dates.end < dates.start) return;
		for (const [index, { name, visited }] of serviceAreas.entries()) {
			if (visited === undefined) continue;
			const isEarly = visited.from < dates.start;
			if (!isEarly && visited.until <= dates.end) continue;
			const at = ["inspection", "serviceAreas", index, "visited"];
			yield isEarly
				? {
						at: [...at, "from"],
						message: `Unexpected first day of the visit to ${name} \`${visited.from}\`, expected a day on or after the start ${dates.start}`,
						see: [
							{ at: ["inspection", "dates", "start"], message: "Starts here" },
						],
					}
				: {
						at: [...at, "until"],
						message: `Unexpected last day of the visit to ${name} \`${visited.until}\`, expected a day on or before the end ${dates.end}`,
						see: [{ at: ["inspection", "dates", "end"], message: "Ends here" }],
					};
		}
	},
};
