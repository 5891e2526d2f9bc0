import type { Rule } from "../rule.ts";
import { sentencesIn } from "../sentences.ts";

/** What a reader can hold in mind at once. */
const most = 25;

/** No sentence runs on: past some 25 words readers lose the start before they reach the end. */
export const sentenceShort: Rule = {
	id: "sentence-short",
	severity: "warning",
	promise: `No sentence of a report has more than ${most} words`,
	reason:
		"A report is concise and accessible to its readers (handbook paragraph 104); government style sets the same length.",
	example: {
		right:
			"Practitioners asked for extra time early. They gave reasons that related to the child.",
		wrong:
			"Practitioners, who in most of the cases that inspectors looked at asked for extra time early, also gave reasons for this which related to the child.",
	},
	standsAlone: true,
	*check(facts) {
		for (const { at, text, within } of facts.report)
			for (const { start, end, words } of sentencesIn(text))
				if (words > most)
					yield {
						at,
						within: within(start, end),
						message: `Unexpected sentence of ${words} words, expected ${most} at most`,
						hint: "Split it into two sentences, or make it a list.",
					};
	},
};
