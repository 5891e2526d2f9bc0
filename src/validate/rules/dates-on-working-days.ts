import type { Path } from "../../diagnostics/diagnostic.ts";
import type { Inspection } from "../../model/inspection.ts";
import { addWorkingDays, whyNoWork } from "../../model/working-days.ts";
import type { Rule } from "../rule.ts";

/** Nobody inspects, is told or publishes on a Saturday or a bank holiday, so such a date is a slip of the keys. */
export const datesOnWorkingDays: Rule = {
	id: "dates-on-working-days",
	severity: "error",
	promise: "Every date of an inspection and its visits is a working day",
	reason:
		"The plan of an inspection counts in working days (handbook paragraph 16), and counted without bank holidays it has published on Good Friday.",
	example: {
		right: "dates:\n  published: 2014-04-22",
		wrong: "dates:\n  published: 2014-04-18",
	},
	*check({ inspection }) {
		for (const [what, day, at] of datesOf(inspection)) {
			const why = day && whyNoWork(day);
			if (why)
				yield {
					at,
					message: `Unexpected ${what} \`${day}\`, expected a working day`,
					hint: `That day is ${why}; working days next to it are ${addWorkingDays(day, -1)} and ${addWorkingDays(day, 1)}.`,
				};
		}
	},
};

type NamedDate = readonly [what: string, day: string | undefined, at: Path];

function datesOf({ dates, serviceAreas }: Inspection): NamedDate[] {
	const ofInspection = (
		what: string,
		field: keyof Inspection["dates"],
	): NamedDate => [what, dates[field], ["inspection", "dates", field]];
	return [
		ofInspection("day of notification", "notified"),
		ofInspection("start", "start"),
		ofInspection("end", "end"),
		ofInspection("publication", "published"),
		...serviceAreas.flatMap(({ notified, visited }, index): NamedDate[] => {
			const area: Path = ["inspection", "serviceAreas", index];
			return [
				["day of notification", notified, [...area, "notified"]],
				["first day of a visit", visited?.from, [...area, "visited", "from"]],
				// A visit of one day is told once.
				...(visited?.from === visited?.until
					? []
					: [
							[
								"last day of a visit",
								visited?.until,
								[...area, "visited", "until"],
							] as const,
						]),
			];
		}),
	];
}
