/** What `inspection.yaml` says: one inspection, but for its findings. */
import { z } from "zod";
import { caseNumber, count, day, id, line, prose, yesNo } from "./fields.ts";

/** A step of the schedule's scale, by id. */
const grade = z
	.string({ error: "a grade" })
	.trim()
	.min(1, { error: "a grade" });

/** Something the inspected body must put right or build on, and the findings it rests on. */
export const areaForImprovementSchema = z.strictObject({
	/** As printed: a noun phrase or an instruction, ending in a full stop. */
	text: line,
	/** Ids of findings. */
	findings: z.array(id).min(1, { error: "at least one finding" }),
});

/** A rule that is not held against one place, and why. Printed with the outcome and kept in the manifest. */
export const exceptionSchema = z.strictObject({
	/** The rule's id, as it stands in brackets after a mistake. */
	rule: z.string({ error: "the id of a rule" }).trim().min(1, {
		error: "the id of a rule",
	}),
	/**
	 * A finding by its id, with everything in it, or one field of it: `PR-04`, `PR-04/headline`; or a field of this file, or
	 * an entry of a list in it by its id or its number, from 1: `summary`, `serviceAreas/north`, `areasForImprovement/3`.
	 */
	place: line,
	/** `off` says nothing any more, `warning` no longer stops the build. */
	becomes: z
		.enum(["off", "warning"], { error: "one of off, warning" })
		.default("off"),
	/** Why, one sentence, for whoever signs the report. */
	reason: line,
});

export const inspectionSchema = z.strictObject({
	/** The evaluation schedule it is judged against, by id. */
	schedule: id,
	/** What was done, as the schedule names it: `full-inspection`. */
	activity: id,
	/** The report's title. */
	title: line,
	/** Prints a notice on every first page that nothing in it is real. */
	workedExample: yesNo.default(false),
	/** What the notice of a worked example says besides. */
	workedExampleNote: line.optional(),
	dates: z.strictObject({
		/** The day the inspected body was told. */
		notified: day.optional(),
		start: day,
		end: day,
		/** The day of publication, once it is set. */
		published: day.optional(),
	}),
	team: z
		.array(
			z.strictObject({
				name: line,
				/** As the schedule names it. */
				role: id,
				/** As printed after the name; without it, Her or His Majesty's Inspector by date. */
				post: line.optional(),
				/** How to reach them; printed in letters and notices to staff, never in a report. */
				telephone: line.optional(),
				email: line.optional(),
			}),
		)
		.min(1, { error: "at least one person" }),
	/** Who letters go to: the chief executive, or whoever stands in. */
	addressee: z
		.strictObject({
			name: line,
			post: line,
			/** Follows `Dear`; the name does where there is none. */
			salutation: line.optional(),
			/** A line each. */
			address: z.array(line).default([]),
			email: line.optional(),
		})
		.optional(),
	/** How families and staff reach the inspection team; the lead inspector's own number and address stand in for it. */
	contact: z
		.strictObject({ telephone: line.optional(), email: line.optional() })
		.optional(),
	/** Who was told by telephone that the inspection begins, where that was not the addressee. */
	spokenTo: z.strictObject({ name: line, post: line }).optional(),
	/** What a visit looked at, in a sentence or two; the judgements its findings are about stand in for it. */
	topic: prose.optional(),
	/** What a visit looked at, each as it stands in a list: `how children are seen`. */
	focus: z.array(line).default([]),
	/** The last full inspection before this one. */
	previous: z
		.strictObject({
			/** The day it ended. */
			end: day,
			/** As in `grades`, where they were the same judgements. */
			grades: z.record(z.string(), grade).default({}),
			/** How many visits there were since then, before this one. */
			visits: count.optional(),
		})
		.optional(),
	/** The places visited. */
	serviceAreas: z
		.array(
			z.strictObject({
				id,
				name: line,
				/** The day it was told of the visit. */
				notified: day.optional(),
				/** The first and last day inspectors were there. */
				visited: z.strictObject({ from: day, until: day }).optional(),
			}),
		)
		.default([]),
	/** The grade of each judgement, the overall one too, each by id. */
	grades: z
		.record(z.string(), grade, {
			error: "a grade for every judgement",
		})
		.default({}),
	/** Whether the grades may still change; final ones need every finding complete. */
	gradesAre: z
		.enum(["provisional", "final"], { error: "one of provisional, final" })
		.default("final"),
	/** Opening paragraphs of the summary, by the lead inspector. */
	summary: prose.optional(),
	areasForPriorityAction: z.array(areaForImprovementSchema).default([]),
	areasForImprovement: z.array(areaForImprovementSchema).default([]),
	/** How the inspection was carried out: what was read, seen and heard. */
	aboutTheInspection: prose.optional(),
	/** Facts about the inspected body: its areas, people and work. */
	aboutTheService: prose.optional(),
	/** Why it was put off before the start or paused after it. */
	deferral: z
		.strictObject({
			kind: z.enum(["deferred", "paused"], {
				error: "one of deferred, paused",
			}),
			/** As the schedule names it. */
			reason: id,
			/** What happened, one sentence. */
			note: line,
		})
		.optional(),
	/** The cases that were read and those that were audited, by number; parts as the schedule names them. */
	sampling: z
		.array(
			z.strictObject({
				part: id,
				/** Numbers of cases, never names. */
				cases: z.array(caseNumber),
				/** Of them, those of a kind the schedule asks for. */
				including: z
					.array(z.strictObject({ kind: id, cases: z.array(caseNumber) }))
					.default([]),
				/** Of them, those that the inspected body audited. */
				audits: z.array(caseNumber).default([]),
			}),
		)
		.default([]),
	/** Rules that are not held against one place. */
	exceptions: z.array(exceptionSchema).default([]),
});

export type Inspection = z.output<typeof inspectionSchema>;
