/** What is known before an inspection begins, by the headings of the schedule: what `briefing.yaml` says. */
import { z } from "zod";
import { count, day, id, line, prose, yesNo } from "./fields.ts";
import { figureSchema, groupsSchema } from "./figures.ts";

/** Whom the inspected body asks every year (handbook paragraph 17). */
export const surveyGroups = [
	"children",
	"young-people",
	"birth-relatives",
	"staff",
	"stakeholders",
] as const;
export type SurveyGroup = (typeof surveyGroups)[number];

/** Where else it is heard what goes wrong. */
export const concernSources = [
	"whistle-blowing",
	"complaints",
	"ombudsman",
] as const;
export type ConcernSource = (typeof concernSources)[number];

/** Who gave data: they were published, or the inspected body gives them for its own use. */
const dataSources = ["published", "internal"] as const;

const tableSchema = z.strictObject({
	id,
	title: line,
	kind: z.enum(dataSources, { error: `one of ${dataSources.join(", ")}` }),
	/** Where the data come from. */
	source: line,
	/** What the rows are: `Year to 31 March`. */
	rowsAre: line,
	columns: z.array(line).min(1, { error: "at least one column" }),
	rows: z
		.array(
			z.strictObject({
				label: line,
				/** One a column, as printed: `3,120`, `54%`. */
				values: z.array(line).min(1, { error: "at least one value" }),
			}),
		)
		.min(1, { error: "at least one row" }),
	/** What they show, one sentence or two. */
	shows: line,
	/** Whether it is drawn as bars too. */
	charted: yesNo.default(false),
});

/** Something inspectors will look into first. */
const enquirySchema = z.strictObject({
	id,
	/** A question, as it stands in a list. */
	question: line,
	/** What in the briefing gives rise to it. */
	because: line,
	/** Where it is looked into; everywhere, where none is named. */
	serviceAreas: z.array(id).default([]),
});

const sectionSchema = z.strictObject({
	judgement: id,
	/** What the data say of it, in a paragraph or two. */
	analysis: prose.optional(),
	tables: z.array(tableSchema).default([]),
	enquiries: z.array(enquirySchema).default([]),
});

const surveySchema = z.strictObject({
	group: z.enum(surveyGroups, {
		error: `one of ${surveyGroups.join(", ")}`,
	}),
	/** The day it closed. */
	closed: day,
	/** How many were asked, where that is known, and how many answered. */
	asked: count.optional(),
	answered: count,
	questions: z
		.array(
			figureSchema.extend({
				/** The judgement it tells something about. */
				judgement: id,
				groups: groupsSchema,
			}),
		)
		.min(1, { error: "at least one question" }),
});

const concernCountSchema = z.strictObject({
	kind: z.enum(concernSources, {
		error: `one of ${concernSources.join(", ")}`,
	}),
	from: day,
	until: day,
	count,
	/** What they were about; each counts once. */
	matters: z.array(z.strictObject({ label: line, count })).default([]),
	/** What follows from them, one sentence each. */
	points: z.array(line).default([]),
});

const reviewSchema = z.strictObject({
	/** What was reviewed, without a name: `Individual management review 3 of 2013`. */
	title: line,
	date: day,
	points: z.array(line).min(1, { error: "at least one point" }),
});

const publicationSchema = z.strictObject({
	title: line,
	publisher: line,
	date: day,
	/** What in it matters to the inspection, one sentence. */
	point: line,
});

export const briefingSchema = z.strictObject({
	/** The day the data were drawn. */
	asOf: day,
	/** Who put it together, by post and as in a sentence: `the senior data analyst`. */
	preparedBy: line,
	/** The main issues, in a paragraph or a short list. */
	mainIssues: prose.optional(),
	sections: z.array(sectionSchema).default([]),
	surveys: z.array(surveySchema).default([]),
	concernCounts: z.array(concernCountSchema).default([]),
	/** Individual management reviews and serious case reviews. */
	reviews: z.array(reviewSchema).default([]),
	publications: z.array(publicationSchema).default([]),
});

export type Briefing = z.output<typeof briefingSchema>;
export type BriefingTable = z.output<typeof tableSchema>;
