import type { Path } from "../../diagnostics/diagnostic.ts";
import type { Rule } from "../rule.ts";

/** A briefing is read before the inspection begins, and rests on what was known by then and not long before. */
export const briefingDated: Rule = {
	id: "briefing-dated",
	severity: "error",
	promise:
		"Everything in the briefing is dated by the day the data were drawn, that day comes before the inspection starts, and concerns are counted over 6 to 12 months",
	reason:
		"The team reads the briefing before its first day on site (handbook paragraphs 22 and 23); reviews and Ombudsman reports are those of the last 6 to 12 months (paragraph 17).",
	example: {
		right: "asOf: 2014-02-28   # of an inspection that starts on 7 March 2014",
		wrong: "asOf: 2014-03-14",
	},
	*check({ briefing, inspection: { dates }, isWhole }) {
		if (briefing === undefined) return;
		const { asOf, surveys, concernCounts, reviews, publications } = briefing;
		if (isWhole.inspection && asOf >= dates.start)
			yield {
				at: ["briefing", "asOf"],
				message: `Unexpected date \`${asOf}\`, expected a day before ${dates.start}, when the inspection starts`,
				see: [{ at: ["inspection", "dates", "start"], message: "Starts here" }],
			};
		const days: [Path, string][] = [
			...surveys.map(({ closed }, index): [Path, string] => [
				["surveys", index, "closed"],
				closed,
			]),
			...concernCounts.map(({ until }, index): [Path, string] => [
				["concernCounts", index, "until"],
				until,
			]),
			...reviews.map(({ date }, index): [Path, string] => [
				["reviews", index, "date"],
				date,
			]),
			...publications.map(({ date }, index): [Path, string] => [
				["publications", index, "date"],
				date,
			]),
		];
		for (const [at, day] of days)
			if (day > asOf)
				yield {
					at: ["briefing", ...at],
					message: `Unexpected date \`${day}\`, expected a day by ${asOf}, when the data were drawn`,
					see: [
						{ at: ["briefing", "asOf"], message: "The data were drawn here" },
					],
				};
		for (const [index, { from, until }] of concernCounts.entries()) {
			const at = ["briefing", "concernCounts", index, "from"];
			if (from > until)
				yield {
					at,
					message: `Unexpected date \`${from}\`, expected a day before ${until}, when the count ends`,
				};
			else if (from > monthsBefore(until, 6) || from < monthsBefore(until, 12))
				yield {
					at,
					severity: "warning",
					message: `Unexpected date \`${from}\`, expected a count over 6 to 12 months that ends on ${until}`,
				};
		}
		for (const [index, { date }] of reviews.entries())
			if (date < monthsBefore(asOf, 12))
				yield {
					at: ["briefing", "reviews", index, "date"],
					severity: "warning",
					message: `Unexpected date \`${date}\`, expected a review of the 12 months before ${asOf}`,
				};
	},
};

/** The first day of a span of months that ends on a day: of 12 to 31 December 2013, 1 January 2013. */
function monthsBefore(day: string, months: number): string {
	const [year = 0, month = 1, date = 1] = day.split("-").map(Number);
	// The day after, so that whole months count as such.
	const after = new Date(Date.UTC(year, month - 1, date + 1));
	const target = new Date(
		Date.UTC(after.getUTCFullYear(), after.getUTCMonth() - months, 1),
	);
	const last = new Date(
		Date.UTC(target.getUTCFullYear(), target.getUTCMonth() + 1, 0),
	).getUTCDate();
	target.setUTCDate(Math.min(after.getUTCDate(), last));
	return target.toISOString().slice(0, 10);
}
