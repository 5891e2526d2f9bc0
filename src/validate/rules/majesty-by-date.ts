import { matchesIn } from "../matches-in.ts";
import type { Rule } from "../rule.ts";

const pattern = /\b(Her|His|Their)\s+Majesty[’'‘`]?s\b/gi;

/** Her or His Majesty's follows the day of the document, because the form changed with the monarch on 8 September 2022. */
export const majestyByDate: Rule = {
	id: "majesty-by-date",
	severity: "error",
	promise: "Her or His Majesty's is the form of the document's day",
	reason:
		"Every letter published up to August 2022 says Her, and every one since says His; the day of publication decides, also for an inspection that began before.",
	example: {
		right: "post: Senior His Majesty’s Inspector   # published 2023-03-17",
		wrong: "post: Senior Her Majesty’s Inspector   # published 2023-03-17",
	},
	*check(facts) {
		const { dates } = facts.inspection;
		const day = dates.published ?? dates.end;
		const form = facts.organisation.majesty.findLast(
			({ from }) => from <= day,
		)?.form;
		// A form that was left out may have been the day's, and a day before the first form was told.
		const { inspection, organisation } = facts.isWhole;
		if (form === undefined || !inspection || !organisation) return;
		for (const { at, within, words, found } of matchesIn(facts, {
			pattern,
			cues: [/majesty/i],
		}))
			if (found[1]?.toLowerCase() !== form.toLowerCase())
				yield {
					at,
					within,
					message: `Unexpected \`${words}\`, expected \`${form} ${words.slice(words.indexOf(" ") + 1)}\` in a document of ${day}`,
					hint:
						dates.published === undefined
							? "The form follows the day of publication, or the last day of the inspection while that is not set."
							: "The form follows the day of publication.",
				};
	},
};
