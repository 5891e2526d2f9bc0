import { didYouMean, nearest } from "../../diagnostics/nearest.ts";
import type { Rule } from "../rule.ts";

/** Every finding supports a judgement the schedule has: a finding under any other would have no place in the report. */
export const judgementKnown: Rule = {
	id: "judgement-known",
	severity: "error",
	promise: "Every judgement named is one of the schedule's",
	reason:
		"The schedule says what is judged (handbook paragraph 99); a finding under another name would be printed nowhere.",
	example: {
		right: "judgement: private-law",
		wrong: "judgement: private-lore",
	},
	isSafeguard: true,
	*check({ findings, schedule, activity, inspection }) {
		const judgements = schedule.judgements.map(({ id }) => id);
		for (const [index, { judgement }] of findings.entries())
			if (!judgements.includes(judgement))
				yield {
					at: ["findings", index, "judgement"],
					message: `Unexpected judgement \`${judgement}\`, expected one of ${judgements.join(", ")}`,
					hint: didYouMean(judgement, judgements),
				};

		const graded = schedule.overall
			? [...judgements, schedule.overall.id]
			: judgements;
		const before = Object.keys(inspection.previous?.grades ?? {});
		const open = graded.filter((judgement) => !before.includes(judgement));
		for (const judgement of before) {
			// The inspection before may have had judgements of its own, so only what looks like one of these is told.
			const meant = graded.includes(judgement)
				? undefined
				: nearest(judgement, open);
			if (meant !== undefined)
				yield {
					at: ["inspection", "previous", "grades", judgement],
					isAboutKey: true,
					severity: "warning",
					message: `Unexpected judgement \`${judgement}\` of the inspection before, expected \`${meant}\` or another name altogether`,
					hint: "Correct it: only grades of the same judgement are compared.",
				};
		}

		// Where nothing is graded, any grade is one too many and told as that.
		if (!activity.graded) return;
		for (const judgement of Object.keys(inspection.grades))
			if (!graded.includes(judgement))
				yield {
					at: ["inspection", "grades", judgement],
					isAboutKey: true,
					message: `Unexpected judgement \`${judgement}\`, expected one of ${graded.join(", ")}`,
					hint: didYouMean(judgement, graded),
				};
	},
};
