/**
 * What editors read, so that they complete and underline while somebody types: JSON Schemas for every file of content,
 * and snippets for findings in Markdown.
 *
 * In go the schedules, and the rules that exceptions can be made from; out come texts of files. Nothing here is read by
 * the program itself, which checks content on its own.
 */
import { concernsSchema } from "../model/concern.ts";
import { designSchema } from "../model/design.ts";
import { figuresSchema } from "../model/figures.ts";
import { organisationSchema } from "../model/organisation.ts";
import type { Schedule } from "../model/schedule.ts";
import { templateManifestSchema } from "../model/template.ts";
import { briefingSchema } from "./briefing-schema.ts";
import { type Choice, isOneOf, oneOf } from "./choices.ts";
import { concernWords } from "./concern-words.ts";
import { designWords } from "./design-words.ts";
import { documentWords } from "./document-words.ts";
import { figuresWords } from "./figure-words.ts";
import { findingSchema, frontMatterSchema } from "./finding-schema.ts";
import { listSnippets, markdownSnippets } from "./finding-snippets.ts";
import { inspectionSchema } from "./inspection-schema.ts";
import type { JsonSchema } from "./json-schema.ts";
import { modelSchema } from "./model-schema.ts";
import { organisationWords } from "./organisation-words.ts";
import { scheduleSchema } from "./schedule-schema.ts";
import { when } from "./when.ts";

export interface EditorFiles {
	/** The text of each schema, by its path below the folder of schemas: `cafcass-2014/findings.schema.json`. */
	readonly schemas: ReadonlyMap<string, string>;
	/** The text of `findings.code-snippets`. */
	readonly snippets: string;
}

/**
 * @param schedules by id, which is the name of the file, each with all its amendments
 * @param rules those that exceptions can be made from, each with its promise
 */
export function editorFiles(
	schedules: ReadonlyMap<string, Schedule>,
	rules: readonly Choice[],
): EditorFiles {
	const newestFirst = [...schedules].toSorted(([, a], [, b]) =>
		a.from < b.from ? 1 : -1,
	);
	const schemas: Readonly<Record<string, JsonSchema>> = {
		...Object.fromEntries(
			[...schedules].flatMap(([id, schedule]) => [
				[`${id}/inspection`, inspectionSchema(id, schedule, rules)],
				[`${id}/findings`, findingsSchema(schedule)],
				[`${id}/finding`, frontMatterSchema(schedule)],
				[`${id}/briefing`, briefingSchema(schedule)],
			]),
		),
		inspection: inspectionOfAny(newestFirst),
		findings: anyOf("Findings", "findings", newestFirst),
		schedule: scheduleSchema(),
		organisation: {
			title: "Organisation",
			...modelSchema(organisationSchema, organisationWords),
		},
		document: {
			title: "Document",
			...modelSchema(templateManifestSchema, documentWords),
		},
		briefing: anyOf("Briefing", "briefing", newestFirst),
		figures: {
			title: "Figures of a survey or consultation",
			...modelSchema(figuresSchema, figuresWords),
		},
		concerns: {
			title: "Concerns about children",
			...modelSchema(concernsSchema, concernWords),
		},
		design: {
			title: "House style",
			...modelSchema(designSchema, designWords),
		},
	};
	return {
		schemas: new Map(
			Object.entries(schemas).map(([name, schema]) => [
				`${name}.schema.json`,
				json({
					$schema: "http://json-schema.org/draft-07/schema#",
					$comment: "Made by `npm run schemas`.",
					...schema,
				}),
			]),
		),
		snippets: json(markdownSnippets(schedules)),
	};
}

/** A whole `findings.yaml`. */
function findingsSchema(schedule: Schedule): JsonSchema {
	return {
		title: `Findings: ${schedule.title}`,
		type: "object",
		properties: {
			findings: {
				description: "What inspectors established, in the order of the report.",
				type: "array",
				// Some places ask the list for what is new in it, and some ask what stands in it.
				defaultSnippets: listSnippets(schedule),
				items: {
					...findingSchema(schedule),
					defaultSnippets: listSnippets(schedule),
				},
			},
		},
		required: ["findings"],
		additionalProperties: false,
	};
}

/** For an inspection that does not say which schema is its own: the schedule it names decides. */
function inspectionOfAny(
	schedules: readonly (readonly [id: string, schedule: Schedule])[],
): JsonSchema {
	const choices = schedules.map(([id, { title }]) => ({ id, label: title }));
	return {
		title: "Inspection",
		type: "object",
		properties: {
			schedule: {
				description:
					"The evaluation schedule the inspection is judged against.",
				...oneOf(choices),
			},
		},
		required: ["schedule"],
		allOf: choices.map(({ id }) =>
			when(isOneOf("schedule", [id]), { $ref: `${id}/inspection.schema.json` }),
		),
	};
}

/** For a file that does not say which schema is its own: the schedule it fits, the newest if it fits none. */
function anyOf(
	title: string,
	file: string,
	schedules: readonly (readonly [id: string, schedule: Schedule])[],
): JsonSchema {
	return {
		title,
		anyOf: schedules.map(([id]) => ({ $ref: `${id}/${file}.schema.json` })),
	};
}

function json(value: object): string {
	return `${JSON.stringify(value, null, "\t")}\n`;
}
