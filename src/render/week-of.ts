/** Weeks of a plan: those of the calendar, of which the one with the first day of the inspection is week 1 (handbook paragraph 16). */
import { addDays, daysBetween, weekdayOf } from "../model/calendar-day.ts";

/** @returns the number of the week that a day lies in; nought or less before the first */
export function weekOf(day: string, start: string): number {
	return daysBetween(mondayOf(start), mondayOf(day)) / 7 + 1;
}

/** The first day of its week. */
export function mondayOf(day: string): string {
	return addDays(day, 1 - weekdayOf(day));
}
