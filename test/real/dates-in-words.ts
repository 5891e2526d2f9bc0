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
];

/** `7 November 2023` as `2023-11-07`. Throws on anything else. */
export function dayFrom(words: string): string {
	const [, date = "", month = "", year] =
		/^([0-9]{1,2}) ([A-Z][a-z]+) ([0-9]{4})$/.exec(words) ?? [];
	if (!months.includes(month))
		throw new Error(`Unexpected day \`${words}\`, expected 7 November 2023`);
	const number = String(months.indexOf(month) + 1);
	return `${year}-${number.padStart(2, "0")}-${date.padStart(2, "0")}`;
}

/**
 * `6 to 17 March 2023` or `3 and 4 October 2023` as first and last day; what the first leaves out is as in the last.
 * Throws on anything else.
 */
export function spanFrom(words: string): { start: string; end: string } {
	const [first = "", last = first] = words.split(/ (?:to|and) /);
	const missing = last.split(" ").slice(first.split(" ").length);
	return { start: dayFrom([first, ...missing].join(" ")), end: dayFrom(last) };
}
