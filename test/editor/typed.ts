/** Values as somebody may type them, right and wrong, and the ways to put them where other ones stand. */

export const typedValues = [
	"yes",
	"no",
	"maybe",
	"true",
	"false",
	'"true"',
	"True",
	"0",
	"1",
	"33",
	"007",
	"-5",
	"+5",
	"1000",
	"12345678901",
	"1.5",
	"1.0",
	"1e3",
	"0x1f",
	"0o17",
	'"4"',
	'"-4"',
	"2016-02-29",
	"2015-02-29",
	"2016-2-9",
	"1900-02-29",
	"2000-02-29",
	"02-29",
	"02-30",
	"09:30",
	"24:00",
	"12345",
	'"#17455c"',
	'"#17455C"',
	'"#17455"',
	"good",
	"private-law",
	"two words",
	"two--hyphens",
	"-hyphen",
	"ünlaut",
	'""',
	'" "',
	"",
	"~",
	"null",
	"[]",
	"[good]",
	"{}",
	"{ good: bad }",
];

type Path = readonly (string | number)[];

export interface Change {
	readonly what: string;
	readonly path: Path;
	/** What is typed there, and nothing where what stands there is taken out. */
	readonly typed?: string;
}

/** One change each: every value typed at every place, every place emptied, and a field too many wherever there are some. */
export function changesOf(
	data: unknown,
	values: readonly string[] = typedValues,
): Change[] {
	const ways = waysInto(data);
	const spoilt = ways.flatMap(({ path }) =>
		path.length === 0
			? []
			: [
					{ what: `without ${named(path)}`, path },
					...values.map((typed) => ({
						what: `${named(path)}: ${typed}`,
						path,
						typed,
					})),
				],
	);
	const added = ways
		.filter(({ value }) => isFields(value))
		.map(({ path }) => [...path, "misspelt"])
		.map((path) => ({ what: named(path), path, typed: "good" }));
	return [...spoilt, ...added];
}

/**
 * The data with one change made, which shares the rest with what it was made of.
 *
 * @param read gives a typed value as it is to stand in the data
 */
export function changed(
	data: unknown,
	{ path, typed }: Pick<Change, "path" | "typed">,
	read: (typed: string) => unknown,
): unknown {
	const [step, ...rest] = path;
	if (step === undefined) return read(typed ?? "");
	const below = { path: rest, ...(typed !== undefined && { typed }) };
	const takesOut = rest.length === 0 && typed === undefined;
	if (Array.isArray(data))
		return takesOut
			? data.toSpliced(Number(step), 1)
			: data.with(Number(step), changed(data[Number(step)], below, read));
	const fields = { ...(data as Record<string, unknown>) };
	if (takesOut) delete fields[step];
	else fields[step] = changed(fields[step], below, read);
	return fields;
}

/** The way to every value; of a list, the first entry speaks for all. */
function waysInto(
	value: unknown,
	path: Path = [],
): { readonly path: Path; readonly value: unknown }[] {
	const entries: [string | number, unknown][] = Array.isArray(value)
		? value.slice(0, 1).map((one) => [0, one])
		: isFields(value)
			? Object.entries(value)
			: [];
	return [
		{ path, value },
		...entries.flatMap(([name, one]) => waysInto(one, [...path, name])),
	];
}

function isFields(value: unknown): value is object {
	return typeof value === "object" && value !== null && !Array.isArray(value);
}

function named(path: Path): string {
	return `/${path.join("/")}`;
}
