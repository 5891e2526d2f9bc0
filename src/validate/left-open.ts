/** What stands in place of an id that is still to be chosen, such as a grade: `TBC`. */
const words: ReadonlySet<string> = new Set(["TBC", "TBD"]);

/** Whether a reference was left open. That is told as a gap, and not again as something unknown. */
export function isLeftOpen(reference: string): boolean {
	return words.has(reference);
}
