/** Days in words, as reports print them. */
import { weekdayOf } from "../model/calendar-day.ts";
import type { Schedule } from "../model/schedule.ts";

const months = [
	"January",
	"February",
	"March",
	"April",
	"May",
	"June",
	"July",
	"August",
	"September",
	"October",
	"November",
	"December",
] as const;

const weekdays = [
	"Monday",
	"Tuesday",
	"Wednesday",
	"Thursday",
	"Friday",
	"Saturday",
	"Sunday",
] as const;

/** `2014-02-21` as `21 February 2014`. */
export function dayInWords(day: string): string {
	const { date, month, year } = parts(day);
	return `${date} ${month} ${year}`;
}

/**
 * From one day to another: `21 February 2014 – 21 March 2014`, or without what repeats,
 * `22 January to 16 February 2024` and `6 to 17 March 2023`.
 */
export function spanInWords(
	start: string,
	end: string,
	style: Schedule["dateSpan"],
): string {
	if (start === end) return dayInWords(end);
	if (style === "dash") return `${dayInWords(start)} – ${dayInWords(end)}`;
	const from = parts(start);
	const to = parts(end);
	const first =
		from.year !== to.year
			? dayInWords(start)
			: from.month !== to.month
				? `${from.date} ${from.month}`
				: `${from.date}`;
	return `${first} to ${dayInWords(end)}`;
}

/** `2014-02-21` as `Friday`. */
export function weekdayInWords(day: string): string {
	return weekdays[weekdayOf(day) - 1] ?? "";
}

/** `14:00` as it stands, and `12:00` as `noon`, which nobody takes for midnight. */
export function timeInWords(time: string): string {
	return time === "12:00" ? "noon" : time;
}

function parts(day: string): { date: number; month: string; year: string } {
	const [year = "", month, date] = day.split("-");
	return {
		date: Number(date),
		month: months[Number(month) - 1] ?? "",
		year,
	};
}
