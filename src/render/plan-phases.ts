/** What takes the time of a plan, for its table of main days and its timeline. */

import type { CheckedInspection } from "../model/checked-inspection.ts";
import { spanInWords } from "./dates.ts";
import type { PictureOrder } from "./pictures/order.ts";
import { plannedPublication, planSteps } from "./plan-steps.ts";
import { weekOf } from "./week-of.ts";

export interface PlanPhase {
	/** Plain text: `Visits to service areas`; with the week where there are several such spans. */
	readonly label: string;
	readonly from: string;
	readonly until: string;
}

/** @returns what is known of it, in the order it begins */
export function planPhases(checked: CheckedInspection): PlanPhase[] {
	const { inspection, organisation } = checked;
	const { notified, start, end, published } = inspection.dates;
	const publication = published ?? plannedPublication(checked);
	const phases: PlanPhase[] = [
		...preparation(checked),
		...(notified === undefined
			? []
			: [
					{
						label: `${organisation.inspected.shortName} is notified`,
						from: notified,
						until: notified,
					},
				]),
		{ label: "Inspection", from: start, until: end },
		...visits(checked).map((span, _, all) => ({
			...span,
			label:
				all.length === 1
					? "Visits to service areas"
					: `Visits to service areas, week ${weekOf(span.from, start)}`,
		})),
		...(publication === undefined
			? []
			: [
					{
						label:
							published === undefined
								? "Publication, as planned"
								: "Publication",
						from: publication,
						until: publication,
					},
				]),
	];
	return phases.toSorted(byStart);
}

/** The phases as a timeline. */
export function planPicture(checked: CheckedInspection): PictureOrder {
	const steps = planPhases(checked);
	const { start, end } = checked.inspection.dates;
	return {
		name: "plan",
		alt: `The main days as a timeline, with the inspection itself from ${spanInWords(start, end, "to")}; the table above has the same days.`,
		draw: async (frame) =>
			(await import("./pictures/timeline-picture.ts")).timelinePicture(
				{
					steps: steps.map(({ label, from, until }) => ({
						label,
						from,
						until,
					})),
				},
				frame,
			),
	};
}

/** What the plan has before the first day, but for the telling. */
function preparation(checked: CheckedInspection): PlanPhase[] {
	const { notified, start } = checked.inspection.dates;
	const steps = planSteps(checked).filter(
		({ from, until }) =>
			until < start && !(from === notified && until === notified),
	);
	const [first] = steps;
	if (first === undefined) return [];
	const until =
		steps
			.map((step) => step.until)
			.toSorted()
			.at(-1) ?? first.until;
	return [{ label: "Preparation", from: first.from, until }];
}

/** Spans of visits as they are set, or those of the plan while none is; visits at the same time are one span. */
function visits(checked: CheckedInspection): readonly Span[] {
	const known = checked.inspection.serviceAreas.flatMap(
		({ visited }) => visited ?? [],
	);
	const spans =
		known.length > 0
			? known
			: planSteps(checked).filter(({ visitsAreas }) => visitsAreas);
	const merged: Span[] = [];
	for (const { from, until } of spans.toSorted(byStart)) {
		const last = merged.at(-1);
		if (last === undefined || from > last.until) merged.push({ from, until });
		else if (until > last.until)
			merged.splice(-1, 1, { from: last.from, until });
	}
	return merged;
}

interface Span {
	readonly from: string;
	readonly until: string;
}

function byStart(a: Span, b: Span): number {
	return a.from < b.from ? -1 : a.from > b.from ? 1 : 0;
}
