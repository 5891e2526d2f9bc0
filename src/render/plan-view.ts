/**
 * The plan of an inspection in words: its steps week by week, the days that matter most, and the bank holidays that are
 * not counted.
 */
import { escapeMarkdown as escaped } from "../markdown/escape-markdown.ts";
import { bankHolidays } from "../model/bank-holidays.ts";
import { addDays, yearOf } from "../model/calendar-day.ts";
import type { CheckedInspection } from "../model/checked-inspection.ts";
import { addWorkingDays } from "../model/working-days.ts";
import {
	dayInWords,
	spanInWords,
	timeInWords,
	weekdayInWords,
} from "./dates.ts";
import { placed } from "./pictures/order.ts";
import { ownerOf } from "./plan-owner.ts";
import { planPhases, planPicture } from "./plan-phases.ts";
import { type PlanStep, plannedPublication, planSteps } from "./plan-steps.ts";
import { mondayOf, weekOf } from "./week-of.ts";

export interface PlanView {
	/** What takes the time of the plan, in the order it begins. */
	readonly phases: readonly {
		readonly label: string;
		/** `Friday 21 February 2014`, or from one such day to another. */
		readonly days: string;
	}[];
	/** The phases as a timeline. */
	readonly picture: string;
	readonly publication:
		| {
				/** The day that was set, or the one that follows from the schedule. */
				readonly day: string;
				readonly isSet: boolean;
				/** The day that follows from the schedule, where another was set. */
				readonly planned: string | undefined;
				/** Working days from the last day to the one that follows from the schedule. */
				readonly workingDays: number | undefined;
		  }
		| undefined;
	readonly weeks: readonly WeekView[];
	/** Those in the time of the plan on which people would otherwise work. */
	readonly holidays: readonly {
		readonly day: string;
		readonly name: string;
	}[];
	/** Service areas with a day that is known; nothing where there is none. */
	readonly visits:
		| {
				/** Whether it is known when areas are told. */
				readonly areTold: boolean;
				readonly areas: readonly VisitView[];
		  }
		| undefined;
	/** Steps that come after the last day. */
	readonly afterwards: readonly StepView[];
}

interface WeekView {
	/** From 1; nothing before the week of the first day. */
	readonly number: number | undefined;
	/** From its Monday to its Friday: `17 to 21 February 2014`. */
	readonly dates: string;
	readonly steps: readonly StepView[];
}

interface StepView {
	/** `day 1`, `days 3 to 5`, `before day 1`. */
	readonly number: string;
	/** The day it begins: `Friday 21 February`. */
	readonly day: string;
	/** By when it is done: `09:30`, `noon`, `end of the day`, `Wednesday 26 February`; `on the day` for what only happens. */
	readonly deadline: string;
	/** The same with the day, for where only the deadline stands: `Friday 21 February, 09:30`. */
	readonly due: string;
	readonly what: string;
	readonly owner: string;
}

interface VisitView {
	readonly area: string;
	readonly told: string;
	readonly days: string;
}

export function planView(checked: CheckedInspection): PlanView {
	const { inspection, activity } = checked;
	const { start, end, published } = inspection.dates;
	const steps = planSteps(checked);
	const planned = plannedPublication(checked);
	const publication = published ?? planned;
	const firstDay = [start, ...steps.map(({ from }) => from)].toSorted()[0];
	const lastDay = [end, ...steps.map(({ until }) => until)].toSorted().at(-1);
	return {
		phases: planPhases(checked).map(({ label, from, until }) => ({
			label: escaped(label),
			days:
				from === until
					? fullDay(from)
					: `${fullDay(from)} to ${fullDay(until)}`,
		})),
		picture: placed(planPicture(checked)),
		publication:
			publication === undefined
				? undefined
				: {
						day: fullDay(publication),
						isSet: published !== undefined,
						planned:
							planned === undefined || planned === publication
								? undefined
								: fullDay(planned),
						workingDays: activity.publishAfter?.days,
					},
		weeks: weeksOf(steps, checked),
		holidays: holidaysIn(firstDay ?? start, lastDay ?? end),
		visits: visitsOf(checked),
		afterwards: steps
			.filter(({ from }) => from > end)
			.map((step) => stepView(step, checked)),
	};
}

function weeksOf(
	steps: readonly PlanStep[],
	checked: CheckedInspection,
): WeekView[] {
	const { start } = checked.inspection.dates;
	const mondays = new Set(steps.map(({ from }) => mondayOf(from)));
	return [...mondays].map((monday) => ({
		number: weekOf(monday, start) < 1 ? undefined : weekOf(monday, start),
		dates: spanInWords(monday, addDays(monday, 4), "to"),
		steps: steps
			.filter(({ from }) => mondayOf(from) === monday)
			.map((step) => stepView(step, checked)),
	}));
}

function stepView(step: PlanStep, checked: CheckedInspection): StepView {
	const { number, lastNumber, from, until, what, who, isEvent } = step;
	const by = step.by && timeInWords(step.by);
	const isOneDay = from === until;
	return {
		number:
			number < 1
				? "before day 1"
				: number === lastNumber
					? `day ${number}`
					: `days ${number} to ${lastNumber}`,
		day: shortDay(from),
		deadline: isOneDay
			? (by ?? (isEvent ? "on the day" : "end of the day"))
			: [shortDay(until), by].filter(Boolean).join(", "),
		due: [shortDay(until), by].filter(Boolean).join(", "),
		what: escaped(what),
		owner: escaped(ownerOf(who, checked)),
	};
}

function holidaysIn(from: string, until: string): PlanView["holidays"] {
	const days: { day: string; name: string }[] = [];
	for (let year = yearOf(from); year <= yearOf(until); year++)
		for (const [day, name] of bankHolidays(year))
			if (day >= from && day <= until) days.push({ day, name });
	return days
		.toSorted((a, b) => (a.day < b.day ? -1 : 1))
		.map(({ day, name }) => ({ day: fullDay(day), name: escaped(name) }));
}

function visitsOf({
	inspection,
	schedule,
}: CheckedInspection): PlanView["visits"] {
	const notice = schedule.areaVisits?.notice;
	const known = inspection.serviceAreas.filter(
		({ notified, visited }) => notified !== undefined || visited !== undefined,
	);
	if (known.length === 0) return undefined;
	return {
		areTold:
			notice !== undefined ||
			known.some(({ notified }) => notified !== undefined),
		areas: known.map(({ name, notified, visited }) => ({
			area: escaped(name),
			told:
				notified !== undefined
					? shortDay(notified)
					: visited !== undefined && notice !== undefined
						? `by ${shortDay(addWorkingDays(visited.from, -notice))}`
						: "not yet set",
			days:
				visited === undefined
					? "not yet set"
					: visited.from === visited.until
						? shortDay(visited.from)
						: `${shortDay(visited.from)} to ${shortDay(visited.until)}`,
		})),
	};
}

/** `Friday 21 February 2014`. */
function fullDay(day: string): string {
	return `${weekdayInWords(day)} ${dayInWords(day)}`;
}

/** `Friday 21 February`, where the year stands above. */
function shortDay(day: string): string {
	return fullDay(day).replace(/ \d+$/, "");
}
