import type { z } from "zod";
import type { scheduleSchema } from "../model/schedule.ts";
import type { Words } from "./words.ts";

/** What an editor says of the fields of a schedule. */
export const scheduleWords: Words<
	z.input<typeof scheduleSchema>,
	`${string}.source` | `${string}.verified`
> = {
	id: "The name of this file, without `.yaml`.",
	title: "The title of the framework, with its year.",
	from: "The first start date this schedule is for.",
	source:
		"Where the fact comes from: the document, and the paragraph where there is one.",
	verified:
		"`yes` where it stands in the source named; `no` where it is inferred or a working label.",
	guidance:
		"The published guidance on how inspections are carried out, which letters refer to.",
	"guidance.title": "Its title, as published.",
	"guidance.address":
		"Where it is found, as `https://…`. Leave it out where that is not known.",
	dateSpan:
		"How a span of dates is printed. `dash`: 21 February 2014 – 21 March 2014. `to`: 22 January to 16 February 2024.",
	grades: "The steps of the scale, the best first.",
	"grades.id": "The short name that inspections use.",
	"grades.label":
		"In lower case, as it stands in a sentence: `requires improvement`.",
	"grades.leadIn":
		"Follows the name of the inspected body above the summary: `is good because`.",
	"grades.meaning": "What the grade says of a service, one sentence.",
	"grades.expectation":
		"What is expected, one sentence, printed beside an overall grade.",
	"grades.forChildren":
		"What it says of a service in words for children: short sentences.",
	"grades.weaknessesFirst": "Whether a summary opens with what is weak.",
	"grades.needsPriorityAction":
		"Whether a report with this grade must name areas for priority action.",
	judgements: "What is judged, in the order of the table of judgements.",
	"judgements.id": "The short name that inspections and findings use.",
	"judgements.label": "As in the table of judgements.",
	"judgements.heading": "As a heading of the report, where that differs.",
	"judgements.forChildren":
		"As a heading of the summary for children, in words of theirs.",
	"judgements.criteria": "What the judgement looks at.",
	"judgements.criteria.id": "The number or short name that findings use.",
	"judgements.criteria.label": "What it is about.",
	"judgements.criteriaRunOnFrom":
		"Criteria run on from this number, though nobody could list them: any number from here is taken.",
	"judgements.byServiceArea":
		"Whether its section of the report is told one service area at a time. Without it: `no`.",
	overall: "The overall judgement. Leave it out where there is none.",
	"overall.id": "The short name that inspections use.",
	"overall.label": "As in the table of judgements.",
	"overall.forChildren":
		"As a heading of the summary for children, in words of theirs.",
	"overall.stated": "Above the table in a `sentence`, or as its last `row`.",
	summaryForChildren:
		"Whether the summary is to be one that children can read. Without it: `no`.",
	sectionOrder:
		"Judgements in the order of the report’s sections, where that differs from the table’s.",
	activities: "What inspectors may come for, each with the documents it makes.",
	"activities.id": "The short name that inspections use.",
	"activities.label": "As printed.",
	"activities.graded": "Whether it ends in grades.",
	"activities.documents": "The documents it makes.",
	"activities.documents.document":
		"The document, which its files are named after: `full-report`.",
	"activities.documents.template":
		"The folder in `templates` that words it, where that has another name.",
	"activities.notice":
		"Working days of notice before the start. Leave it out where none is given.",
	"activities.fieldwork":
		"How many working days it takes from start to end, both counted.",
	"activities.fieldwork.least": "At least so many working days.",
	"activities.fieldwork.most": "At most so many working days.",
	"activities.plan": "What is done on which working day, in order.",
	"activities.plan.id": "A short name for the step.",
	"activities.plan.day":
		"The working day, counted from the start: the start is day 1, the working day before it day 0.",
	"activities.plan.until": "The last working day of a step that takes several.",
	"activities.plan.by": "The latest time of that day, as `09:30`.",
	"activities.plan.what": "What is done, one sentence.",
	"activities.plan.who": "Who does it, as printed: `lead inspector`.",
	"activities.plan.announced":
		"Who is where meanwhile, as the notification says it: `lead inspector at the national office`.",
	"activities.plan.visitsAreas":
		"Whether service areas are visited in it; the notification says how many. Without it: `no`.",
	"activities.publishAfter": "When the report is published.",
	"activities.publishAfter.days":
		"Working days from the end of the inspection.",
	roles: "The parts people play in an inspection.",
	"roles.id": "The short name that inspections use.",
	"roles.label": "As printed.",
	"roles.leads":
		"The one person who leads; printed on the first page. Without it: `no`.",
	"roles.leadsVisits":
		"Whether it leads those who visit a service area, and tells its managers what they found. Without it: `no`.",
	"roles.needed":
		"Whether an inspection cannot do without somebody in it. Without it: `no`.",
	"roles.assuresQuality":
		"Whether it is to assure the quality of the inspection. Without it: `no`.",
	protectedCharacteristics: "What the Equality Act 2010 protects.",
	"protectedCharacteristics.id": "The short name that findings use.",
	"protectedCharacteristics.label": "As printed.",
	scope: "What an inspection looks at, where that is listed.",
	"scope.id": "A short name for it.",
	"scope.label": "As printed.",
	offSiteSources:
		"Whom inspectors may speak to off site, where that is listed.",
	"offSiteSources.id": "A short name for them.",
	"offSiteSources.label": "As printed.",
	limits: "What the grades of the judgements allow the overall grade to be.",
	"limits.id": "A short name for the limit.",
	"limits.rule":
		"`inadequate-caps`: no overall grade at or above `grade` with any judgement at the last grade. `inadequate-founded`: overall at the last grade only with a judgement that is. `within-range`: overall between the best and the worst of the judgements. `key-judgement`: overall at the last grade where one of `judgements` is. `near-lowest`: overall at most one step from the worst. `commonest`: overall the grade that most judgements have.",
	"limits.grade": "For `inadequate-caps`: the lowest grade that is too good.",
	"limits.judgements":
		"For `key-judgement`: the key judgements. Leave it out where all are.",
	"limits.severity": "`error` stops the build, `warning` does not.",
	"limits.applies": "`no` switches it off. Without it: `yes`.",
	areaVisits: "How service areas are visited.",
	"areaVisits.most": "At most so many service areas.",
	"areaVisits.mostDays": "At most so many working days in each.",
	"areaVisits.notice": "How many working days ahead each is told.",
	priorityAction: "What follows where an area for priority action is named.",
	"priorityAction.told":
		"Who is told of it, as in a sentence: `the Ministry of Justice`.",
	"priorityAction.planWithin":
		"Working days from the day of the letter to the action plan.",
	"priorityAction.draftWithin":
		"Working days from the day of the letter to an early draft of the plan.",
	quietTimes: "Times of the year without inspections, if it can be helped.",
	"quietTimes.id": "A short name for the time.",
	"quietTimes.label": "As printed.",
	"quietTimes.from": "The first day of it, each year, as `08-01`.",
	"quietTimes.until": "The last day of it, each year, as `08-31`.",
	deferralReasons:
		"Why an inspection may be put off or paused, and what is no reason.",
	"deferralReasons.id": "The short name that inspections use.",
	"deferralReasons.label": "What it is about.",
	"deferralReasons.accepted": "Whether it is a reason.",
	sampling: "The sample of cases that is read, part by part.",
	"sampling.id": "The short name that inspections use.",
	"sampling.label": "As printed.",
	"sampling.cases": "How many cases are read.",
	"sampling.including": "Of them, how many of a kind.",
	"sampling.including.id": "The short name that inspections use.",
	"sampling.including.label": "As printed.",
	"sampling.including.cases": "How many cases of that kind.",
	"sampling.audits": "How many of them the inspected body audits.",
	caseEvaluation: "The case evaluation tool, a table for each judgement.",
	"caseEvaluation.judgement": "The judgement the table is for.",
	"caseEvaluation.label":
		"What the table is called, where that is not the judgement: `Private law`.",
	"caseEvaluation.rows": "Its rows, in order.",
	"caseEvaluation.rows.id": "The short name that findings use.",
	"caseEvaluation.rows.label": "As printed.",
	"caseEvaluation.rows.criteria":
		"The criteria of the judgement it is about, at least one.",
	dataRequest:
		"What the inspected body is asked for when an inspection begins (Annex A).",
	"dataRequest.recipients":
		"Who it goes to, as in a sentence: `the Chief Executive`.",
	"dataRequest.scope":
		"Which cases are listed, as in a sentence: `all cases closed in the two weeks before the inspection`.",
	"dataRequest.casesStep":
		"The step of an activity’s plan by which cases are listed.",
	"dataRequest.restStep":
		"The step of an activity’s plan by which everything else is sent.",
	"dataRequest.caseFields": "What is told of each case.",
	"dataRequest.caseFields.id": "A short name for the field.",
	"dataRequest.caseFields.label": "As printed above its column.",
	"dataRequest.caseFields.kind":
		"What is given: `text`, `date`, `yes-no`, `choice` or `number`. Without it: `text`.",
	"dataRequest.caseFields.options": "For a choice: what can be chosen.",
	"dataRequest.caseFields.others":
		"For a choice: whether the options are examples, and another answer does as well. Without it: `no`.",
	"dataRequest.caseFields.asked":
		"`no` for what the list names and nobody is to send, such as names; `note` then says why. Without it: `yes`.",
	"dataRequest.caseFields.note": "How to give it, one sentence or two.",
	"dataRequest.national": "Documents of the whole organisation.",
	"dataRequest.national.id": "A short name for the document.",
	"dataRequest.national.label": "As printed.",
	"dataRequest.national.note": "How to give it, one sentence or two.",
	"dataRequest.local": "Documents of service areas.",
	"dataRequest.local.id": "A short name for the document.",
	"dataRequest.local.label": "As printed.",
	"dataRequest.local.note": "How to give it, one sentence or two.",
	"dataRequest.items": "Documents by number, where the request numbers them.",
	"dataRequest.items.id": "A short name for the item.",
	"dataRequest.items.number":
		"As printed, and as names of files begin: `1.03`.",
	"dataRequest.items.label":
		"As printed. Leave it out where the wording is not known.",
	"dataRequest.items.note": "How to give it, one sentence or two.",
	"dataRequest.items.fields":
		"What stands in it, where it is a list of its own.",
	"dataRequest.items.fields.id": "A short name for the field.",
	"dataRequest.items.fields.label": "As printed above its column.",
	"dataRequest.items.fields.kind":
		"What is given: `text`, `date`, `yes-no`, `choice` or `number`. Without it: `text`.",
	"dataRequest.items.fields.options": "For a choice: what can be chosen.",
	"dataRequest.items.fields.others":
		"For a choice: whether the options are examples, and another answer does as well. Without it: `no`.",
	"dataRequest.items.fields.asked":
		"`no` for what the list names and nobody is to send, such as names; `note` then says why. Without it: `yes`.",
	"dataRequest.items.fields.note": "How to give it, one sentence or two.",
	amendments:
		"What changed since the schedule was first in force, the oldest first.",
	"amendments.id": "A short name for the amendment.",
	"amendments.from":
		"The day it came into force. Leave it out where no source tells; it then changes nothing.",
	"amendments.title": "What it is called.",
	"amendments.changes": "What changed, one sentence each.",
	"amendments.sets":
		"The parts of the schedule as they read from that day. Lists of things with an id are joined by id; everything else is put in place of what was there.",
};
