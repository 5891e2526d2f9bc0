/**
 * The calendar edition: the events of a document as calendars take them (RFC 5545).
 *
 * Times are those of the clocks in London, written as universal time, so that they are right in summer and in winter and
 * wherever the calendar is opened. Nothing in it is of the moment: the stamp of every event is the document's day.
 */
import type { EventAttributes } from "ics";
import { addDays } from "../../model/calendar-day.ts";
import type { CalendarEvent } from "../../model/calendar-event.ts";
import type { Write } from "../writer.ts";
import { londonTime } from "./london-time.ts";

/** @throws where an event has what no calendar takes */
export const writeCalendar: Write = async ({ events = [], date, title }) => {
	const { createEvents } = await import("ics");
	const stamp = `${compact(date)}T000000Z`;
	const { error, value } = createEvents(
		events.map((event) => attributes(event, stamp)),
		{ productId: "inspection-reports", method: "PUBLISH", calName: title },
	);
	if (value === null) throw error ?? new Error("No calendar was made");
	return new TextEncoder().encode(value);
};

function attributes(
	{ id, title, notes, from, until, at }: CalendarEvent,
	timestamp: string,
): EventAttributes {
	const event = {
		uid: `${id}@inspection-reports.invalid`,
		timestamp,
		title,
		description: notes.join("\n"),
		// It stands in nobody's way: most of it is done by others, or beside other work.
		transp: "TRANSPARENT",
		classification: "CONFIDENTIAL",
		...(at === undefined
			? // The end of whole days is the day after.
				{ start: dayParts(from), end: dayParts(addDays(until, 1)) }
			: { start: londonTime(from, at) }),
	};
	// The types want an end or a length; a deadline has neither, and calendars take it so.
	return event as EventAttributes;
}

function dayParts(day: string): [number, number, number] {
	const [year = 0, month = 0, date = 0] = day.split("-").map(Number);
	return [year, month, date];
}

function compact(day: string): string {
	return day.replaceAll("-", "");
}
