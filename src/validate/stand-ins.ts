/**
 * What rules look at in place of an inspection or a schedule that could not be read: sound, and without a word to remark
 * on, so that the rest of the content is looked at all the same.
 */
import { type Inspection, inspectionSchema } from "../model/inspection.ts";
import { type Schedule, scheduleSchema } from "../model/schedule.ts";
import { lastDay } from "./lenient.ts";

export function standInInspection(): Inspection {
	return inspectionSchema.parse({
		schedule: "none",
		activity: "none",
		title: "—",
		dates: { start: lastDay, end: lastDay },
		team: [{ name: "—", role: "none" }],
	});
}

export function standInSchedule(): Schedule {
	return scheduleSchema.parse({
		id: "none",
		title: "—",
		from: "0001-01-01",
		dateSpan: "to",
		grades: [
			{
				id: "none",
				label: "—",
				leadIn: "—",
				meaning: "—",
				weaknessesFirst: "no",
				needsPriorityAction: "no",
			},
		],
		judgements: [{ id: "none", label: "—", criteria: [] }],
		activities: [{ id: "none", label: "—", graded: "no", documents: [] }],
		roles: [{ id: "none", label: "—" }],
		protectedCharacteristics: [],
	});
}
