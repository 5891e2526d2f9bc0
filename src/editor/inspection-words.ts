import type { z } from "zod";
import type { inspectionSchema } from "../model/inspection.ts";
import type { Words } from "./words.ts";

/** What an editor says of the fields of `inspection.yaml`. */
export const inspectionWords: Words<z.input<typeof inspectionSchema>> = {
	schedule:
		"The evaluation schedule the inspection is judged against: the name of a file in `schedules`, without `.yaml`.",
	activity:
		"What was done, as the schedule names it. It decides which documents are made.",
	title: "The title of the report.",
	workedExample:
		"Whether it is an example in which nothing is real. A notice on every first page then says so. Without it: `no`.",
	workedExampleNote:
		"What the notice of a worked example says besides, in full sentences.",
	dates: "The days of the inspection.",
	"dates.notified": "The day the inspected body was told.",
	"dates.start": "The first day of the inspection, as `2024-01-22`.",
	"dates.end": "The last day of the inspection, as `2024-02-16`.",
	"dates.published": "The day of publication, once it is set.",
	team: "Everybody who inspected, in the order they are printed.",
	"team.name": "First name and surname, as printed.",
	"team.role":
		"The part they play, as the schedule names it. One person leads.",
	"team.post":
		"As printed after the name. Leave it out for Her or His Majesty’s Inspector; the right one is chosen by date.",
	"team.telephone":
		"How to reach them by telephone. Printed in letters and notices to staff, never in a report.",
	"team.email":
		"How to reach them by email. Printed in letters and notices to staff, never in a report.",
	addressee: "Who letters go to: the chief executive, or whoever stands in.",
	"addressee.name": "First name and surname, as printed.",
	"addressee.post": "As printed below the name.",
	"addressee.salutation":
		"What follows `Dear` in a letter, such as `Ms Example`. Without it: the name.",
	"addressee.address": "The postal address, a line each.",
	"addressee.email": "The address for letters by email.",
	contact:
		"How families and staff reach the inspection team. Without it, letters give the lead inspector’s own number and address.",
	"contact.telephone": "The telephone number, as printed.",
	"contact.email": "The email address, as printed.",
	spokenTo:
		"Who was told by telephone that the inspection begins, where that was not the addressee.",
	"spokenTo.name": "First name and surname, as printed.",
	"spokenTo.post": "As printed after the name.",
	topic:
		"What a visit looked at and why, in a sentence or two, in Markdown. Without it, the judgements that findings are about are named.",
	focus:
		"What a visit looked at, each as it stands in a list: `how children are seen`.",
	previous: "The last full inspection before this one.",
	"previous.end": "The day it ended.",
	"previous.grades":
		"Its grades, by the same short names as in `grades` where they were the same judgements.",
	"previous.visits":
		"How many visits there were since then, before this one. A letter on a monitoring visit then says which it is.",
	serviceAreas: "The places visited.",
	"serviceAreas.id":
		"A short name by which findings refer to it, such as `harbour-cities`.",
	"serviceAreas.name": "Its name, as printed.",
	"serviceAreas.notified": "The day it was told of the visit.",
	"serviceAreas.visited": "The first and the last day inspectors were there.",
	"serviceAreas.visited.from": "The first day of the visit.",
	"serviceAreas.visited.until": "The last day of the visit.",
	grades:
		"The grade of each judgement, and of the overall one where there is one.",
	gradesAre:
		"Whether the grades may still change: `provisional` or `final`. Final ones need every finding complete. Without it: `final`.",
	summary:
		"The opening paragraphs of the summary, in Markdown. Start them on the next line, after `|`.",
	areasForPriorityAction: "What must be put right at once.",
	"areasForPriorityAction.text":
		"As printed: a noun phrase or an instruction, ending in a full stop.",
	"areasForPriorityAction.findings":
		"The ids of the findings it rests on, at least one.",
	areasForImprovement: "What the inspected body should put right or build on.",
	"areasForImprovement.text":
		"As printed: a noun phrase or an instruction, ending in a full stop.",
	"areasForImprovement.findings":
		"The ids of the findings it rests on, at least one.",
	aboutTheInspection:
		"How the inspection was carried out: what was read, seen and heard. In Markdown.",
	aboutTheService:
		"Facts about the inspected body: its areas, people and work. In Markdown.",
	deferral:
		"Why the inspection was put off before its start, or paused after it.",
	"deferral.kind": "`deferred` before the start, `paused` after it.",
	"deferral.reason":
		"The reason, as the schedule names it. The schedule also says what is no reason.",
	"deferral.note": "What happened, one sentence.",
	sampling:
		"The cases that were read, and those that the inspected body audited.",
	"sampling.part": "The part of the sample, as the schedule names it.",
	"sampling.cases": "The numbers of the cases, such as `C-017`. Never names.",
	"sampling.including":
		"Of these cases, those of a kind the schedule asks for.",
	"sampling.including.kind": "The kind, as the schedule names it.",
	"sampling.including.cases": "The numbers of the cases of that kind.",
	"sampling.audits":
		"Of these cases, the numbers of those that the inspected body audited.",
	exceptions:
		"Rules that are not held against one place, each with the reason. They are printed with the outcome of every run.",
	"exceptions.rule": "The rule, as it stands in brackets after a mistake.",
	"exceptions.place":
		"Where: a finding by its id or one field of it, as `PR-04` or `PR-04/headline`; or a field of this file or an entry of a list in it, as `summary` or `areasForImprovement/3`.",
	"exceptions.becomes":
		"What becomes of the rule there: `off` says nothing any more, `warning` no longer stops the build. Without it: `off`.",
	"exceptions.reason": "Why, one sentence.",
};
