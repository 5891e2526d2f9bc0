import type { Rule } from "../rule.ts";
import { severityOf } from "../severity-of.ts";
import { withSource } from "../with-source.ts";

/** An inspection is not put off for something the schedule says is no reason. */
export const deferralReasonAccepted: Rule = {
	id: "deferral-reason-accepted",
	severity: "error",
	promise:
		"An inspection is deferred or paused for a reason the schedule accepts only",
	reason:
		"Absence of staff, of the Chief Executive too, is no reason for deferral (handbook paragraph 8).",
	example: {
		right:
			"deferral:\n  kind: deferred\n  reason: severe-weather\n  note: Snow closed the roads to four offices.",
		wrong:
			"deferral:\n  kind: deferred\n  reason: staff-absence\n  note: The Chief Executive was on leave.",
	},
	*check({ inspection: { deferral }, schedule: { deferralReasons } }) {
		const reason = deferralReasons.find(({ id }) => id === deferral?.reason);
		if (reason === undefined || reason.accepted) return;
		const accepted = deferralReasons
			.filter(({ accepted }) => accepted)
			.map(({ id }) => id);
		yield {
			at: ["inspection", "deferral", "reason"],
			severity: severityOf(reason),
			message: `Unexpected reason \`${reason.id}\`, expected one that is accepted: ${accepted.join(", ") || "none is"}`,
			hint: withSource(
				`“${reason.label}” is listed as no reason for putting an inspection off.`,
				reason,
			),
		};
	},
};
