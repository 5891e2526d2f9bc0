/** A finding: one thing inspectors established, told once and used by every document. */
import { z } from "zod";
import { day, id, line, prose, yesNo } from "./fields.ts";

/** What a finding says of the service. */
export const kinds = ["strength", "weakness", "outstanding-practice"] as const;

/** What a finding rests on. Never printed. */
export const evidenceSchema = z.strictObject({
	source: line,
	reference: line,
	date: day,
});

export const findingSchema = z.strictObject({
	id,
	/** The judgement it supports, by id. */
	judgement: id,
	/** The criteria of that judgement it speaks to, by id. */
	criteria: z.array(id).default([]),
	/** The row of the schedule's case evaluation tool it was recorded in, by id. */
	evaluationRow: id.optional(),
	kind: z.enum(kinds, { error: `one of ${kinds.join(", ")}` }),
	/** The service area it was seen in, by id; absent where it holds nationally. */
	serviceArea: id.optional(),
	/** Its line in summaries: one full sentence. */
	headline: line,
	/** Its line in the children's summary: one short sentence. */
	forChildren: line,
	/** Whether its headline stands in the report's summary. */
	inSummary: yesNo.default(false),
	/** Something is still to be looked into; no grade is final while it is. */
	incomplete: yesNo.default(false),
	/** Whether an area for improvement must rest on it. */
	mustImprove: yesNo.default(false),
	/** Protected characteristics it bears on, by id. */
	protectedCharacteristics: z.array(id).default([]),
	evidence: z
		.array(evidenceSchema)
		.min(1, { error: "at least one piece of evidence" }),
	/** The report's paragraphs, in Markdown. */
	body: prose,
});

export type Finding = z.output<typeof findingSchema>;
