/** Runs rules over facts and turns each remark into a diagnostic, with the place in the author's file. */
import type { Diagnostic, Path, Place } from "../diagnostics/diagnostic.ts";
import type { Source } from "../diagnostics/source.ts";
import type { Facts, Remark, Rule } from "./rule.ts";
import { valueAt } from "./value-at.ts";

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
	readonly schedule: Origin;
	/** Nothing where nobody typed it, so that no rule has anything to remark. */
	readonly organisation: Origin | undefined;
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
			severity: remark.severity ?? rule.severity,
			message: remark.message,
			place: placeOf(remark, facts, origins),
			...(remark.hint === undefined ? {} : { hint: remark.hint }),
			...(remark.see === undefined
				? {}
				: {
						related: remark.see.map(({ at, message }) => ({
							message,
							place: placeOf({ at, message }, facts, origins),
						})),
					}),
		})),
	);
}

function placeOf(
	{ at, within, isAboutKey }: Remark,
	facts: Facts,
	origins: Origins,
): Place {
	const { source, path } = resolve(at, origins);
	if (within !== undefined) {
		const [start, end] = within;
		const cut = cutFrom(valueAt(source.data, path), valueAt(facts, at));
		return source.placeWithin(path, start + cut, end + cut);
	}
	return isAboutKey ? source.placeOfKey(path) : source.placeOf(path);
}

/** How much white space the model took from the start of a text. */
function cutFrom(typed: unknown, text: unknown): number {
	if (typeof typed !== "string" || typed === text) return 0;
	return typed.length - typed.trimStart().length;
}

/** From the rules' one view of everything to the file that holds the record, and the way in it. */
function resolve(
	[room, ...rest]: Path,
	origins: Origins,
): { source: Source; path: Path } {
	const origin =
		room === "findings"
			? origins.findings[Number(rest[0])]
			: room === "inspection" || room === "schedule" || room === "organisation"
				? origins[room]
				: undefined;
	if (origin === undefined)
		throw new Error(`A rule points at \`${String(room)}\`, which is nowhere`);
	return pathIn(origin, room === "findings" ? rest.slice(1) : rest);
}

function pathIn({ source, path, typed }: Origin, rest: Path) {
	return { source, path: [...path, ...typed(rest)] };
}
