const grouped = new Intl.NumberFormat("en-GB");

/** A whole number as it stands in a table or a sentence: `3,120`. */
export function number(value: number): string {
	return grouped.format(value);
}
