/**
 * Published documents, as somebody typed them off: every sentence of each, in order.
 *
 * They stand outside the repository, because their words are not this project's to hand on. A field that is not named
 * here is an error, so that none is left out of a comparison.
 */
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { parse } from "yaml";
import { z } from "zod";
import { home } from "../editions/build-editions.ts";

/** Where the documents are looked for. */
export const publishedFolder = join(home, "../shared/real");

export const isPublishedThere = existsSync(publishedFolder);

const texts = z.array(z.string());

const graded = { label: z.string(), grade: z.string() };

const reportSchema = z.strictObject({
	kind: z.literal("full-inspection"),
	title: z.string(),
	/** As printed: `6 to 17 March 2023`. */
	dates: z.string(),
	/** Name and post, a comma between them. */
	lead: z.string(),
	/** In the order of the table. */
	judgements: z.array(z.strictObject(graded)),
	summary: texts,
	improvements: texts,
	/** In the order of the report; the grade as in a sentence. */
	sections: z.array(z.strictObject({ ...graded, paragraphs: texts })),
});

const letterSchema = z.strictObject({
	kind: z.literal("focused-visit"),
	/** The day of the letter: `7 November 2023`. */
	date: z.string(),
	addressee: texts,
	salutation: z.string(),
	subject: z.string(),
	opening: texts,
	headline: texts,
	priorityActions: texts,
	improvements: texts,
	main: texts,
	closing: texts,
	signatory: z.string(),
	signatoryTitle: z.string(),
});

export type PublishedReport = z.output<typeof reportSchema>;
export type PublishedLetter = z.output<typeof letterSchema>;

/** Reads a report of a full inspection. Throws where it has another shape. */
export function publishedReport(file: string): PublishedReport {
	return reportSchema.parse(dataOf(file));
}

/** Reads a letter after a focused visit. Throws where it has another shape. */
export function publishedLetter(file: string): PublishedLetter {
	return letterSchema.parse(dataOf(file));
}

function dataOf(file: string): unknown {
	return parse(readFileSync(join(publishedFolder, file), "utf8"));
}
