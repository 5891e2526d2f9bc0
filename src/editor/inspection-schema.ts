/** What an editor is told of `inspection.yaml`: the model's fields, with the words of one schedule. */
import { inspectionSchema as model } from "../model/inspection.ts";
import type { Schedule } from "../model/schedule.ts";
import { type Choice, isOneOf, listOf, oneOf } from "./choices.ts";
import { inspectionWords } from "./inspection-words.ts";
import type { JsonSchema } from "./json-schema.ts";
import { modelSchema } from "./model-schema.ts";
import { when } from "./when.ts";
import { withEntries, withFields } from "./with-fields.ts";

/**
 * @param scheduleId the name of its file
 * @param rules those that exceptions can be made from, each with its promise
 */
export function inspectionSchema(
	scheduleId: string,
	schedule: Schedule,
	rules: readonly Choice[],
): JsonSchema {
	const { title, activities, roles } = schedule;
	const fields = withFields(modelSchema(model, inspectionWords), {
		schedule: oneOf([{ id: scheduleId, label: title }]),
		activity: oneOf(activities),
		// Which there are depends on the activity.
		grades: { type: "object" },
	});
	const inTeam = withEntries(fields, "team", (person) =>
		withFields(person, { role: oneOf(roles) }),
	);
	const inSample = withEntries(inTeam, "sampling", (part) =>
		samplePart(part, schedule),
	);
	const inExceptions = withEntries(inSample, "exceptions", (exception) =>
		withFields(exception, { rule: oneOf(rules) }),
	);
	return {
		...withFields(inExceptions, {
			deferral: deferral(inExceptions.properties?.deferral, schedule),
			previous: previous(inExceptions.properties?.previous, schedule),
		}),
		title: `Inspection: ${title}`,
		allOf: gradesByActivity(schedule),
	};
}

/** Any grade of the scale. */
function oneGrade({ grades }: Pick<Schedule, "grades">): JsonSchema {
	return oneOf(
		grades.map(({ id, label, meaning }) => ({
			id,
			label: `${label}. ${meaning}`,
		})),
	);
}

/** A graded activity grades every judgement and an ungraded one none. */
function gradesByActivity({
	activities,
	judgements,
	overall,
	grades,
}: Schedule): readonly JsonSchema[] {
	const grade = oneGrade({ grades });
	const judged = overall ? [...judgements, overall] : judgements;
	const graded: JsonSchema = {
		required: ["grades"],
		properties: {
			grades: {
				properties: Object.fromEntries(
					judged.map(({ id, label }) => [id, { description: label, ...grade }]),
				),
				required: judged.map(({ id }) => id),
				additionalProperties: false,
			},
		},
	};
	const ungraded: JsonSchema = {
		properties: {
			grades: { maxProperties: 0, errorMessage: "Expected no grades" },
		},
	};
	return [true, false].flatMap((isGraded) => {
		const ids = activities
			.filter((activity) => activity.graded === isGraded)
			.map(({ id }) => id);
		return ids.length === 0
			? []
			: [when(isOneOf("activity", ids), isGraded ? graded : ungraded)];
	});
}

function samplePart(part: JsonSchema, { sampling }: Schedule): JsonSchema {
	// Without a sample, nobody says what its parts may be.
	if (sampling.length === 0) return part;
	return {
		...withFields(part, { part: oneOf(sampling) }),
		allOf: sampling.map(({ id, including }) =>
			when(isOneOf("part", [id]), {
				properties: {
					including:
						including.length === 0
							? listOf([])
							: { items: { properties: { kind: oneOf(including) } } },
				},
			}),
		),
	};
}

/** What was judged before may have been other judgements, but on the same scale. */
function previous(
	field: JsonSchema | false | undefined,
	schedule: Schedule,
): JsonSchema | undefined {
	if (!field) return undefined;
	return withFields(field, {
		grades: { type: "object", additionalProperties: oneGrade(schedule) },
	});
}

function deferral(
	field: JsonSchema | false | undefined,
	{ deferralReasons }: Schedule,
): JsonSchema | undefined {
	if (!field || deferralReasons.length === 0) return undefined;
	return withFields(field, {
		reason: oneOf(
			deferralReasons.map(({ id, label, accepted }) => ({
				id,
				label: accepted ? label : `${label} (listed as no reason)`,
			})),
		),
	});
}
