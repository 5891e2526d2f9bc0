/** Figures of a survey or a consultation, as somebody printed them: what `figures.yaml` says. */
import { z } from "zod";
import { count, day, id, line, percentage, yesNo } from "./fields.ts";

/** What answers can be put together as. */
export const answerGroups = ["agree", "disagree"] as const;
export type AnswerGroup = (typeof answerGroups)[number];

const answerSchema = z.strictObject({
	/** As printed: `Strongly agree`. */
	label: line,
	count,
	/** As printed, without the sign: `54`. */
	percent: percentage.optional(),
});

/** Answers that count together, by their labels. */
export const groupsSchema = z.strictObject({
	agree: z.array(line).default([]),
	disagree: z.array(line).default([]),
});

const statementSchema = z.strictObject({
	/** Where it is said, and of what: `summary of responses`. */
	text: line.optional(),
	of: z.enum(answerGroups, { error: `one of ${answerGroups.join(", ")}` }),
	/** As printed, without the sign. */
	percent: percentage,
});

/** One question and what was answered. */
export const figureSchema = z.strictObject({
	id,
	/** As printed: `Figure 2: responses to proposal 1`. */
	title: line,
	/** What was asked, where that is known. */
	question: line.optional(),
	answers: z.array(answerSchema).min(1, { error: "at least one answer" }),
	/** The line of the printed table that counts everybody. */
	totalCount: count.optional(),
	totalPercent: percentage.optional(),
	/** Whether one person may give several answers, which then add up to no total. */
	several: yesNo.default(false),
	groups: groupsSchema.optional(),
	/** What the text says of answers put together. */
	statements: z.array(statementSchema).default([]),
	/** What a reader needs to know of it, one sentence. */
	note: line.optional(),
});

export const figuresSchema = z.strictObject({
	/** What the figures are of, as in a sentence: `the consultation on the framework`. */
	subject: line,
	/** Where they were printed. */
	source: line,
	/** The day they were printed. */
	date: day.optional(),
	figures: z.array(figureSchema).min(1, { error: "at least one figure" }),
});

export type Figure = z.output<typeof figureSchema>;
export type Figures = z.output<typeof figuresSchema>;
