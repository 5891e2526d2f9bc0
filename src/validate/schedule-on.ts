/**
 * A schedule as it reads on a day, with every amendment that is in force by then.
 *
 * What comes out is a source like any other: the data are those of the day, and the place of every value is where it
 * was typed, in the schedule itself or in the amendment that set it.
 */
import type { Path } from "../diagnostics/diagnostic.ts";
import type { Source } from "../diagnostics/source.ts";
import { day as daySchema } from "../model/fields.ts";
import { valueAt } from "./value-at.ts";

/**
 * @param schedule a whole `schedules/<id>.yaml`, believed or not
 * @param day such as `2024-12-20`
 */
export function scheduleOn(schedule: Source, day: string): Source {
	const inForce = amendmentsIn(schedule.data)
		.filter(({ from }) => from <= day)
		// Whatever order they are listed in, the later one has the last word.
		.toSorted((a, b) => (a.from < b.from ? -1 : a.from > b.from ? 1 : 0));
	if (inForce.length === 0) return schedule;

	const { value, way } = inForce.reduce<Part>(
		(amended, { sets, path }) =>
			joined(amended, { value: sets, way: { path } }),
		{ value: schedule.data, way: { path: [] } },
	);
	return {
		...schedule,
		data: value,
		placeOf: (path) => schedule.placeOf(typedAt(way, path)),
		placeOfKey: (path) => schedule.placeOfKey(typedAt(way, path)),
		placeWithin: (path, start, end) =>
			schedule.placeWithin(typedAt(way, path), start, end),
	};
}

/** Days on which a schedule begins to read otherwise, the earliest first; without its own first day. */
export function daysOfChange(schedule: Source): readonly string[] {
	return [
		...new Set(amendmentsIn(schedule.data).map(({ from }) => from)),
	].toSorted();
}

/** What makes a schedule the one it is: no amendment sets these, whatever it says. */
export const fixedFields: readonly string[] = ["id", "from", "amendments"];

/** A value, and where it was typed. */
interface Part {
	readonly value: unknown;
	readonly way: Way;
}

/** The path a value was typed at, and the ways to those of its parts that were typed elsewhere. */
interface Way {
	readonly path: Path;
	readonly parts?: ReadonlyMap<string | number, Way>;
}

interface Amendment {
	readonly from: string;
	readonly sets: Fields;
	/** The way to what it sets. */
	readonly path: Path;
}

type Fields = Readonly<Record<string, unknown>>;

/** Those that set something from a day on; whatever is wrong with the others is for the schema to say. */
function amendmentsIn(data: unknown): Amendment[] {
	const listed = valueAt(data, ["amendments"]);
	return (Array.isArray(listed) ? listed : []).flatMap((one, index) => {
		const from = valueAt(one, ["from"]);
		const sets = valueAt(one, ["sets"]);
		if (!daySchema.safeParse(from).success || !isFields(sets)) return [];
		const allowed = Object.entries(sets).filter(
			([field]) => !fixedFields.includes(field),
		);
		return [
			{
				from: String(from),
				sets: Object.fromEntries(allowed),
				path: ["amendments", index, "sets"],
			},
		];
	});
}

/** Fields are joined by name and lists of things with an id by id; everything else is replaced. */
function joined(old: Part, amendment: Part): Part {
	if (isFields(old.value) && isFields(amendment.value))
		return joinedFields(old.value, old.way, amendment.value, amendment.way);
	if (isListOfIds(old.value) && isListOfFields(amendment.value))
		return joinedLists(old.value, old.way, amendment.value, amendment.way);
	return amendment;
}

function joinedFields(
	old: Fields,
	way: Way,
	amendment: Fields,
	amendmentWay: Way,
): Part {
	const value: Record<string, unknown> = { ...old };
	const parts = new Map(way.parts);
	for (const [name, set] of Object.entries(amendment)) {
		const there = { value: set, way: step(amendmentWay, name) };
		const one = Object.hasOwn(old, name)
			? joined({ value: old[name], way: step(way, name) }, there)
			: there;
		value[name] = one.value;
		parts.set(name, one.way);
	}
	return { value, way: { path: way.path, parts } };
}

type ListOfIds = readonly { readonly id: string }[];

function joinedLists(
	old: ListOfIds,
	way: Way,
	amendment: readonly Fields[],
	amendmentWay: Way,
): Part {
	const value: unknown[] = [...old];
	const parts = new Map(way.parts);
	for (const [index, set] of amendment.entries()) {
		const there = { value: set, way: step(amendmentWay, index) };
		const found = old.findIndex(({ id }) => id === set.id);
		const place = found === -1 ? value.length : found;
		// One whose id was left open could be any of them: the id is all that it misses for sure.
		const like = isBlank(set.id) && old.length > 0 ? 0 : found;
		const { id: _, ...rest } = Object(old[like]) as Fields;
		const one =
			like === -1
				? there
				: joined({ value: rest, way: step(way, like) }, there);
		value[place] = one.value;
		parts.set(place, one.way);
	}
	return { value, way: { path: way.path, parts } };
}

function step({ path, parts }: Way, to: string | number): Way {
	return parts?.get(to) ?? { path: [...path, to] };
}

/** Where a value of the joined data was typed. */
function typedAt(way: Way, path: Path): Path {
	return path.reduce(step, way).path;
}

function isFields(value: unknown): value is Fields {
	return typeof value === "object" && value !== null && !Array.isArray(value);
}

function isListOfIds(value: unknown): value is ListOfIds {
	return (
		isListOfFields(value) && value.every(({ id }) => typeof id === "string")
	);
}

function isListOfFields(value: unknown): value is readonly Fields[] {
	return Array.isArray(value) && value.every(isFields);
}

function isBlank(id: unknown): boolean {
	return id === undefined || id === "";
}
