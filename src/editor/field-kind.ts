/**
 * The kinds of value an author can type, as an editor sees them.
 *
 * The program takes every scalar as the text that was typed; an editor reads YAML 1.2 and sees `4` as a number and `true`
 * as a boolean. What a value may look like there follows from what the model accepts. Where the two must part, an editor
 * is the stricter one on `null`, `true` and `false` as words of a text, which want quotation marks; and it cannot see that
 * a number was typed as `007` or `1.0`, or `true` as `True`.
 */
import { z } from "zod";
import { day, dayOfYear, prose } from "../model/fields.ts";
import type { JsonSchema } from "./json-schema.ts";

/**
 * @param model a model of a text
 * @param said what the model says itself of how the text is spelt, and how long it may be
 * @returns nothing where it is no model of a text
 */
export function fieldKind(
	model: z.core.$ZodType,
	said: Pick<JsonSchema, "pattern" | "maxLength">,
): JsonSchema | undefined {
	if (!(model instanceof z.ZodString || model instanceof z.ZodPipe))
		return undefined;
	const expected = model.safeParse(undefined).error?.issues[0]?.message;
	const errorMessage = `Expected ${expected}`;
	if (model.safeParse("yes").data === true)
		return {
			// In branches, where editors do not look for values to offer: `true` and `false` would be there too.
			if: { type: "boolean" },
			else: {
				type: "string",
				pattern: "^(?:yes|no|true|false)$",
				errorMessage,
			},
			defaultSnippets: [
				{ label: "yes", body: "yes" },
				{ label: "no", body: "no" },
			],
		};
	return {
		...numbersOf(model),
		pattern: said.pattern ?? refined.get(model) ?? "\\S",
		...(said.maxLength !== undefined && { maxLength: said.maxLength }),
		errorMessage,
		// Filled in with the name of the field; as deep as it takes below a hyphen.
		...(model === prose && {
			defaultSnippets: [{ label: "paragraphs", body: "|\n    $1" }],
		}),
	};
}

const daysButLeapDay =
	"(?:(?:0[13578]|1[02])-(?:0[1-9]|[12][0-9]|3[01])|(?:0[469]|11)-(?:0[1-9]|[12][0-9]|30)|02-(?:0[1-9]|1[0-9]|2[0-8]))";
const leapYear =
	"(?:[0-9]{2}(?:0[48]|[2468][048]|[13579][26])|(?:[02468][048]|[13579][26])00)";

/** How texts are spelt that a model looks at with more than a pattern. */
const refined = new Map<z.core.$ZodType, string>([
	[day, `^(?:[0-9]{4}-${daysButLeapDay}|${leapYear}-02-29)$`],
	[dayOfYear, `^(?:${daysButLeapDay}|02-29)$`],
]);

/** Whether the text may look like a number, and like which: the longest ones of nines that a model takes are its bounds. */
function numbersOf(model: z.ZodType): JsonSchema {
	const takes = (text: string) => model.safeParse(text).success;
	if (!takes("1")) return { type: "string" };
	const kind = takes("0.5") ? "number" : "integer";
	const longest = 15;
	const nines = Array.from({ length: longest }, (_, zeros) => 10 ** zeros - 1);
	const highest = nines.findLast((number) => takes(`${number}`));
	const lowest = nines.findLast((number) => takes(`-${number}`));
	return {
		type: ["string", kind],
		...(lowest !== nines.at(-1) && { minimum: -(lowest ?? 0) || 0 }),
		...(highest !== nines.at(-1) &&
			highest !== undefined && { maximum: highest }),
	};
}
