/**
 * One version of the evaluation schedule: what is judged, on which scale, and what each activity prints.
 *
 * A schedule is data. Code asks it ("which grades are there?") and never compares its id.
 */
import { z } from "zod";
import { count, day, id, line, yesNo } from "./fields.ts";

/** Where a fact comes from, and whether somebody could check it there. */
const sourced = {
	source: line.optional(),
	verified: yesNo.optional(),
};

/** A step of the scale, best first in the list. */
export const gradeSchema = z.strictObject({
	id,
	/** In lower case, as it stands in a sentence: `requires improvement`. */
	label: line,
	/** Follows the name of the inspected body above the summary: `is good because`. */
	leadIn: line,
	/** What the grade says of a service, one sentence. */
	meaning: line,
	/** One sentence on what is expected, printed beside an overall grade. */
	expectation: line.optional(),
	/** Whether a summary opens with what is weak (handbook paragraph 105). */
	weaknessesFirst: yesNo,
	/** Whether a report with this grade must name areas for priority action (handbook paragraph 107). */
	needsPriorityAction: yesNo,
	...sourced,
});

/** Something a judgement looks at; findings refer to it by its id. */
export const criterionSchema = z.strictObject({ id, label: line, ...sourced });

export const judgementSchema = z.strictObject({
	id,
	/** As in the judgement table. */
	label: line,
	/** As a heading of the report, where that differs. */
	heading: line.optional(),
	criteria: z.array(criterionSchema),
	/** Criteria run on from this number, though nobody could list them: any number from here is taken. */
	criteriaRunOnFrom: count.optional(),
	/** Whether its section of the report is told one service area at a time. */
	byServiceArea: yesNo.default(false),
	...sourced,
});

/** A document an activity prints, and the folder in `templates/` that says how, where that is not its own name. */
const activityDocumentSchema = z.strictObject({
	document: id,
	template: id.optional(),
});

export const activitySchema = z.strictObject({
	id,
	label: line,
	/** Whether it ends in grades. */
	graded: yesNo,
	documents: z.array(activityDocumentSchema),
	...sourced,
});

/** A part somebody plays in an inspection. */
export const roleSchema = z.strictObject({
	id,
	label: line,
	/** The one person who leads; printed on the first page. */
	leads: yesNo.default(false),
});

export const scheduleSchema = z.strictObject({
	id,
	title: line,
	/** First start date this schedule is for. */
	from: day,
	...sourced,
	/** How a span of dates is printed: `21 February 2014 – 21 March 2014` or `22 January to 16 February 2024`. */
	dateSpan: z.enum(["dash", "to"], { error: "one of dash, to" }),
	grades: z.array(gradeSchema).min(1, { error: "at least one grade" }),
	/** In the order of the judgement table. */
	judgements: z
		.array(judgementSchema)
		.min(1, { error: "at least one judgement" }),
	/** Absent where a schedule has no overall judgement. */
	overall: z
		.strictObject({
			id,
			label: line,
			/** Above the table in a sentence, or as its last row. */
			stated: z.enum(["sentence", "row"], { error: "one of sentence, row" }),
			...sourced,
		})
		.optional(),
	/** Judgements in the order of the report's sections, where that differs from the table's. */
	sectionOrder: z.array(id).optional(),
	activities: z
		.array(activitySchema)
		.min(1, { error: "at least one activity" }),
	roles: z.array(roleSchema).min(1, { error: "at least one role" }),
	/** What Equality Act 2010 protects; findings are tagged with these ids. */
	protectedCharacteristics: z.array(z.strictObject({ id, label: line })),
});

export type Schedule = z.output<typeof scheduleSchema>;
export type Judgement = Schedule["judgements"][number];
export type Activity = Schedule["activities"][number];
