/**
 * The kinds of value an author can type.
 *
 * Every scalar arrives from `read` as the text that stands in the file, so that `1.10` and `0012` stay as typed;
 * the fields here give those texts their meaning. Each carries the words a message uses for what it expects.
 */
import { z } from "zod";

/** Text in one run, such as a name or a headline. Line breaks count as spaces. */
export const line = z
	.string({ error: "text" })
	.trim()
	.min(1, { error: "text" });

/** Markdown by an author: paragraphs, lists, tables, images, links and footnotes. */
export const prose = z
	.string({ error: "text" })
	.refine((text) => text.trim() !== "", { error: "text" });

/** Characters of an id: files are named after them, and no system takes a name of 256. */
export const idLength = 60;

/** A short name used to refer to a thing: letters, digits and hyphens. */
export const id = z
	.string({ error: "an id" })
	.regex(/^[A-Za-z0-9]+(?:-[A-Za-z0-9]+)*$/, {
		error: "an id of letters, digits and single hyphens",
		abort: true,
	})
	.max(idLength, { error: `an id of at most ${idLength} characters` });

/** A case by its number, such as `C-017`; whether it looks like a name is for a rule to say. */
export const caseNumber = line;

/** `yes` or `no`; `true` and `false` mean the same. */
export const yesNo = z
	.enum(["yes", "no", "true", "false"], { error: "yes or no" })
	.transform((word) => word === "yes" || word === "true");

/** A whole number from 0, in digits. */
export const count = z
	.string({ error: "a whole number" })
	.regex(/^(?:0|[1-9][0-9]{0,8})$/, { error: "a whole number" })
	.transform(Number);

/** A percentage as it is printed, without its sign: `54`, `53.4`. It stays a text, so that its digits are known. */
export const percentage = z
	.string({ error: "a percentage as 54 or 53.4" })
	.regex(/^(?:0|[1-9][0-9]{0,2})(?:\.[0-9]{1,6})?$/, {
		error: "a percentage as 54 or 53.4",
	});

/** A number of working days. They are counted out one by one, so none is a thousand. */
export const workingDays = z
	.string({ error: "a whole number up to 999" })
	.regex(/^(?:0|[1-9][0-9]{0,2})$/, { error: "a whole number up to 999" })
	.transform(Number);

/** A whole number, below nought too: `-5`. Plans are counted out day by day, so none has a thousand days. */
export const wholeNumber = z
	.string({ error: "a whole number from -999 to 999" })
	.regex(/^(?:0|-?[1-9][0-9]{0,2})$/, {
		error: "a whole number from -999 to 999",
	})
	.transform(Number);

/** A time of the day, as `09:30`. */
export const time = z
	.string({ error: "a time as 09:30" })
	.regex(/^(?:[01][0-9]|2[0-3]):[0-5][0-9]$/, { error: "a time as 09:30" });

/** A day of every year, as `08-31`. */
export const dayOfYear = z
	.string({ error: "a day of the year as 08-31" })
	.refine((text) => isDay(`2000-${text}`), {
		error: "a day of the year as 08-31",
	});

/** A day of the calendar, as `2024-01-22`. */
export const day = z
	.string({ error: "a date as 2024-01-22" })
	.refine(isDay, { error: "a date as 2024-01-22" });

function isDay(text: string): boolean {
	if (!/^[0-9]{4}-[0-9]{2}-[0-9]{2}$/.test(text)) return false;
	const date = new Date(`${text}T00:00:00Z`);
	return (
		!Number.isNaN(date.getTime()) && date.toISOString().slice(0, 10) === text
	);
}
