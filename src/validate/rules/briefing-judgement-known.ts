import type { Path } from "../../diagnostics/diagnostic.ts";
import { didYouMean } from "../../diagnostics/nearest.ts";
import type { Rule } from "../rule.ts";

/** The briefing is set out by the headings of the schedule. */
export const briefingJudgementKnown: Rule = {
	id: "briefing-judgement-known",
	severity: "error",
	promise:
		"Every part of the briefing is about a judgement of the schedule, and visits that it proposes go to service areas of the inspection",
	reason:
		"The briefing is completed against the main headings of the evaluation schedule (handbook paragraph 21); what stands under no heading would not be printed.",
	example: {
		right: "- judgement: private-law",
		wrong: "- judgement: privat-law",
	},
	*check({ briefing, schedule, known }) {
		if (briefing === undefined) return;
		const judgements = schedule.judgements.map(({ id }) => id);
		const places: [Path, string][] = [
			...briefing.sections.map(({ judgement }, index): [Path, string] => [
				["briefing", "sections", index, "judgement"],
				judgement,
			]),
			...briefing.surveys.flatMap(({ questions }, survey) =>
				questions.map(({ judgement }, index): [Path, string] => [
					["briefing", "surveys", survey, "questions", index, "judgement"],
					judgement,
				]),
			),
		];
		for (const [at, judgement] of places)
			if (!judgements.includes(judgement))
				yield {
					at,
					message: `Unexpected judgement \`${judgement}\`, expected one of ${judgements.join(", ")}`,
					hint: didYouMean(judgement, judgements),
				};
		for (const [index, { enquiries }] of briefing.sections.entries())
			for (const [place, { serviceAreas }] of enquiries.entries())
				for (const [number, area] of serviceAreas.entries())
					if (!known.serviceAreas.mayHave(area))
						yield {
							at: [
								...["briefing", "sections", index],
								...["enquiries", place, "serviceAreas", number],
							],
							message: `Unexpected service area \`${area}\`, expected one of ${known.serviceAreas.listed.join(", ") || "none"}`,
							hint: didYouMean(area, known.serviceAreas.listed),
						};
	},
};
