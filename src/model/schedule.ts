/**
 * One version of the evaluation schedule: what is judged, on which scale, and what each activity prints.
 *
 * A schedule is data. Code asks it ("which grades are there?") and never compares its id.
 */
import { z } from "zod";
import { dataRequestSchema } from "./data-request.ts";
import {
	count,
	day,
	dayOfYear,
	id,
	line,
	time,
	wholeNumber,
	workingDays,
	yesNo,
} from "./fields.ts";

/** The forms a limit of the overall grade can have. */
export const limitRules = [
	"inadequate-caps",
	"inadequate-founded",
	"within-range",
	"key-judgement",
	"near-lowest",
	"commonest",
] as const;

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
	/** What it says of a service in words for children: short sentences. */
	forChildren: line.optional(),
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
	/** As a heading of the summary for children, in words of theirs. */
	forChildren: line.optional(),
	criteria: z.array(criterionSchema),
	/** Criteria run on from this number, though nobody could list them: any number from here is taken. */
	criteriaRunOnFrom: count.optional(),
	/** Whether its section of the report is told one service area at a time. */
	byServiceArea: yesNo.default(false),
	...sourced,
});

/** Days of a plan: one working day, or a span of them; the day an inspection starts is day 1. */
const planStepSchema = z.strictObject({
	id,
	/** Working days from the start: the start is day 1, the working day before it day 0 or less. */
	day: wholeNumber,
	/** The last working day of a step that takes several. */
	until: wholeNumber.optional(),
	/** The latest time of that day, as `09:30`. */
	by: time.optional(),
	/** What is done, one sentence. */
	what: line,
	/** Who does it, as it is printed: `lead inspector`. */
	who: line,
	/** Who is where meanwhile, as the notification says it: `lead inspector at the national office`. */
	announced: line.optional(),
	/** Whether service areas are visited in it; the notification says how many. */
	visitsAreas: yesNo.default(false),
	...sourced,
});

/** What the grades of the judgements allow the overall grade to be. */
const limitSchema = z.strictObject({
	id,
	/**
	 * `inadequate-caps`: no overall grade at or above `grade` with any judgement at the last grade.
	 * `inadequate-founded`: overall at the last grade only with a judgement that is.
	 * `within-range`: overall between the best and the worst of the judgements.
	 * `key-judgement`: overall at the last grade where one of `judgements` is.
	 * `near-lowest`: overall at most one step from the worst of the judgements.
	 * `commonest`: overall the grade that most judgements have.
	 */
	rule: z.enum(limitRules, { error: `one of ${limitRules.join(", ")}` }),
	/** For `inadequate-caps`: the lowest grade that is too good. */
	grade: id.optional(),
	/** For `key-judgement`: the key judgements; all of them where none is named. */
	judgements: z.array(id).optional(),
	severity: z.enum(["error", "warning"], { error: "one of error, warning" }),
	/** `no` switches it off. */
	applies: yesNo.default(true),
	...sourced,
});

/** What is changed by an amendment. Lists of things with an id are merged by id; everything else is replaced. */
const amendmentSchema = z.strictObject({
	id,
	/** The day it came into force. Absent where no source tells; it then changes nothing. */
	from: day.optional(),
	title: line,
	/** What changed, one sentence each. */
	changes: z.array(line).min(1, { error: "at least one change" }),
	/** The parts of the schedule as they read from that day. */
	sets: z.record(z.string(), z.unknown()).optional(),
	...sourced,
});

/** A part of the sample of cases: how many, of which how many of a kind, and how many of them are audited. */
const stratumSchema = z.strictObject({
	id,
	label: line,
	cases: count,
	including: z
		.array(z.strictObject({ id, label: line, cases: count }))
		.default([]),
	audits: count,
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
	/** Working days of notice before the start; 0 where it comes without any, absent where that is not known. */
	notice: workingDays.optional(),
	/** Working days from start to end, both counted. */
	fieldwork: z
		.strictObject({ least: workingDays, most: workingDays, ...sourced })
		.optional(),
	/** Working days of a plan, in order. */
	plan: z.array(planStepSchema).default([]),
	/** Working days from the end to publication. */
	publishAfter: z.strictObject({ days: workingDays, ...sourced }).optional(),
	...sourced,
});

