import type { Schedule } from "../../model/schedule.ts";
import type { Rule } from "../rule.ts";
import { withSource } from "../with-source.ts";

/** Inspections keep out of the times of the year when nobody is there to inspect; normally, so the rule warns. */
export const quietTimesKept: Rule = {
	id: "quiet-times-kept",
	severity: "warning",
	promise: "An inspection does not fall into a quiet time of the schedule",
	reason:
		"Inspections do not normally take place in August or over Christmas and New Year (handbook paragraph 6).",
	example: {
		right: "dates:\n  start: 2014-09-05\n  end: 2014-10-03",
		wrong: "dates:\n  start: 2014-07-18\n  end: 2014-08-15",
	},
	*check({ inspection, schedule }) {
		const { start, end } = inspection.dates;
		if (end < start) return;
		for (const time of schedule.quietTimes) {
			const quiet = firstAfter(time, start);
			if (quiet.from > end) continue;
			yield {
				at: ["inspection", "dates", start >= quiet.from ? "start" : "end"],
				message: `Unexpected inspection from \`${start}\` to \`${end}\`, expected one that keeps clear of ${time.label}`,
				hint: withSource(
					`That time is from ${quiet.from} to ${quiet.until}.`,
					time,
				),
			};
		}
	},
};

/** The first time of its kind that is not over on a day. One that ends earlier in the year than it begins goes over New Year. */
function firstAfter(
	{ from, until }: Schedule["quietTimes"][number],
	day: string,
): { from: string; until: string } {
	const begunIn = (year: number) => ({
		from: inYear(year, from),
		until: inYear(until < from ? year + 1 : year, until),
	});
	const year = Number(day.slice(0, 4));
	const known = [begunIn(year - 1), begunIn(year)];
	return known.find(({ until }) => until >= day) ?? begunIn(year + 1);
}

function inYear(year: number, day: string): string {
	return `${String(year).padStart(4, "0")}-${day}`;
}
