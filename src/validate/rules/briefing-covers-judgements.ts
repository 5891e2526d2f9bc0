import type { Rule } from "../rule.ts";

/** A heading of the schedule without anything below it is a gap in what the team knows before it starts. */
export const briefingCoversJudgements: Rule = {
	id: "briefing-covers-judgements",
	// Little may be known of one of them.
	severity: "warning",
	promise:
		"The briefing has a section, with a line of enquiry, for every judgement",
	reason:
		"The briefing is completed against the main headings of the evaluation schedule, and initial lines of enquiry come from it (handbook paragraphs 20 and 21).",
	example: {
		right:
			"sections:\n  - judgement: private-law\n    enquiries: [...]\n  - judgement: public-law\n    enquiries: [...]",
		wrong:
			"sections:   # and the schedule has public law too\n  - judgement: private-law\n    enquiries: [...]",
	},
	*check({ briefing, schedule, isWhole }) {
		if (briefing === undefined || !isWhole.briefing) return;
		const known = schedule.judgements.map(({ id }) => id);
		// A judgement that is misspelt is told as such.
		if (briefing.sections.some(({ judgement }) => !known.includes(judgement)))
			return;
		for (const id of known) {
			const index = briefing.sections.findIndex(
				({ judgement }) => judgement === id,
			);
			const section = briefing.sections[index];
			if (section === undefined)
				yield {
					at: ["briefing", "sections"],
					message: `Missing section on \`${id}\`, expected one for every judgement`,
					hint: "If nothing is known of it, say so in `analysis`, with the line of enquiry that follows.",
				};
			else if (section.enquiries.length === 0)
				yield {
					at: ["briefing", "sections", index, "judgement"],
					message: `Missing line of enquiry on \`${id}\`, expected at least one`,
				};
		}
	},
};
