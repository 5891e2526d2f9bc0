import type { z } from "zod";
import type { findingSchema } from "../model/finding.ts";
import type { Words } from "./words.ts";

/** What an editor says of the fields of a finding. */
export const findingWords: Words<z.input<typeof findingSchema>> = {
	id: "A short name for this finding, such as `PR-17`, that no other finding of the inspection has. Areas for improvement refer to it.",
	judgement:
		"The judgement this finding supports. It is printed in that section of the report.",
	criteria: "The criteria of that judgement it speaks to.",
	evaluationRow: "The row of the case evaluation tool it was recorded in.",
	kind: "What it says of the service: a `strength`, a `weakness`, or `outstanding-practice` others can learn from.",
	serviceArea:
		"The service area it was seen in, by its id in inspection.yaml. Leave it out where the finding holds for the whole country.",
	headline: "Its line in summaries: one full sentence.",
	forChildren:
		"Its line in the summary for children: one short sentence in everyday words.",
	inSummary:
		"Whether its headline stands in the summary of the report. Without it: `no`.",
	incomplete:
		"Whether something is still to be looked into. No grade is final while it is. Without it: `no`.",
	mustImprove:
		"Whether an area for improvement must rest on it. Without it: `no`.",
	protectedCharacteristics:
		"The protected characteristics of the Equality Act 2010 it bears on.",
	evidence:
		"What it rests on, at least one piece. It is kept with the finding and never printed.",
	"evidence.source":
		"What kind of evidence it is: case file, interview, observation, meeting, survey.",
	"evidence.reference":
		"How to find it again: the number of the case, interview or document. Never a name.",
	"evidence.date": "The day it was seen or heard, as `2024-01-22`.",
	body: "The paragraphs of the report, in Markdown. Start them on the next line, after `|`.",
};
