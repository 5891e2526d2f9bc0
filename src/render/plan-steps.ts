/**
 * The plan of an inspection with its days: the steps of the activity, counted from the first day, and the days that a plan
 * must have though the schedule gives it none.
 *
 * What lies after fieldwork is counted from its last day, so that an inspection that was paused keeps its intervals
 * (handbook paragraph 16). Where the schedule leaves open how long fieldwork takes, its steps end with the inspection;
 * where it has one step for all visits, that step takes the days that were set for them.
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
	/** Whether it is a day that comes, such as the first, and nothing that anybody does by a deadline. */
	readonly isEvent: boolean;
}

/** @returns steps by day; those with a time come first in it, and otherwise they are as the schedule has them */
export function planSteps(checked: CheckedInspection): PlanStep[] {
	const planned = checked.activity.plan.flatMap(
		({ id, day, until = day, by, what, who, visitsAreas }): PlanStep[] => {
			const step = {
				id,
				number: day,
				lastNumber: until,
				from: dateOf(day, checked),
				until: dateOf(until, checked),
				by,
				what,
				who,
				visitsAreas,
				isEvent: false,
			};
			return inTime(asVisited(step, checked), checked);
		},
	);
	return [
		...planned,
		...unplanned(checked).filter(
			({ isIn }) => !planned.some((step) => isIn(step)),
		),
	].toSorted((a, b) => order(startOf(a), startOf(b)));
}

/** The one step for all visits, on the days that were set for them. */
function asVisited(
	step: PlanStep,
	{ inspection, activity }: CheckedInspection,
): PlanStep {
	const visits = inspection.serviceAreas.flatMap(
		({ visited }) => visited ?? [],
	);
	const from = visits.map((visit) => visit.from).toSorted()[0];
	const until = visits
		.map((visit) => visit.until)
		.toSorted()
		.at(-1);
	const steps = activity.plan.filter(({ visitsAreas }) => visitsAreas);
	return step.visitsAreas && steps.length === 1 && from && until
		? spanning(step, { from, until }, inspection.dates.start)
		: step;
}

/** Nothing of a step that begins after the last day of a fieldwork whose length is open; of one that goes on, what lies before. */
function inTime(
	step: PlanStep,
	{ inspection: { dates }, activity: { fieldwork } }: CheckedInspection,
): PlanStep[] {
	const isOpen =
		fieldwork !== undefined &&
		fieldwork.least < fieldwork.most &&
		step.number <= fieldwork.most;
	if (!isOpen || step.until <= dates.end) return [step];
	return step.from > dates.end
		? []
		: [spanning(step, { from: step.from, until: dates.end }, dates.start)];
}

function spanning(
	step: PlanStep,
	{ from, until }: Pick<PlanStep, "from" | "until">,
	start: string,
): PlanStep {
	return {
		...step,
		from,
		until,
		number: workingDaysBetween(start, from) + 1,
		lastNumber: workingDaysBetween(start, until) + 1,
	};
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
			isEvent: false,
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
							`Notify ${organisation.inspected.shortName} of the ${name}.`,
							team,
						),
						isIn: ({ number, from }: PlanStep) =>
							number < 1 || from === notified,
					},
				]),
		{
			...step("first-day", start, `The ${name} starts.`, team),
			isEvent: true,
			isIn: ({ from }) => from === start,
		},
		{
			...step("last-day", end, `The ${name} ends.`, team),
			isEvent: true,
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
