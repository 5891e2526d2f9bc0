/** What `inspection.yaml` says: one inspection, but for its findings. */
import { z } from "zod";
import { day, id, line, prose, yesNo } from "./fields.ts";

/** Something the inspected body must put right or build on, and the findings it rests on. */
export const areaForImprovementSchema = z.strictObject({
	/** As printed: a noun phrase or an instruction, ending in a full stop. */
	text: line,
	/** Ids of findings. */
	findings: z.array(id).min(1, { error: "at least one finding" }),
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
	dates: z.strictObject({
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
			}),
		)
		.min(1, { error: "at least one person" }),
	/** The places visited. */
	serviceAreas: z.array(z.strictObject({ id, name: line })).default([]),
	/** The grade of each judgement, the overall one too, each by id. */
	grades: z
		.record(z.string(), z.string({ error: "a grade" }), {
			error: "a grade for every judgement",
		})
		.default({}),
	/** Opening paragraphs of the summary, by the lead inspector. */
	summary: prose.optional(),
	areasForPriorityAction: z.array(areaForImprovementSchema).default([]),
	areasForImprovement: z.array(areaForImprovementSchema).default([]),
	/** How the inspection was carried out: what was read, seen and heard. */
	aboutTheInspection: prose.optional(),
	/** Facts about the inspected body: its areas, people and work. */
	aboutTheService: prose.optional(),
});

export type Inspection = z.output<typeof inspectionSchema>;
