/** What an editor is told of `briefing.yaml`: the model's fields, with the judgements of one schedule. */
import { briefingSchema as model } from "../model/briefing.ts";
import type { Schedule } from "../model/schedule.ts";
import { briefingWords } from "./briefing-words.ts";
import { oneOf } from "./choices.ts";
import type { JsonSchema } from "./json-schema.ts";
import { modelSchema } from "./model-schema.ts";
import { withEntries, withFields } from "./with-fields.ts";

export function briefingSchema({ title, judgements }: Schedule): JsonSchema {
	const judged = (entry: JsonSchema) =>
		withFields(entry, { judgement: oneOf(judgements) });
	const inSections = withEntries(
		modelSchema(model, briefingWords),
		"sections",
		judged,
	);
	return {
		title: `Briefing: ${title}`,
		...withEntries(inSections, "surveys", (survey) =>
			withEntries(survey, "questions", judged),
		),
	};
}
