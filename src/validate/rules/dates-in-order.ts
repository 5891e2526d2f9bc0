import type { Path } from "../../diagnostics/diagnostic.ts";
import type { Inspection } from "../../model/inspection.ts";
import type { Remark, Rule } from "../rule.ts";

/** What happens in an inspection happens in that order; a slip of the year is the commonest typing mistake. */
export const datesInOrder: Rule = {
	id: "dates-in-order",
	severity: "error",
	promise:
		"An inspection is notified, starts, ends and is published in that order, and each service area is notified before it is visited",
	reason: "The dates stand on the first page and at the foot of every other.",
	example: {
		right: "dates:\n  start: 2024-01-22\n  end: 2024-02-16",
		wrong: "dates:\n  start: 2024-01-22\n  end: 2023-02-16",
	},
	*check({ inspection: { dates, serviceAreas } }) {
		const at = (field: keyof Inspection["dates"]): Path => [
			"inspection",
			"dates",
			field,
		];
		if (dates.notified !== undefined && dates.notified > dates.start)
			yield {
				at: at("notified"),
				message: `Unexpected day of notification \`${dates.notified}\`, expected a day on or before the start ${dates.start}`,
				see: [{ at: at("start"), message: "Starts here" }],
			};
		if (dates.end < dates.start)
			yield {
				at: at("end"),
				message: `Unexpected end \`${dates.end}\`, expected a day on or after the start ${dates.start}`,
				see: [{ at: at("start"), message: "Starts here" }],
			};
		if (dates.published !== undefined && dates.published <= dates.end)
			yield {
				at: at("published"),
				message: `Unexpected publication \`${dates.published}\`, expected a day after the end ${dates.end}`,
				see: [{ at: at("end"), message: "Ends here" }],
			};
		for (const [index, area] of serviceAreas.entries())
			yield* ofArea(area, index, dates.notified);
	},
};

function* ofArea(
	{ notified, visited }: Inspection["serviceAreas"][number],
	index: number,
	told: string | undefined,
): Iterable<Remark> {
	const area: Path = ["inspection", "serviceAreas", index];
	if (visited !== undefined && visited.until < visited.from)
		yield {
			at: [...area, "visited", "until"],
			message: `Unexpected last day of a visit \`${visited.until}\`, expected a day on or after its first, ${visited.from}`,
			see: [{ at: [...area, "visited", "from"], message: "Starts here" }],
		};
	if (notified === undefined) return;
	if (visited !== undefined && notified >= visited.from)
		yield {
			at: [...area, "notified"],
			message: `Unexpected day of notification \`${notified}\`, expected a day before the visit of ${visited.from}`,
			see: [{ at: [...area, "visited", "from"], message: "Visited here" }],
		};
	if (told !== undefined && notified < told)
		yield {
			at: [...area, "notified"],
			message: `Unexpected day of notification \`${notified}\`, expected a day on or after ${told}, when the inspection was announced`,
			see: [
				{
					at: ["inspection", "dates", "notified"],
					message: "Announced here",
				},
			],
		};
}
