import { addWorkingDays } from "../../model/working-days.ts";
import type { Rule } from "../rule.ts";
import { withSource } from "../with-source.ts";
import { workingDaysInWords } from "../working-days-in-words.ts";

/** A report is not out before its plan ends; a real one has been, by a day, so the rule warns only. */
export const publicationNotEarly: Rule = {
	id: "publication-not-early",
	severity: "warning",
	promise: "A report is published no earlier than its plan says",
	reason:
		"The inspected body has ten working days to wait for a draft and five to check its facts, and the answers are then considered (handbook paragraph 16); a report that is out earlier was out too early for one of them.",
	example: {
		right: "dates:\n  end: 2014-03-21\n  published: 2014-04-22",
		wrong: "dates:\n  end: 2014-03-21\n  published: 2014-04-11",
	},
	*check({ inspection, activity: { publishAfter } }) {
		const { end, published } = inspection.dates;
		// A day before the end is told as that.
		if (publishAfter === undefined || published === undefined) return;
		if (published <= end) return;
		const first = addWorkingDays(end, publishAfter.days);
		if (published < first)
			yield {
				at: ["inspection", "dates", "published"],
				message: `Unexpected publication \`${published}\`, expected ${first} or later`,
				hint: withSource(
					`That is ${workingDaysInWords(publishAfter.days)} after the end, bank holidays not counted.`,
					publishAfter,
				),
				see: [{ at: ["inspection", "dates", "end"], message: "Ends here" }],
			};
	},
};
