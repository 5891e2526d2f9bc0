/**
 * What the notification says of the inspection to come: how long it takes, where inspectors are week by week, what the
 * inspected body is to send and by when.
 *
 * Weeks are those of the calendar in which fieldwork lies, the week of the first day included: a Friday to the Friday
 * four weeks later is five weeks (handbook paragraphs 5 and 16; its Annex B says four).
 */
import { escapeMarkdown as escaped } from "../markdown/escape-markdown.ts";
import { addDays, weekdayOf } from "../model/calendar-day.ts";
import type { CheckedInspection } from "../model/checked-inspection.ts";
import type { Activity } from "../model/schedule.ts";
import {
	addWorkingDays,
	dayOfPlan,
	isWorkingDay,
} from "../model/working-days.ts";
import { countInWords } from "./count-in-words.ts";
import {
	dayInWords,
	spanInWords,
	timeInWords,
	weekdayInWords,
} from "./dates.ts";

export interface NotificationView {
	/** Whether the inspection starts on the day it is told of. */
	readonly startsToday: boolean;
	/** `five weeks`. */
	readonly length: string;
	readonly weeks: readonly WeekView[];
	/** What the inspected body is to send, in order. */
	readonly deadlines: readonly {
		readonly day: string;
		readonly by: string | undefined;
		readonly what: string;
	}[];
	/** Nothing where the schedule does not say. */
	readonly publication:
		| {
				/** From the last day to that of publication; nothing where another day was set than the schedule has. */
				readonly workingDays: number | undefined;
				readonly day: string;
		  }
		| undefined;
}

interface WeekView {
	/** From 1. */
	readonly number: number;
	/** `10 to 14 March`. */
	readonly dates: string;
	/** In the order of their days. */
	readonly steps: readonly StepView[];
}

interface StepView {
	/** `Friday`, `Tuesday and Wednesday`, `Tuesday to Thursday`. */
	readonly days: string;
	/** Who is where, as the schedule announces it; nothing for visits. */
	readonly announced?: string;
	/** Service areas that are visited. */
	readonly visits?: {
		/** `three`; nothing while nobody knows. */
		readonly count: string | undefined;
		readonly areSeveral: boolean;
	};
}

type Step = Span & Omit<StepView, "days">;

export function notificationView(checked: CheckedInspection): NotificationView {
	const { inspection, activity, organisation } = checked;
	const { notified, start, end, published } = inspection.dates;
	const weeks = weeksOf(start, end).map((week, index) => ({
		number: index + 1,
		dates: withoutYear(spanInWords(week.from, week.until, "to")),
		steps: [...announcedIn(week, activity, start), ...visitsIn(week, checked)]
			.toSorted((one, other) => compare(one.from, other.from))
			.map(({ from, until, ...step }) => ({
				days: weekdays({ from, until }),
				...step,
			})),
	}));
	return {
		startsToday: (notified ?? start) === start,
		length: weeksInWords(weeks.length),
		weeks,
		deadlines: activity.plan
			.filter(({ who }) => who === organisation.inspected.shortName)
			.map(({ day, until = day, by, what }) => ({
				date: dayOfPlan(start, until),
				by,
				what,
			}))
			.filter(({ date }) => date <= end)
			.map(({ date, by, what }) => ({
				day: `${weekdayInWords(date)} ${dayInWords(date)}`,
				by: by && timeInWords(by),
				what: escaped(what),
			})),
		publication:
			activity.publishAfter &&
			publicationView(published, end, activity.publishAfter.days),
	};
}

function publicationView(
	published: string | undefined,
	end: string,
	days: number,
): NotificationView["publication"] {
	const planned = addWorkingDays(end, days);
	const day = published ?? planned;
	return {
		workingDays: day === planned ? days : undefined,
		day: dayInWords(day),
	};
}

/** Days from the first to the last, both counted. */
interface Span {
	readonly from: string;
	readonly until: string;
}

/** The weeks from a first to a last day, each with its working days that lie between them. */
function weeksOf(start: string, end: string): Span[] {
	const weeks: Span[] = [];
	let from = start;
	while (from <= end) {
		const friday = addDays(from, Math.max(0, 5 - weekdayOf(from)));
		weeks.push(worked({ from, until: friday < end ? friday : end }));
		from = addDays(from, 8 - weekdayOf(from));
	}
	return weeks;
}

/** Without the days at its ends that nobody works. */
function worked({ from, until }: Span): Span {
	if (from < until && !isWorkingDay(from))
		return worked({ from: addDays(from, 1), until });
	if (from < until && !isWorkingDay(until))
		return worked({ from, until: addDays(until, -1) });
	return { from, until };
}

function announcedIn(week: Span, { plan }: Activity, start: string): Step[] {
	return plan.flatMap(({ day, until = day, announced }) => {
		const days = within(week, {
			from: dayOfPlan(start, day),
			until: dayOfPlan(start, until),
		});
		return announced === undefined || days === undefined
			? []
			: [{ ...days, announced: escaped(announced) }];
	});
}

/** Dates of visits where they are known, the days of the plan where they are not. */
function visitsIn(
	week: Span,
	{ inspection, activity }: CheckedInspection,
): Step[] {
	const known = inspection.serviceAreas.flatMap(({ visited }) => visited ?? []);
	const planned = activity.plan
		.filter(({ visitsAreas }) => visitsAreas)
		.map(({ day, until = day }) => ({
			from: dayOfPlan(inspection.dates.start, day),
			until: dayOfPlan(inspection.dates.start, until),
		}));
	const visits = (known.length > 0 ? known : planned).flatMap(
		(visit) => within(week, visit) ?? [],
	);
	const [first] = visits;
	if (first === undefined) return [];
	const all = visits.reduce(
		(sum, { from, until }) => ({
			from: from < sum.from ? from : sum.from,
			until: until > sum.until ? until : sum.until,
		}),
		first,
	);
	return [
		{
			...all,
			visits: {
				count: known.length > 0 ? countInWords(visits.length) : undefined,
				areSeveral: known.length === 0 || visits.length > 1,
			},
		},
	];
}

/** As in a table whose year everybody knows. */
function withoutYear(span: string): string {
	return span.replace(/ [0-9]{4}$/u, "");
}

/** By code unit, which is the order of days. */
function compare(one: string, other: string): number {
	return one < other ? -1 : one > other ? 1 : 0;
}

/** The days of a span that lie in a week. */
function within(week: Span, { from, until }: Span): Span | undefined {
	const first = from > week.from ? from : week.from;
	const last = until < week.until ? until : week.until;
	return first <= last ? { from: first, until: last } : undefined;
}

/** `Friday`, `Tuesday and Wednesday`, `Tuesday to Thursday`. */
function weekdays({ from, until }: Span): string {
	if (from === until) return weekdayInWords(from);
	const joint = addDays(from, 1) === until ? "and" : "to";
	return `${weekdayInWords(from)} ${joint} ${weekdayInWords(until)}`;
}

function weeksInWords(count: number): string {
	return `${countInWords(count)} ${count === 1 ? "week" : "weeks"}`;
}
