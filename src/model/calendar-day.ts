/** Arithmetic on days written as `2014-02-21`, without time zones. */

/** Milliseconds of a day in universal time, where every day is as long as every other. */
const length = 24 * 60 * 60 * 1000;

/** The day so many days later, or earlier where the number is below nought. */
export function addDays(day: string, days: number): string {
	return written(instant(day) + days * length);
}

/** Days from one day to another; below nought where the second is the earlier. */
export function daysBetween(from: string, until: string): number {
	return Math.round((instant(until) - instant(from)) / length);
}

/** 1 is Monday, 7 is Sunday (ISO 8601). */
export function weekdayOf(day: string): number {
	return new Date(instant(day)).getUTCDay() || 7;
}

/** The year of a day: 2014. */
export function yearOf(day: string): number {
	return new Date(instant(day)).getUTCFullYear();
}

function instant(day: string): number {
	return Date.parse(`${day}T00:00:00Z`);
}

function written(instant: number): string {
	return new Date(instant).toISOString().replace(/T.*/, "");
}
