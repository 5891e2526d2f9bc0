/**
 * Data in which some fields are gaps: what was typed there was told, and nobody knows what was meant.
 *
 * Whatever asks for a gap ends there. A rule has nothing to say then, instead of something wrong about a value that stands
 * in for the real one. Whatever walks through all fields there are passes gaps by.
 */
import type { Path } from "../diagnostics/diagnostic.ts";

/** Thrown where a gap is asked for. */
export class Gap extends Error {
	override readonly name = "Gap";
}

/**
 * A copy of `value` with gaps; shared with it where there are none.
 *
 * @param paths the ways to fields, whether or not they hold something; where one leads nowhere, its last step that is there
 *   has nothing to make a gap in, and nothing is made
 */
export function withGaps<Value>(value: Value, paths: readonly Path[]): Value {
	if (paths.length === 0 || typeof value !== "object" || value === null)
		return value;
	const copy = (Array.isArray(value) ? [...value] : { ...value }) as Record<
		string | number,
		unknown
	>;
	for (const [step, inner] of Map.groupBy(paths, ([step]) => step)) {
		if (step === undefined) continue;
		if (inner.some(({ length }) => length === 1))
			Object.defineProperty(copy, step, {
				enumerable: false,
				get() {
					throw new Gap(`Nobody knows what was meant by \`${step}\``);
				},
			});
		else
			copy[step] = withGaps(
				copy[step],
				inner.map((path) => path.slice(1)),
			);
	}
	// A copy has the fields of what it was made from.
	return copy as Value;
}

/** What there is of a record, for whoever looks at each field by itself. */
export function whatIsThere<Fields extends object>(
	fields: Fields,
): Partial<Fields> {
	return { ...fields };
}
