/**
 * Whether data has the shape of a model, said in the grammar of all diagnostics.
 *
 * What can be saved is: an unknown field or a bad entry of a list is reported and left out, so that the rules still
 * look at the rest and an author sees every mistake at once.
 */
import type { z } from "zod";
import type { Diagnostic, Path } from "../diagnostics/diagnostic.ts";
import { didYouMean } from "../diagnostics/nearest.ts";
import type { Source } from "../diagnostics/source.ts";
import { knownFields } from "./known-fields.ts";

/** A value of the right shape, and the way back from it to what was typed. */
export interface Shaped<Value> {
	readonly value: Value;
	/** A path in the value as a path in the data it came from; they differ where an entry of a list was left out. */
	typed(path: Path): Path;
}

/**
 * @param base the way to `data` in its source
 * @returns the value as the model means it, or nothing where too much is wrong with it
 */
export function shape<Schema extends z.ZodType>(
	schema: Schema,
	data: unknown,
	source: Source,
	base: Path,
	diagnostics: Diagnostic[],
): Shaped<z.output<Schema>> | undefined {
	const whole = schema.safeParse(data);
	if (whole.success) return { value: whole.data, typed: (path) => path };
	for (const issue of whole.error.issues)
		diagnostics.push(...translate(issue, schema, data, source, base));

	const rest = structuredClone(data);
	const leftOut = leaveOut(rest, whole.error.issues);
	if (leftOut === undefined) return undefined;
	const saved = schema.safeParse(rest);
	return saved.success
		? { value: saved.data, typed: (path) => withEntries(path, leftOut) }
		: undefined;
}

type Issue = z.core.$ZodIssue;

function translate(
	issue: Issue,
	schema: z.ZodType,
	data: unknown,
	source: Source,
	base: Path,
): Diagnostic[] {
	const path = issue.path as (string | number)[];
	const at = [...base, ...path];

	if (issue.code === "unrecognized_keys") {
		const known = knownFields(schema, path);
		return issue.keys.map((key) => ({
			rule: "field-known",
			severity: "error",
			message: `Unexpected field \`${key}\`, expected one of ${known.join(", ")}`,
			place: source.placeOfKey([...at, key]),
			...hint(didYouMean(key, known) ?? "Correct its name, or delete it."),
		}));
	}

	const field = path.findLast((step) => typeof step === "string");
	const named = field === undefined ? "the file" : `\`${field}\``;
	const value = valueAt(data, path);
	const expected = expectation(issue);
	if (value === undefined || value === "")
		return [
			{
				rule: "field-present",
				severity: "error",
				message: `Missing ${typeof field === "string" ? `field ${named}` : named}, expected ${expected}`,
				place:
					value === ""
						? source.placeOfKey(at)
						: source.placeOf(at.slice(0, -1)),
			},
		];

	const choices =
		issue.code === "invalid_value" ? issue.values.map(String) : [];
	const typed =
		typeof value === "string"
			? `\`${excerpt(value)}\``
			: "a value of this form";
	return [
		{
			rule: "field-shape",
			severity: "error",
			message: `Unexpected ${typed} for ${named}, expected ${expected}`,
			place: source.placeOf(at),
			...hint(
				typeof value === "string" ? didYouMean(value, choices) : undefined,
			),
		},
	];
}

/** The models say what they expect in an author's words; only for containers zod's own codes are translated. */
function expectation(issue: Issue): string {
	if (issue.code !== "invalid_type") return issue.message;
	switch (issue.expected) {
		case "array":
			return "a list";
		case "object":
		case "record":
			return "fields, each as `name: value`";
		default:
			return issue.message;
	}
}

/** Removes what the issues name, and gives the paths of it; nothing where all of the data would go. */
function leaveOut(
	data: unknown,
	issues: readonly Issue[],
): readonly Path[] | undefined {
	const doomed = new Map<string, Path>();
	for (const issue of issues) {
		const path = issue.path as (string | number)[];
		const entry = path.findIndex((step) => typeof step === "number");
		const paths =
			issue.code === "unrecognized_keys"
				? issue.keys.map((key) => [...path, key])
				: // A bad field of a list's entry costs the entry; one outside any list is tried without.
					[entry === -1 ? path : path.slice(0, entry + 1)];
		for (const one of paths) doomed.set(JSON.stringify(one), one);
	}
	const paths = [...doomed.values()];
	if (paths.some((path) => path.length === 0)) return undefined;

	// Fields first and then entries, the last entry first, so that the numbers of the others stay true.
	const rank = (path: Path) => {
		const last = path.at(-1);
		return typeof last === "number" ? last : Number.POSITIVE_INFINITY;
	};
	for (const path of paths.toSorted((a, b) => (rank(a) < rank(b) ? 1 : -1))) {
		const parent = valueAt(data, path.slice(0, -1));
		const last = path.at(-1) as string | number;
		if (Array.isArray(parent)) parent.splice(Number(last), 1);
		else if (typeof parent === "object" && parent !== null)
			delete (parent as Record<string, unknown>)[last];
	}
	return paths;
}

/** Counts the entries that were left out before each step of a path back in. */
function withEntries(path: Path, leftOut: readonly Path[]): Path {
	const typed: (string | number)[] = [];
	for (const step of path) {
		if (typeof step === "string") {
			typed.push(step);
			continue;
		}
		const parent = JSON.stringify(typed);
		const gone = leftOut
			.filter((one) => JSON.stringify(one.slice(0, -1)) === parent)
			.map((one) => one.at(-1))
			.filter((last) => typeof last === "number")
			.toSorted((a, b) => a - b);
		let entry = step;
		for (const one of gone) if (one <= entry) entry += 1;
		typed.push(entry);
	}
	return typed;
}

function valueAt(data: unknown, path: Path): unknown {
	return path.reduce<unknown>(
		(value, step) =>
			typeof value === "object" && value !== null
				? (value as Record<string | number, unknown>)[step]
				: undefined,
		data,
	);
}

function excerpt(text: string): string {
	const flat = text.replace(/\s+/g, " ").trim();
	return flat.length > 40 ? `${flat.slice(0, 40)}…` : flat;
}

function hint(text: string | undefined): { hint?: string } {
	return text === undefined ? {} : { hint: text };
}
