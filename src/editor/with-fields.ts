import type { JsonSchema } from "./json-schema.ts";

/**
 * A schema in which some fields take other values than the model alone could say. What is said of a field stays; a list
 * stays a list of at least as many entries.
 *
 * @param fields by name; nothing where the model has the last word
 * @throws {Error} where there is no such field
 */
export function withFields(
	schema: JsonSchema,
	fields: Readonly<Record<string, JsonSchema | undefined>>,
): JsonSchema {
	const properties = { ...schema.properties };
	for (const [name, field] of Object.entries(fields)) {
		const old = properties[name];
		if (!old) throw new Error(`There is no field \`${name}\`.`);
		if (field === undefined) continue;
		const { description, markdownDescription, type, minItems } = old;
		properties[name] = {
			...(description !== undefined && { description }),
			...(markdownDescription !== undefined && { markdownDescription }),
			...(type === "array" && { type }),
			...(minItems !== undefined && { minItems }),
			...field,
		};
	}
	return { ...schema, properties };
}

/** A list whose entries have some fields that take other values than the model alone could say. */
export function withEntries(
	schema: JsonSchema,
	list: string,
	change: (entry: JsonSchema) => JsonSchema,
): JsonSchema {
	const field = schema.properties?.[list] || undefined;
	if (!field?.items) throw new Error(`There is no list \`${list}\`.`);
	return {
		...schema,
		properties: {
			...schema.properties,
			[list]: { ...field, items: change(field.items) },
		},
	};
}
