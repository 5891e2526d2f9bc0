/**
 * The bank holidays of England: by rule (Banking and Financial Dealings Act 1971, schedule 1, and the proclamations
 * made every year for New Year’s Day and the early May holiday), and those proclaimed once.
 */
import { easter } from "date-easter";
import { addDays, weekdayOf } from "./calendar-day.ts";
import { oneOffHolidays } from "./one-off-holidays.ts";

/** The first year that all of today's rules were kept in. */
const firstYear = 1978;

/**
 * @returns the name of each bank holiday by its day, in order; all of them are weekdays. None before 1978, when the
 * last of the rules began.
 */
export function bankHolidays(year: number): ReadonlyMap<string, string> {
	if (year < firstYear) return new Map();
	const once = oneOffHolidays.filter(({ day }) => day.startsWith(`${year}-`));
	const moved = once.map(({ moved }) => moved);
	const holidays = [
		...byRule(year).filter(([day]) => !moved.includes(day)),
		...once.map(({ day, name }) => [day, name] as const),
	];
	return new Map(holidays.toSorted(([a], [b]) => (a < b ? -1 : 1)));
}

/** What the bank holiday on a day is called, as in `is Good Friday`; nothing where there is none. */
export function bankHolidayOn(day: string): string | undefined {
	// The holidays of a year stay in it: none is moved past 31 December.
	return bankHolidays(Number(day.slice(0, 4))).get(day);
}

type Holiday = readonly [day: string, name: string];

function byRule(year: number): Holiday[] {
	const { month, day } = easter(year);
	const easterDay = dayOf(year, month, day);
	const holidays: Holiday[] = [
		[addDays(easterDay, -2), "Good Friday"],
		[addDays(easterDay, 1), "Easter Monday"],
		[firstMonday(dayOf(year, 5, 1)), "the early May bank holiday"],
		[firstMonday(dayOf(year, 5, 25)), "the spring bank holiday"],
		[firstMonday(dayOf(year, 8, 25)), "the summer bank holiday"],
	];
	const fixed: Holiday[] = [
		[dayOf(year, 1, 1), "New Year’s Day"],
		[dayOf(year, 12, 25), "Christmas Day"],
		[dayOf(year, 12, 26), "Boxing Day"],
	];
	holidays.push(...fixed.filter(([day]) => !isWeekend(day)));
	// After the others, so that Christmas Day on a Sunday passes over Boxing Day.
	for (const [day, name] of fixed.filter(([day]) => isWeekend(day)))
		holidays.push([
			freeWeekdayAfter(day, holidays),
			`the substitute day for ${name}`,
		]);
	return holidays;
}

function freeWeekdayAfter(day: string, taken: readonly Holiday[]): string {
	const next = addDays(day, 1);
	return isWeekend(next) || taken.some(([holiday]) => holiday === next)
		? freeWeekdayAfter(next, taken)
		: next;
}

/** The first Monday on or after a day. */
function firstMonday(day: string): string {
	return addDays(day, (8 - weekdayOf(day)) % 7);
}

function isWeekend(day: string): boolean {
	return weekdayOf(day) > 5;
}

function dayOf(year: number, month: number, day: number): string {
	const digits = (number: number, length: number) =>
		String(number).padStart(length, "0");
	return `${digits(year, 4)}-${digits(month, 2)}-${digits(day, 2)}`;
}
