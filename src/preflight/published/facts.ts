/** What stands to be published of one inspection, opened for checking. */
import type { CheckedInspection } from "../../model/checked-inspection.ts";
import type { Manuscript } from "../../model/manuscript.ts";
import type { PdfFacts } from "../../model/pdf-facts.ts";

export interface PreflightFacts {
	readonly checked: CheckedInspection;
	/** Every file of an edition that can be read. */
	readonly files: readonly PublishedFile[];
	/** Every file that a build made, by path: those of editions, and what they refer to. */
	readonly paths: readonly string[];
	/** Files that are missing or no longer what was made, by path. */
	readonly broken: readonly string[];
	/** Files that no build made, by path. */
	readonly strange: readonly string[];
	/** What was not made from the sources as they are now, or not at all: a sentence each. */
	readonly outdated: readonly string[];
	/** How hard texts are to read together: the school grade after Flesch and Kincaid. */
	readonly gradeOf: (texts: readonly string[]) => number;
}

export interface PublishedFile {
	/** Its path in the folder of the inspection. */
	readonly file: string;
	readonly edition: string;
	readonly bytes: Uint8Array;
	/** The document that it must tell, as this edition lays it out. */
	readonly manuscript: Pick<
		Manuscript,
		"id" | "title" | "subject" | "author" | "language" | "tree"
	>;
	/** What a PDF says of itself. */
	readonly pdf?: PdfFacts;
}

/** A promise about all that is published of an inspection. */
export interface PreflightCheck {
	/** In two or three words; never changes. */
	readonly id: string;
	/** What holds when all is well, one sentence without its full stop. */
	readonly promise: string;
	/** One sentence for each fault; nothing where all is well. */
	check(facts: PreflightFacts): Iterable<string>;
	/** What was looked at, in a few words, whether or not it holds. */
	note(facts: PreflightFacts): string;
}
