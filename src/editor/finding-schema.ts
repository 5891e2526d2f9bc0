/** What an editor is told of a finding: the model's fields, with the words of one schedule. */
import { findingSchema as model } from "../model/finding.ts";
import type { Judgement, Schedule } from "../model/schedule.ts";
import { isOneOf, listOf, oneOf } from "./choices.ts";
import { findingWords } from "./finding-words.ts";
import type { JsonSchema } from "./json-schema.ts";
import { modelSchema } from "./model-schema.ts";
import { when } from "./when.ts";
import { withFields } from "./with-fields.ts";

/** @returns the schema of a finding with its text as the field `body`, as it stands in `findings.yaml` */
export function findingSchema(schedule: Schedule): JsonSchema {
	const fields = withFields(modelSchema(model, findingWords), {
		judgement: oneOf(schedule.judgements),
		protectedCharacteristics: listOf(schedule.protectedCharacteristics),
	});
	return {
		...fields,
		required: [
			...(fields.required ?? []),
			...(schedule.judgements.every(hasCriteria) ? ["criteria"] : []),
		],
		title: `Finding: ${schedule.title}`,
		allOf: schedule.judgements.map((judgement) =>
			when(
				isOneOf("judgement", [judgement.id]),
				underJudgement(judgement, schedule),
			),
		),
	};
}

/** @returns the schema of the front matter of a finding whose text stands below it */
export function frontMatterSchema(schedule: Schedule): JsonSchema {
	const { properties, required = [], ...rest } = findingSchema(schedule);
	const { body, ...fields } = properties ?? {};
	return {
		...rest,
		properties: fields,
		required: required.filter((name) => name !== "body"),
	};
}

/** What depends on the judgement a finding supports. */
function underJudgement(
	judgement: Judgement,
	{ caseEvaluation }: Schedule,
): JsonSchema {
	const { id, criteria, criteriaRunOnFrom } = judgement;
	const rows = caseEvaluation
		.filter(({ judgement }) => judgement === id)
		.flatMap(({ rows }) => rows);
	return {
		properties: {
			criteria: {
				...listOf(criteria, criteriaRunOnFrom),
				...(hasCriteria(judgement) && { minItems: 1 }),
			},
			// Without any table, nobody says what a row may be.
			...(caseEvaluation.length > 0 && {
				evaluationRow: rows.length > 0 ? oneOf(rows) : false,
			}),
		},
	};
}

function hasCriteria({ criteria, criteriaRunOnFrom }: Judgement): boolean {
	return criteria.length > 0 || criteriaRunOnFrom !== undefined;
}
