import type { Rule } from "../rule.ts";

/** Every judgement rests on findings, because a grade nobody can trace to findings cannot be defended. */
export const judgementSupported: Rule = {
	id: "judgement-supported",
	severity: "error",
	promise: "Every judgement rests on at least one finding",
	reason:
		"Evidence is weighed against the schedule before a judgement is made (handbook paragraphs 84 and 99).",
	example: {
		right:
			"findings:\n  - id: PR-04\n    judgement: private-law\n  - id: PU-01\n    judgement: public-law",
		wrong:
			"findings:\n  - id: PR-04\n    judgement: private-law   # and none for public-law",
	},
	isSafeguard: true,
	*check({ findings, schedule, activity, isWhole }) {
		if (!isWhole.findings || !activity.graded) return;
		const judgements = schedule.judgements.map(({ id }) => id);
		// A finding under an unknown judgement was told, and may belong to any.
		if (findings.some(({ judgement }) => !judgements.includes(judgement)))
			return;
		for (const { id, label } of schedule.judgements)
			if (!findings.some(({ judgement }) => judgement === id))
				yield {
					at: ["inspection", "activity"],
					message: `Missing findings for the judgement \`${id}\` (${label}), expected at least one`,
					hint: `Write a finding with \`judgement: ${id}\`.`,
				};
	},
};
