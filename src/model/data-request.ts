/** What the inspected body is asked for when an inspection begins: the lists of Annex A, as data of a schedule. */
import { z } from "zod";
import { id, line, yesNo } from "./fields.ts";

/** What can be given in a field. */
export const requestKinds = [
	"text",
	"date",
	"yes-no",
	"choice",
	"number",
] as const;

/** Where a fact comes from, and whether somebody could check it there. */
const sourced = {
	source: line.optional(),
	verified: yesNo.optional(),
};

/** A column of a list to fill in. */
const requestFieldSchema = z.strictObject({
	id,
	/** As printed, and as the heading of its column: `Date of birth`. */
	label: line,
	kind: z
		.enum(requestKinds, { error: `one of ${requestKinds.join(", ")}` })
		.default("text"),
	/** For a choice: what can be chosen. */
	options: z.array(line).default([]),
	/** For a choice: whether the options are examples, and another answer does as well. */
	others: yesNo.default(false),
	/** `no` for what the list names and nobody is to send, such as names of children; `note` then says why. */
	asked: yesNo.default(true),
	/** How to give it, one sentence or two. */
	note: line.optional(),
	...sourced,
});

/** A document to send. */
const requestDocumentSchema = z.strictObject({
	id,
	label: line,
	note: line.optional(),
	...sourced,
});

/** An item of a numbered list. */
const requestItemSchema = z.strictObject({
	id,
	/** As printed, and as names of files begin: `1.03`. */
	number: line,
	/** Absent where its wording is not known. */
	label: line.optional(),
	note: line.optional(),
	/** What stands in it, where it is a list of its own. */
	fields: z.array(requestFieldSchema).default([]),
	...sourced,
});

export const dataRequestSchema = z.strictObject({
	/** Who it goes to, as in a sentence: `the Chief Executive`. */
	recipients: line,
	/** Which cases are listed, as in a sentence: `all cases closed in the two weeks before the inspection`. */
	scope: line.optional(),
	/** The step of an activity's plan by which cases are listed. */
	casesStep: id.optional(),
	/** The step of an activity's plan by which everything else is sent. */
	restStep: id.optional(),
	/** What is told of each case. */
	caseFields: z.array(requestFieldSchema).default([]),
	/** Documents of the whole organisation. */
	national: z.array(requestDocumentSchema).default([]),
	/** Documents of service areas. */
	local: z.array(requestDocumentSchema).default([]),
	/** Documents by number, where the request numbers them. */
	items: z.array(requestItemSchema).default([]),
	...sourced,
});

export type DataRequest = z.output<typeof dataRequestSchema>;
export type RequestField = z.output<typeof requestFieldSchema>;
