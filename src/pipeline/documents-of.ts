/** The documents that an inspection's activity prints, or those of them that are wanted. */
import { didYouMean } from "../diagnostics/nearest.ts";
import { Problem } from "../diagnostics/problem.ts";
import type { CheckedInspection } from "../model/checked-inspection.ts";

/** @throws {Problem} where one is wanted that the activity does not print */
export function documentsOf(
	{ activity, id }: CheckedInspection,
	wanted: readonly string[] = [],
): CheckedInspection["activity"]["documents"] {
	const all = activity.documents;
	const names = all.map(({ document }) => document);
	for (const name of wanted)
		if (!names.includes(name))
			throw new Problem(
				`The inspection \`${id}\` has no document \`${name}\`.`,
				didYouMean(name, names) ??
					`A ${activity.label} prints: ${names.join(", ") || "nothing yet"}.`,
			);
	return wanted.length === 0
		? all
		: all.filter(({ document }) => wanted.includes(document));
}
