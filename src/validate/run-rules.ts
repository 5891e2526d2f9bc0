/** Runs rules over facts and turns each remark into a diagnostic, with the place in the author's file. */
import type { Diagnostic, Path, Place } from "../diagnostics/diagnostic.ts";
import type { Source } from "../diagnostics/source.ts";
import type { Facts, Remark, Rule } from "./rule.ts";

/** A source, and the way in it to a record. */
export interface Origin {
	readonly source: Source;
	readonly path: Path;
	/** From a path in the record to the one that was typed. */
	typed(path: Path): Path;
}

/** Where the facts were typed. Findings are in the order the rules see them. */
export interface Origins {
	readonly inspection: Origin;
	readonly organisation: Origin;
	readonly findings: readonly Origin[];
}

export function runRules(
	rules: readonly Rule[],
	facts: Facts,
	origins: Origins,
): Diagnostic[] {
	return rules.flatMap((rule) =>
		[...rule.check(facts)].map((remark) => ({
			rule: rule.id,
			severity: rule.severity,
			message: remark.message,
			place: placeOf(remark, origins),
			...(remark.hint === undefined ? {} : { hint: remark.hint }),
			...(remark.see === undefined
				? {}
				: {
						related: remark.see.map(({ at, message }) => ({
							message,
							place: placeOf({ at, message }, origins),
						})),
					}),
		})),
	);
}

function placeOf({ at, within, isAboutKey }: Remark, origins: Origins): Place {
	const { source, path } = resolve(at, origins);
	if (within !== undefined) return source.placeWithin(path, ...within);
	return isAboutKey ? source.placeOfKey(path) : source.placeOf(path);
}

/** From the rules' one view of everything to the file that holds the record, and the way in it. */
function resolve(
	[room, ...rest]: Path,
	origins: Origins,
): { source: Source; path: Path } {
	if (room === "inspection" || room === "organisation")
		return pathIn(origins[room], rest);
	const origin = origins.findings[Number(rest[0])];
	if (room !== "findings" || origin === undefined)
		throw new Error(`A rule points at \`${String(room)}\`, which is nowhere`);
	return pathIn(origin, rest.slice(1));
}

function pathIn({ source, path, typed }: Origin, rest: Path) {
	return { source, path: [...path, ...typed(rest)] };
}
