/** Something of a plan that a calendar holds: all that the writer of calendars knows of it. */
export interface CalendarEvent {
	/** Stays the same when the day changes, so that a calendar replaces what it had. */
	readonly id: string;
	readonly title: string;
	/** Who does it and what else there is to know; a line each. */
	readonly notes: readonly string[];
	/** The first day of it, as `2014-03-21`. */
	readonly from: string;
	/** Its last day, which may be the first. */
	readonly until: string;
	/** The time of that one day it must be done by, on the clocks of London: `09:30`. */
	readonly at: string | undefined;
}
