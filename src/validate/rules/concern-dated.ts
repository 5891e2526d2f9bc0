import type { Rule } from "../rule.ts";

/** A concern is referred during the inspection, then answered, and then the answer is looked at. */
export const concernDated: Rule = {
	id: "concern-dated",
	severity: "error",
	promise:
		"Every concern is referred within the inspection, and no answer or view is dated before what it is about",
	reason:
		"A concern is shared at the earliest opportunity and answered in writing (handbook paragraphs 81, 95 and 96); the record must show in which order that was done.",
	example: {
		right:
			"date: 2014-03-19   # of an inspection from 7 March to 4 April 2014\nresponse:\n  date: 2014-03-20",
		wrong: "date: 2014-03-19\nresponse:\n  date: 2014-03-18",
	},
	*check({ concerns, inspection: { dates }, isWhole }) {
		const start = [dates.notified ?? dates.start, dates.start].toSorted()[0];
		const hasDates = isWhole.inspection && dates.start <= dates.end;
		for (const [index, { date, response, view }] of concerns.entries()) {
			const at = ["concerns", index, "date"];
			if (hasDates && start !== undefined && date < start)
				yield {
					at,
					message: `Unexpected date \`${date}\`, expected a day from ${start} on, when the inspection began`,
					see: [
						{ at: ["inspection", "dates", "start"], message: "Starts here" },
					],
				};
			if (hasDates && date > dates.end)
				yield {
					at,
					message: `Unexpected date \`${date}\`, expected a day by the end of the inspection, ${dates.end}`,
					hint: "What comes to light later is a matter of its own, and not of this inspection.",
					see: [{ at: ["inspection", "dates", "end"], message: "Ends here" }],
				};
			if (response && response.date < date)
				yield {
					at: ["concerns", index, "response", "date"],
					message: `Unexpected date \`${response.date}\` of the response, expected a day from ${date} on, when the concern was referred`,
					see: [{ at, message: "Referred here" }],
				};
			if (response && view && view.date < response.date)
				yield {
					at: ["concerns", index, "view", "date"],
					message: `Unexpected date \`${view.date}\` of the view, expected a day from ${response.date} on, when the response came`,
					see: [
						{
							at: ["concerns", index, "response", "date"],
							message: "The response is here",
						},
					],
				};
		}
	},
};
