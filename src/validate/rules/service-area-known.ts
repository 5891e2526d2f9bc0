import { didYouMean } from "../../diagnostics/nearest.ts";
import type { Rule } from "../rule.ts";

/** A finding's service area is one that was visited, because the report tells its reader about each of those. */
export const serviceAreaKnown: Rule = {
	id: "service-area-known",
	severity: "error",
	promise: "Every service area named was visited",
	reason:
		"Up to eight areas are visited (handbook paragraph 31) and the report says what was found in each.",
	example: {
		right: "serviceArea: harbour-cities",
		wrong: "serviceArea: harbor-city",
	},
	isSafeguard: true,
	*check({ findings, known }) {
		for (const [index, { serviceArea }] of findings.entries())
			if (serviceArea !== undefined && !known.serviceAreas.mayHave(serviceArea))
				yield {
					at: ["findings", index, "serviceArea"],
					message: `Unexpected service area \`${serviceArea}\`, expected one of ${known.serviceAreas.listed.join(", ") || "those in inspection.yaml, which lists none"}`,
					hint:
						didYouMean(serviceArea, known.serviceAreas.listed) ??
						"Add it to `serviceAreas` in inspection.yaml.",
				};
	},
};
