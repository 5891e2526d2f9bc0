/** What a model says of its data, for an editor: each field with its kind and with what is said of it. */
import { z } from "zod";
import { fieldKind } from "./field-kind.ts";
import type { JsonSchema } from "./json-schema.ts";

/**
 * @param words what is said of each field, by the way to it or else by its name
 * @throws {Error} where nothing is said of a field
 */
export function modelSchema(
	model: z.ZodType,
	words: Readonly<Record<string, string>>,
): JsonSchema {
	const { $schema, ...made } = z.toJSONSchema(model, {
		target: "draft-7",
		io: "input",
		override({ zodSchema, jsonSchema }) {
			const { pattern, maxLength } = jsonSchema;
			const kind = fieldKind(zodSchema, {
				...(pattern !== undefined && { pattern }),
				...(maxLength !== undefined && { maxLength }),
			});
			if (kind) {
				for (const keyword of Object.keys(jsonSchema))
					delete jsonSchema[keyword as keyof typeof jsonSchema];
				Object.assign(jsonSchema, kind);
			}
			// Whatever a record is by has names of its own.
			delete jsonSchema.propertyNames;
			// An editor would fill it in, where leaving the field out says the same.
			delete jsonSchema.default;
			if (zodSchema instanceof z.ZodEnum)
				Object.assign(jsonSchema, {
					errorMessage: `Expected ${zodSchema.safeParse(undefined).error?.issues[0]?.message}`,
				});
		},
	});
	// Only keywords of draft-07 come out, and those are what the type names.
	return described(made as JsonSchema, words, "");
}

function described(
	schema: JsonSchema,
	words: Readonly<Record<string, string>>,
	path: string,
): JsonSchema {
	if (schema.items)
		return { ...schema, items: described(schema.items, words, path) };
	if (!schema.properties) return schema;
	const properties = Object.entries(schema.properties).map(([name, field]) => {
		const way = path === "" ? name : `${path}.${name}`;
		const said = words[way] ?? words[name];
		if (said === undefined)
			throw new Error(`Nothing is said of the field \`${way}\`.`);
		return [
			name,
			field && { ...saying(said), ...described(field, words, way) },
		];
	});
	return { ...schema, properties: Object.fromEntries(properties) };
}

/** Editors that know Markdown show typed names as such; others get the words alone. */
function saying(said: string): JsonSchema {
	const plain = said.replaceAll("`", "");
	return plain === said
		? { description: said }
		: { description: plain, markdownDescription: said };
}
