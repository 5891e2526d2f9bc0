/** Runs rules over facts and turns each remark into a diagnostic, with the place in the author's file. */
import type { Diagnostic, Path, Place } from "../diagnostics/diagnostic.ts";
import type { Source } from "../diagnostics/source.ts";
import { Gap } from "./gaps.ts";
import type { Remark, Rule } from "./rule.ts";
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
	/** Nothing where nobody typed it, so that no rule has anything to remark; so too the next two. */
	readonly inspection: Origin | undefined;
	readonly schedule: Origin | undefined;
	readonly organisation: Origin | undefined;
	readonly concerns: Origin | undefined;
	readonly briefing: Origin | undefined;
	readonly figures: Origin | undefined;
	/** The organisation's own words, by document. */
	readonly passages: ReadonlyMap<string, Origin>;
	readonly findings: readonly Origin[];
}

/** What a rule remarked, and what would be told of it. */
export interface Told {
	/** As the remark says it. */
	readonly at: Path;
	readonly diagnostic: Diagnostic;
}

/** Gives a remark its place in the author's file. */
export type Tell = (rule: string, remark: Remark) => Diagnostic;

/** @param facts what the rules look at; where it was typed is in `origins` */
export function tellOf(facts: object, origins: Partial<Origins>): Tell {
	return (rule, { at, severity = "error", message, hint, see, ...place }) => ({
		rule,
		severity,
		message,
		place: placeOf({ at, message, ...place }, facts, origins),
		...(hint === undefined ? {} : { hint }),
		...(see === undefined
			? {}
			: {
					related: see.map(({ at, message }) => ({
						message,
						place: placeOf({ at, message }, facts, origins),
					})),
				}),
	});
}

/** @param facts what the rules look at; one that asks for a gap in it has nothing more to say */
export function runRules<Needed>(
	rules: readonly Rule<Needed>[],
	facts: Needed,
	tell: Tell,
): Told[] {
	return rules.flatMap((rule) =>
		[...untilGap(rule, facts)].map((remark) => ({
			at: remark.at,
			diagnostic: tell(rule.id, { severity: rule.severity, ...remark }),
		})),
	);
}

function* untilGap<Needed>(
	rule: Rule<Needed>,
	facts: Needed,
): Iterable<Remark> {
	try {
		yield* rule.check(facts);
	} catch (error) {
		if (!(error instanceof Gap)) throw error;
	}
}

function placeOf(
	{ at, within, isAboutKey }: Remark,
	facts: object,
	origins: Partial<Origins>,
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
	origins: Partial<Origins>,
): { source: Source; path: Path } {
	const origin =
		room === "findings"
			? origins.findings?.[Number(rest[0])]
			: room === "passages"
				? origins.passages?.get(String(rest[0]))
				: room === "inspection" ||
						room === "schedule" ||
						room === "organisation" ||
						room === "concerns" ||
						room === "briefing" ||
						room === "figures"
					? origins[room]
					: undefined;
	if (origin === undefined)
		throw new Error(`A rule points at \`${String(room)}\`, which is nowhere`);
	// The file of concerns holds their list.
	if (room === "concerns") return pathIn(origin, ["concerns", ...rest]);
	const isOneOfMany = room === "findings" || room === "passages";
	return pathIn(origin, isOneOfMany ? rest.slice(1) : rest);
}

function pathIn({ source, path, typed }: Origin, rest: Path) {
	return { source, path: [...path, ...typed(rest)] };
}
