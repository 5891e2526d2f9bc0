import type { Rule } from "../rule.ts";

/** An inspection starts, ends and is published in that order; a slip of the year is the commonest typing mistake. */
export const datesInOrder: Rule = {
	id: "dates-in-order",
	severity: "error",
	promise:
		"An inspection starts before it ends and ends before it is published",
	reason: "The dates stand on the first page and at the foot of every other.",
	*check({ inspection: { dates } }) {
		if (dates.end < dates.start)
			yield {
				at: ["inspection", "dates", "end"],
				message: `Unexpected end \`${dates.end}\`, expected a day on or after the start ${dates.start}`,
				see: [{ at: ["inspection", "dates", "start"], message: "Starts here" }],
			};
		if (dates.published !== undefined && dates.published <= dates.end)
			yield {
				at: ["inspection", "dates", "published"],
				message: `Unexpected publication \`${dates.published}\`, expected a day after the end ${dates.end}`,
				see: [{ at: ["inspection", "dates", "end"], message: "Ends here" }],
			};
	},
};
