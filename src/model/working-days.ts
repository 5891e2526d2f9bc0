/**
 * Working days in England: Monday to Friday, but for bank holidays.
 *
 * The handbook counts in working days without saying what they are; this is what the word means in law (Banking and
 * Financial Dealings Act 1971). Days are written as `2014-02-21`, a form in which earlier days sort first.
 */
import { bankHolidayOn, bankHolidays } from "./bank-holidays.ts";
import { addDays, daysBetween, weekdayOf, yearOf } from "./calendar-day.ts";

export function isWorkingDay(day: string): boolean {
	return weekdayOf(day) <= 5 && bankHolidayOn(day) === undefined;
}

/** Why nobody works on a day: `a Saturday`, `Good Friday`; nothing where people do. */
export function whyNoWork(day: string): string | undefined {
	const weekday = weekdayOf(day);
	if (weekday === 6) return "a Saturday";
	if (weekday === 7) return "a Sunday";
	return bankHolidayOn(day);
}

/**
 * The working day so many working days after a day, or before it where the number is below nought.
 * From a day without work, the next working day is one later. Nought gives the day itself.
 */
export function addWorkingDays(day: string, workingDays: number): string {
	const step = Math.sign(workingDays);
	let left = Math.abs(workingDays);
	let here = day;
	let year = yearOf(day);
	let holidays = bankHolidays(year);
	while (left > 0) {
		here = addDays(here, step);
		// Worked out once a year and not once a day, which takes longer than all else that is done with days.
		if (yearOf(here) !== year) {
			year = yearOf(here);
			holidays = bankHolidays(year);
		}
		if (weekdayOf(here) <= 5 && !holidays.has(here)) left--;
	}
	return here;
}

/**
 * How many working days come after the first day until the second, which is counted.
 * Below nought where the second is the earlier: then it is counted and the first is not.
 */
export function workingDaysBetween(from: string, until: string): number {
	if (until < from) return 0 - workingDaysIn(until, addDays(from, -1));
	return workingDaysIn(addDays(from, 1), until);
}

/** How many working days there are from one day to another, both counted; none where the second is the earlier. */
export function workingDaysIn(from: string, until: string): number {
	const days = daysBetween(from, until) + 1;
	if (days <= 0) return 0;
	const weeks = Math.floor(days / 7);
	const weekday = weekdayOf(from);
	const rest = Array.from({ length: days % 7 }, (_, index) => weekday + index);
	// A year slipped by a key can be thousands away, so nobody counts day by day.
	let workingDays =
		weeks * 5 + rest.filter((weekday) => (weekday - 1) % 7 < 5).length;
	for (let year = yearOf(from); year <= yearOf(until); year++)
		for (const holiday of bankHolidays(year).keys())
			if (holiday >= from && holiday <= until) workingDays--;
	return workingDays;
}

/**
 * The day a plan calls day `number`. The start is day 1, the working day before it day 0, the one before that day -1.
 */
export function dayOfPlan(start: string, number: number): string {
	return addWorkingDays(start, number - 1);
}
