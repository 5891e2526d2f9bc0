/** Facts of a schedule that nobody could check at their source. */
import type { Path, Place } from "../diagnostics/diagnostic.ts";
import type { Source } from "../diagnostics/source.ts";

export interface Unverified {
	/** The way to it in names: `judgements private-law criteria risk-assessment`. */
	readonly name: string;
	/** Where it comes from, as far as that is told. */
	readonly source: string | undefined;
	readonly place: Place;
}

/**
 * @param schedule as it reads on a day; what an amendment sets counts where it is in force
 * @returns what is marked `verified: no`, and what names a source and does not say, in the order of the data
 */
export function unverifiedIn(schedule: Source): readonly Unverified[] {
	return [...within(schedule.data, [], [], schedule)];
}

function* within(
	value: unknown,
	at: Path,
	names: readonly string[],
	schedule: Source,
): Iterable<Unverified> {
	if (typeof value !== "object" || value === null) return;
	const { source, verified } = value as Readonly<Record<string, unknown>>;
	const isTold = source !== undefined || verified !== undefined;
	if (isTold && verified !== "yes" && verified !== "true")
		yield {
			name: names.join(" ") || "schedule",
			source: typeof source === "string" ? source : undefined,
			place:
				typeof at.at(-1) === "string"
					? schedule.placeOfKey(at)
					: schedule.placeOf(at),
		};
	if (Array.isArray(value)) {
		for (const [index, one] of value.entries())
			yield* within(one, [...at, index], [...names, nameOf(one)], schedule);
		return;
	}
	for (const [field, one] of Object.entries(value))
		if (!(field === "sets" && at[0] === "amendments"))
			yield* within(one, [...at, field], [...names, field], schedule);
}

/** What an entry of a list is called by those who refer to it. */
function nameOf(entry: unknown): string {
	const { id, judgement } = Object(entry) as Readonly<Record<string, unknown>>;
	return String(id ?? judgement ?? "");
}
