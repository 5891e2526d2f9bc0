/**
 * The plan of an inspection with its days: the steps of the activity, counted from the first day, and the days that a plan
 * must have though the schedule gives it none.
 *
 * What lies after fieldwork is counted from its last day, so that an inspection that was paused keeps its intervals
 * (handbook paragraph 16).
 */
import type { CheckedInspection } from "../model/checked-inspection.ts";
import {
	addWorkingDays,
	dayOfPlan,
	workingDaysBetween,
} from "../model/working-days.ts";

export interface PlanStep {
	readonly id: string;
	/** Of its first and its last day, counted in working days; the first day of the inspection is 1. */
	readonly number: number;
	readonly lastNumber: number;
	readonly from: string;
	readonly until: string;
	/** The time it must be done by on its last day. */
	readonly by: string | undefined;
	readonly what: string;
	readonly who: string;
	readonly visitsAreas: boolean;
}

/** @returns steps by day; those with a time come first in it, and otherwise they are as the schedule has them */
export function planSteps(checked: CheckedInspection): PlanStep[] {
	const planned = checked.activity.plan.map(
		({ id, day, until = day, by, what, who, visitsAreas }): PlanStep => ({
			id,
			number: day,
			lastNumber: until,
			from: dateOf(day, checked),
			until: dateOf(until, checked),
			by,
			what,
			who,
			visitsAreas,
		}),
	);
	return [
		...planned,
		...unplanned(checked).filter(
			({ isIn }) => !planned.some((step) => isIn(step)),
		),
	].toSorted((a, b) => order(startOf(a), startOf(b)));
}

/** The first day of a step, and the time where it has one: sorts as it happens. */
function startOf({ from, by = "24:00" }: PlanStep): string {
	return `${from} ${by}`;
}

function order(a: string, b: string): number {
	return a < b ? -1 : a > b ? 1 : 0;
}

/** The day by which the schedule has what was found published; nothing where it does not say. */
export function plannedPublication({
	inspection,
	activity,
}: CheckedInspection): string | undefined {
	return (
		activity.publishAfter &&
		addWorkingDays(inspection.dates.end, activity.publishAfter.days)
	);
}

function dateOf(
	day: number,
	{ inspection: { dates }, activity: { fieldwork } }: CheckedInspection,
): string {
	return fieldwork !== undefined &&
		fieldwork.least === fieldwork.most &&
		day > fieldwork.most
		? addWorkingDays(dates.end, day - fieldwork.most)
		: dayOfPlan(dates.start, day);
}

/** Days that every inspection has, each with what tells that the plan has it already. */
function unplanned(
	checked: CheckedInspection,
): (PlanStep & { isIn(step: PlanStep): boolean })[] {
	const { inspection, activity, organisation } = checked;
	const { notified, start, end, published } = inspection.dates;
	const name = activity.label.toLowerCase();
	const team = "inspection team";
	const publication = published ?? plannedPublication(checked);
	const step = (id: string, date: string, what: string, who: string) => {
		const number = workingDaysBetween(start, date) + 1;
		return {
			id,
			number,
			lastNumber: number,
			from: date,
			until: date,
			by: undefined,
			what,
			who,
			visitsAreas: false,
		};
	};
	return [
		...(notified === undefined
			? []
			: [
					{
						...step(
							"told",
							notified,
							`Tell ${organisation.inspected.shortName} of the ${name}.`,
							team,
						),
						isIn: ({ number, from }: PlanStep) =>
							number < 1 || from === notified,
					},
				]),
		{
			...step("first-day", start, `The ${name} starts.`, team),
			isIn: ({ from }) => from === start,
		},
		{
			...step("last-day", end, `The ${name} ends.`, team),
			isIn: ({ until }) => until === end,
		},
		...(publication === undefined
			? []
			: [
					{
						...step(
							"publication",
							publication,
							`Publish the ${activity.graded ? "report" : "letter"}.`,
							organisation.inspectorate.name,
						),
						isIn: ({ from }: PlanStep) =>
							from >= (plannedPublication(checked) ?? publication),
					},
				]),
	];
}
