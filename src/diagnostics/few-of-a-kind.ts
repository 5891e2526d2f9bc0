/**
 * As many mistakes of one kind in one file as a person reads, and one that says how many more there are: what is wrong a
 * thousand times was done once, by a program.
 */
import type { Diagnostic } from "./diagnostic.ts";

/** Of one rule and severity in one file. */
const most = 100;

/** @returns those that are kept, in the order they came */
export function fewOfAKind(
	diagnostics: readonly Diagnostic[],
): readonly Diagnostic[] {
	if (diagnostics.length <= most) return diagnostics;
	const kinds = Map.groupBy(
		diagnostics,
		({ rule, severity, place }) => `${rule} ${severity} ${place.file}`,
	);
	const more = new Map<Diagnostic, Diagnostic | undefined>();
	for (const kind of kinds.values()) {
		if (kind.length <= most) continue;
		const [next, ...rest] = kind
			.toSorted(
				({ place: a }, { place: b }) => a.line - b.line || a.column - b.column,
			)
			.slice(most);
		// Always there: the kind has more than these.
		const { rule, severity, place } = next as Diagnostic;
		more.set(next as Diagnostic, {
			rule,
			severity,
			message: `Unexpected mistakes like these in ${rest.length + 1} more places, from here on`,
			place,
			hint: "Mend the ones before; what is left is told then.",
		});
		for (const one of rest) more.set(one, undefined);
	}
	return diagnostics.flatMap((one) =>
		more.has(one) ? (more.get(one) ?? []) : [one],
	);
}