/** A part somebody plays in an inspection. */
export const roleSchema = z.strictObject({
	id,
	label: line,
	/** The one person who leads; printed on the first page. */
	leads: yesNo.default(false),
	/** Whether an inspection cannot do without somebody in it. */
	needed: yesNo.default(false),
	/** Whether it leads those who visit a service area, and tells its managers what they found. */
	leadsVisits: yesNo.default(false),
	/** Whether it is to assure the quality of the inspection, which takes somebody who does not inspect. */
	assuresQuality: yesNo.default(false),
	...sourced,
});

export const scheduleSchema = z.strictObject({
	id,
	title: line,
	/** First start date this schedule is for. */
	from: day,
	...sourced,
	/** The published guidance on how inspections are carried out, which letters refer to. */
	guidance: z
		.strictObject({
			title: line,
			/** Where it is found, as `https://…`. */
			address: line.optional(),
			...sourced,
		})
		.optional(),
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
			/** As a heading of the summary for children, in words of theirs. */
			forChildren: line.optional(),
			/** Above the table in a sentence, or as its last row. */
			stated: z.enum(["sentence", "row"], { error: "one of sentence, row" }),
			...sourced,
		})
		.optional(),
	/** Whether the summary is to be one that children can read. */
	summaryForChildren: yesNo.default(false),
	/** Judgements in the order of the report's sections, where that differs from the table's. */
	sectionOrder: z.array(id).optional(),
	activities: z
		.array(activitySchema)
		.min(1, { error: "at least one activity" }),
	roles: z.array(roleSchema).min(1, { error: "at least one role" }),
	/** What Equality Act 2010 protects; findings are tagged with these ids. */
	protectedCharacteristics: z.array(z.strictObject({ id, label: line })),
	/** What an inspection looks at, where that is listed. */
	scope: z.array(z.strictObject({ id, label: line, ...sourced })).default([]),
	/** Whom inspectors may speak to off site, where that is listed. */
	offSiteSources: z
		.array(z.strictObject({ id, label: line, ...sourced }))
		.default([]),
	/** What the grades of the judgements allow the overall grade to be. */
	limits: z.array(limitSchema).default([]),
	/** How many service areas are visited at most, for how many days each, and how many working days ahead they are told. */
	areaVisits: z
		.strictObject({
			most: count.optional(),
			mostDays: workingDays.optional(),
			notice: workingDays.optional(),
			...sourced,
		})
		.optional(),
	/** What follows where an area for priority action is named: who is told, and by when the inspected body has a plan. */
	priorityAction: z
		.strictObject({
			/** As in a sentence: `the Ministry of Justice`. */
			told: line,
			/** Working days from the day of the letter or report to the plan, and to an early draft of it. */
			planWithin: workingDays,
			draftWithin: workingDays.optional(),
			...sourced,
		})
		.optional(),
	/** Times of the year without inspections, if it can be helped; days as `08-01`. */
	quietTimes: z
		.array(
			z.strictObject({
				id,
				label: line,
				from: dayOfYear,
				until: dayOfYear,
				...sourced,
			}),
		)
		.default([]),
	/** Why an inspection may be put off or paused, and what is no reason. */
	deferralReasons: z
		.array(z.strictObject({ id, label: line, accepted: yesNo, ...sourced }))
		.default([]),
	/** The sample of cases that is read, and the part of it that the inspected body audits. */
	sampling: z.array(stratumSchema).default([]),
	/** Rows of the case evaluation tool, one table a judgement. */
	caseEvaluation: z
		.array(
			z.strictObject({
				judgement: id,
				/** What the table is called, where that is not the judgement: `Private law`. */
				label: line.optional(),
				rows: z.array(
					z.strictObject({
						id,
						label: line,
						criteria: z.array(id).min(1, { error: "at least one criterion" }),
					}),
				),
				...sourced,
			}),
		)
		.default([]),
	/** What the inspected body is asked for when an inspection begins. */
	dataRequest: dataRequestSchema.optional(),
	/** What changed since it was first in force, oldest first. */
	amendments: z.array(amendmentSchema).default([]),
});

export type Schedule = z.output<typeof scheduleSchema>;
export type Judgement = Schedule["judgements"][number];
export type Activity = Schedule["activities"][number];
