/** Fields that take one of the schedule's words. */
import type { JsonSchema } from "./json-schema.ts";
import { when } from "./when.ts";

export interface Choice {
	readonly id: string;
	readonly label: string;
}

/** The highest number a criterion can have. */
const highest = 9999;

/**
 * A value that is one of a few ids; labels stand beside them.
 *
 * An editor reads `4` as a number and `"4"` as a text, and both mean the same here; each is offered once, with its label.
 *
 * @param from any number from here on is taken too, though nobody could list them
 */
export function oneOf(choices: readonly Choice[], from?: number): JsonSchema {
	const known = choices.map(({ id }) => id);
	if (from !== undefined) known.push(`numbers from ${from}`);
	const errorMessage = `Expected ${known.length === 0 ? "none" : `one of ${known.join(", ")}`}`;
	const numbered = choices.filter(({ id }) => isNumber(id));
	if (from === undefined && numbered.length === 0)
		return {
			// Editors fill in required fields, if they know of what type.
			type: "string",
			...listed(choices, ({ id }) => id),
			errorMessage,
		};
	const open = from !== undefined;
	return {
		...when(
			{ type: "number" },
			either(errorMessage, [
				listed(numbered, ({ id }) => Number(id)),
				open && { type: "integer", minimum: from, maximum: highest },
			]),
			either(errorMessage, [
				listed(choices, ({ id }) => id),
				open && { type: "string", pattern: digitsFrom(from) },
			]),
		),
		...(choices.length > 0 && {
			defaultSnippets: choices.map(({ id, label }, index) => ({
				label: `${id} ${label}`,
				sortText: String(index).padStart(4, "0"),
				description: label,
				body: isNumber(id) ? Number(id) : id,
			})),
		}),
	};
}

/** A list of the schedule's words; an empty one where the schedule has none. */
export function listOf(choices: readonly Choice[], from?: number): JsonSchema {
	if (choices.length === 0 && from === undefined)
		return { maxItems: 0, errorMessage: "Expected none" };
	// With a type, editors would offer the field twice: as the model has it, and as it is here.
	const { type, ...entry } = oneOf(choices, from);
	return { items: entry };
}

/** A condition that a field is there and has one of these ids. */
export function isOneOf(field: string, ids: readonly string[]): JsonSchema {
	const values = ids.flatMap((id) => (isNumber(id) ? [id, Number(id)] : [id]));
	return { properties: { [field]: { enum: values } }, required: [field] };
}

function isNumber(id: string): boolean {
	return /^(?:0|[1-9][0-9]{0,14})$/.test(id);
}

function listed(
	choices: readonly Choice[],
	typed: (choice: Choice) => string | number,
): JsonSchema | false {
	return (
		choices.length > 0 && {
			enum: choices.map(typed),
			enumDescriptions: choices.map(({ label }) => label),
		}
	);
}

/** One of those there are. */
function either(
	errorMessage: string,
	schemas: readonly (JsonSchema | false)[],
): JsonSchema {
	const there = schemas.flatMap((one) =>
		one ? [{ ...one, errorMessage }] : [],
	);
	const [first] = there;
	return first && there.length === 1 ? first : { anyOf: there };
}

/** A pattern of the numbers from one on, up to the highest there can be, in digits and without zeros before them. */
function digitsFrom(least: number): string {
	const digits = String(least);
	const longest = String(highest).length;
	const asLong = [...digits].flatMap((digit, index) =>
		digit === "9"
			? []
			: [
					`${digits.slice(0, index)}${oneDigit(Number(digit) + 1)}${anyDigits(digits.length - index - 1)}`,
				],
	);
	const longer =
		digits.length < longest
			? [`[1-9][0-9]{${digits.length},${longest - 1}}`]
			: [];
	return `^(?:${[digits, ...asLong, ...longer].join("|")})$`;
}

function oneDigit(least: number): string {
	return least === 9 ? "9" : `[${least}-9]`;
}

function anyDigits(count: number): string {
	return count === 0 ? "" : `[0-9]{${count}}`;
}
