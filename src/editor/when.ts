import type { JsonSchema } from "./json-schema.ts";

/** What holds where a condition is met, and what holds where it is not. */
export function when(
	condition: JsonSchema,
	consequence: JsonSchema,
	otherwise?: JsonSchema,
): JsonSchema {
	return {
		if: condition,
		// biome-ignore lint/suspicious/noThenProperty: a keyword of JSON Schema; no value is awaited
		then: consequence,
		...(otherwise && { else: otherwise }),
	};
}
