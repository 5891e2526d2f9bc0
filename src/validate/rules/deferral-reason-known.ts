import { didYouMean } from "../../diagnostics/nearest.ts";
import type { Rule } from "../rule.ts";

/** A reason for putting an inspection off is one the schedule names, so that reasons can be compared over the years. */
export const deferralReasonKnown: Rule = {
	id: "deferral-reason-known",
	severity: "error",
	promise:
		"The reason for deferring or pausing an inspection is one the schedule names",
	reason:
		"Inspections are deferred in exceptional circumstances only (handbook paragraph 8), and the schedule lists which.",
	example: {
		right:
			"deferral:\n  kind: deferred\n  reason: severe-weather\n  note: Snow closed the roads to four offices.",
		wrong:
			"deferral:\n  kind: deferred\n  reason: snow\n  note: Snow closed the roads to four offices.",
	},
	*check({ inspection: { deferral }, schedule }) {
		const known = schedule.deferralReasons.map(({ id }) => id);
		if (deferral === undefined || known.length === 0) return;
		if (!known.includes(deferral.reason))
			yield {
				at: ["inspection", "deferral", "reason"],
				message: `Unexpected reason \`${deferral.reason}\`, expected one of ${known.join(", ")}`,
				hint: didYouMean(deferral.reason, known),
			};
	},
};
