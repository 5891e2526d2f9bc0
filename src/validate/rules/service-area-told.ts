import type { Rule } from "../rule.ts";

/** Every place that was visited is told of, because its leadership team must be in no doubt about what was found there. */
export const serviceAreaTold: Rule = {
	id: "service-area-told",
	severity: "error",
	promise: "Every service area visited has a finding about it",
	reason:
		"The narrative leaves no doubt about the strengths of each local leadership team and what it has to improve, though no area has a grade (report on the responses to the consultation, 17 March 2021).",
	example: {
		right: "judgement: local-leadership\nserviceArea: canal-towns",
		wrong:
			"serviceAreas:\n  - id: canal-towns    # and no finding has `serviceArea: canal-towns`\n    name: Canal Towns",
	},
	*check({ inspection, schedule, activity, findings, known, isWhole }) {
		if (!isWhole.findings || findings.length === 0) return;
		// A finding about an unknown area was told, and may be about any.
		if (
			findings.some(
				({ serviceArea }) =>
					serviceArea !== undefined &&
					!known.serviceAreas.listed.includes(serviceArea),
			)
		)
			return;
		const byArea = activity.graded
			? schedule.judgements.filter(({ byServiceArea }) => byServiceArea)
			: [];
		for (const [index, { id, name }] of inspection.serviceAreas.entries()) {
			const isTold = findings.some(
				({ serviceArea, judgement, headline, body }) =>
					byArea.length > 0
						? serviceArea === id && byArea.some((one) => one.id === judgement)
						: serviceArea === id ||
							headline.includes(name) ||
							body.includes(name),
			);
			if (isTold) continue;
			const judgement = byArea[0];
			yield {
				at: ["inspection", "serviceAreas", index, "id"],
				message: judgement
					? `Missing findings about \`${id}\` (${name}) under \`${judgement.id}\`, expected at least one`
					: `Missing findings about \`${id}\` (${name}), expected at least one`,
				hint: judgement
					? `Write a finding with \`judgement: ${judgement.id}\` and \`serviceArea: ${id}\`.`
					: `Write a finding with \`serviceArea: ${id}\`, or name ${name} in one.`,
			};
		}
	},
};
