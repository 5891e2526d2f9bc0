/**
 * Whether data has the shape of a model, said in the grammar of all diagnostics.
 *
 * What can be saved is: an unknown field or a bad entry of a list is reported and left out, so that the rules still
 * look at the rest and an author sees every mistake at once.
 */
import type { z } from "zod";
import type { Diagnostic, Path } from "../diagnostics/diagnostic.ts";
import { didYouMean, nearest } from "../diagnostics/nearest.ts";
import type { Source } from "../diagnostics/source.ts";
import { knownFields } from "./known-fields.ts";
import { LeftOut } from "./left-out.ts";
import { valueAt } from "./value-at.ts";

/** A value of the right shape, and the way back from it to what was typed. */
export interface Shaped<Value> {
	readonly value: Value;
	/** Nothing had to be told about it. */
	readonly isWhole: boolean;
	/** A path in the value as a path in the data it came from; they differ where an entry of a list was left out. */
	typed(path: Path): Path;
	/** The ways in the value to fields that were left out, or are known by another name. Entries of lists are not among them. */
	readonly gaps: readonly Path[];
}

/**
 * @param base the way to `data` in its source
 * @param lenient the model for data of which something was left out
 * @returns the value as the model means it, or nothing where too much is wrong with it
 */
export function shape<Schema extends z.ZodType>(
	schema: Schema,
	{ data, source, base = [] }: { data: unknown; source: Source; base?: Path },
	diagnostics: Diagnostic[],
	lenient?: z.ZodType<z.output<Schema>>,
): Shaped<z.output<Schema>> | undefined {
	const whole = schema.safeParse(data);
	if (whole.success)
		return {
			value: whole.data,
			isWhole: source.isWhole,
			typed: (path) => path,
			gaps: [],
		};
	const { issues } = whole.error;
	const misspelled = misspelledFields(issues, schema, data);
	for (const issue of issues)
		if (!misspelled.has(JSON.stringify(issue.path)))
			diagnostics.push(...translate(issue, schema, data, source, base));

	const left = new LeftOut();
	let faults: readonly Issue[] = issues;
	for (;;) {
		const before = left.size;
		for (const fault of faults) left.leaveOut(fault, data);
		// Nothing more can go, or all of it would.
		if (left.size === before || left.isAll) return undefined;
		const saved = (lenient ?? schema).safeParse(left.restOf(data));
		if (saved.success)
			return {
				value: saved.data,
				isWhole: false,
				typed: (path) => left.typed(path),
				gaps: [...left.fields, ...misspelled.values()]
					.map((path) => left.pathInRest(path))
					.filter((path) => path !== undefined),
			};
		faults = saved.error.issues.map((issue) => ({
			...issue,
			path: [...left.typed(issue.path as Path)],
		}));
	}
}

/** Ways to fields that an unknown field was meant as: told as unknown, they need not be told as missing. */
function misspelledFields(
	issues: readonly Issue[],
	schema: z.ZodType,
	data: unknown,
): ReadonlyMap<string, Path> {
	const found = new Map<string, Path>();
	for (const issue of issues) {
		if (issue.code !== "unrecognized_keys") continue;
		const path = issue.path as Path;
		for (const key of issue.keys) {
			const meant = nearest(key, knownFields(schema, path));
			if (meant === undefined) continue;
			const way = [...path, meant];
			if (valueAt(data, way) === undefined) found.set(JSON.stringify(way), way);
		}
	}
	return found;
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
		return issue.keys.map((key) => {
			const meant = nearest(key, known);
			return {
				rule: "field-known",
				severity: "error",
				message: `Unexpected field \`${key}\`, expected ${meant === undefined ? `one of ${known.join(", ")}` : `\`${meant}\``}`,
				place: source.placeOfKey([...at, key]),
				hint: "Correct its name, or delete it.",
			};
		});
	}

	const field = path.findLast((step) => typeof step === "string");
	const isEntry = typeof path.at(-1) === "number";
	const value = valueAt(data, path);
	const expected = expectation(issue);
	const isBlank = typeof value === "string" && value.trim() === "";
	if (value === undefined || isBlank) {
		const isBelow = field !== undefined && field === source.textField;
		const missing =
			field === undefined
				? "content"
				: isEntry
					? `entry of \`${field}\``
					: `field \`${field}\``;
		return [
			{
				rule: "field-present",
				severity: "error",
				message: isBelow
					? "Missing text, expected it below the second line of `---`"
					: `Missing ${missing}, expected ${expected}`,
				place:
					value === undefined
						? source.placeOf(at.slice(0, -1))
						: isEntry
							? source.placeOf(at)
							: source.placeOfKey(at),
			},
		];
	}

	const choices =
		issue.code === "invalid_value" ? issue.values.map(String) : [];
	const typed =
		typeof value === "string"
			? `\`${excerpt(value)}\``
			: Array.isArray(value)
				? "list"
				: "fields";
	const named =
		field === undefined
			? "the file"
			: `${isEntry ? "an entry of " : ""}\`${field}\``;
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

function excerpt(text: string): string {
	const flat = text.replace(/\s+/g, " ").trim();
	return flat.length > 40 ? `${flat.slice(0, 40)}…` : flat;
}

function hint(text: string | undefined): { hint?: string } {
	return text === undefined ? {} : { hint: text };
}
