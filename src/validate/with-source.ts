/** A hint, and after it where the schedule has the fact from, so that nobody has to believe the tool. */
export function withSource(
	hint: string,
	fact: {
		readonly source?: string | undefined;
		readonly verified?: boolean | undefined;
	},
): string {
	if (fact.source === undefined) return hint;
	const checked = fact.verified === false ? ", which nobody could check" : "";
	return `${hint} The schedule has this from: ${fact.source.replace(/\.$/, "")}${checked}.`;
}
