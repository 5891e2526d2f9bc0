import type { z } from "zod";
import type { briefingSchema } from "../model/briefing.ts";
import { figureWords } from "./figure-words.ts";
import type { Words } from "./words.ts";

/** What an editor says of the fields of `briefing.yaml`. */
export const briefingWords: Words<z.input<typeof briefingSchema>> = {
	asOf: "The day the data were drawn, before the inspection starts.",
	preparedBy:
		"Who put it together, by post and as in a sentence: `the senior data analyst`.",
	mainIssues:
		"The main issues, in a paragraph or a short list, in Markdown. Start it on the next line, after `|`.",
	sections: "What is known, by the judgements of the schedule.",
	"sections.judgement": "The judgement, as the schedule names it.",
	"sections.analysis":
		"What the data say of it, in a paragraph or two, in Markdown.",
	"sections.tables": "Tables of data.",
	"sections.tables.id": "A short name for it, such as `care-proceedings`.",
	"sections.tables.title": "Its title, with the unit of what it counts.",
	"sections.tables.kind":
		"Whether the data are `published` or `internal` to the inspected body.",
	"sections.tables.source": "Where the data come from.",
	"sections.tables.rowsAre": "What the rows are, such as `Service area`.",
	"sections.tables.columns": "What stands above each column of values.",
	"sections.tables.rows": "The rows.",
	"sections.tables.rows.label": "What the row is about.",
	"sections.tables.rows.values":
		"A value for each column, as printed: `3,120`, `54%`, `not known`.",
	"sections.tables.shows": "What the data show, one sentence or two.",
	"sections.tables.charted":
		"Whether it is drawn as bars too. Every value must be a number then. Without it: `no`.",
	"sections.enquiries": "What inspectors will look into first.",
	"sections.enquiries.id": "The number of the line of enquiry, such as `LE-1`.",
	"sections.enquiries.question": "A question, ending in a question mark.",
	"sections.enquiries.because":
		"What in the briefing gives rise to it, one sentence.",
	"sections.enquiries.serviceAreas":
		"Where it is looked into, by the ids of service areas. Without it: everywhere.",
	surveys: "Returns of the yearly surveys, one survey a group.",
	"surveys.group":
		"Who was asked: `children`, `young-people`, `birth-relatives`, `staff` or `stakeholders`.",
	"surveys.closed": "The day the survey closed.",
	"surveys.asked": "How many were asked, where that is known.",
	"surveys.answered": "How many answered.",
	"surveys.questions": "The questions that bear on a judgement.",
	...underQuestions(),
	"surveys.questions.title": "The question in three or four words.",
	"surveys.questions.judgement":
		"The judgement it tells something about, as the schedule names it.",
	concernCounts:
		"How many concerns came from elsewhere, over 6 to 12 months, one count a kind.",
	"concernCounts.kind":
		"Where they came from: `whistle-blowing`, `complaints` or `ombudsman`.",
	"concernCounts.from": "The first day of the count.",
	"concernCounts.until": "The last day of the count.",
	"concernCounts.count": "How many there were.",
	"concernCounts.matters":
		"What they were about. Each counts under one matter, so that they add up.",
	"concernCounts.matters.label": "The matter, in a few words.",
	"concernCounts.matters.count": "How many were about it.",
	"concernCounts.points": "What follows from them, one sentence each.",
	reviews:
		"Individual management reviews and serious case reviews of the last 12 months.",
	"reviews.title": "What was reviewed and when. Never the name of a child.",
	"reviews.date": "The day the review was completed or published.",
	"reviews.points": "What it found, one sentence each.",
	publications: "Other publications that matter to the inspection.",
	"publications.title": "The title, as printed.",
	"publications.publisher": "Who published it.",
	"publications.date": "The day it was published.",
	"publications.point": "What in it matters here, one sentence.",
};

/** The words of a figure, for the questions of a survey. */
function underQuestions() {
	return Object.fromEntries(
		Object.entries(figureWords).map(([way, said]) => [
			`surveys.questions.${way}`,
			said,
		]),
	) as {
		readonly [Way in keyof typeof figureWords as `surveys.questions.${Way}`]: string;
	};
}
