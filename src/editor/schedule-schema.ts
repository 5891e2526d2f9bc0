/** What an editor is told of a schedule, and of what its amendments set. */
import { scheduleSchema as model } from "../model/schedule.ts";
import type { JsonSchema } from "./json-schema.ts";
import { modelSchema } from "./model-schema.ts";
import { scheduleWords } from "./schedule-words.ts";
import { withEntries, withFields } from "./with-fields.ts";

export function scheduleSchema(): JsonSchema {
	const schema = modelSchema(model, scheduleWords);
	// What makes a schedule the one it is cannot be amended.
	const { id, from, amendments, ...rest } = schema.properties ?? {};
	const sets = inParts({ ...schema, properties: rest });
	return {
		title: "Evaluation schedule",
		...withEntries(schema, "amendments", (amendment) =>
			withFields(amendment, { sets }),
		),
	};
}

/** The same fields, of which only the id must be there: the others stay as they were. */
function inParts({ required, minItems, ...schema }: JsonSchema): JsonSchema {
	const { properties, items } = schema;
	return {
		...schema,
		...(required?.includes("id") && properties?.id && { required: ["id"] }),
		...(items && { items: inParts(items) }),
		...(properties && {
			properties: Object.fromEntries(
				Object.entries(properties).map(([name, field]) => [
					name,
					field && inParts(field),
				]),
			),
		}),
	};
}
