/** What stands to be published of one inspection, opened for checking. */
import type { CheckedInspection } from "../../model/checked-inspection.ts";
import type { Manuscript } from "../../model/manuscript.ts";

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

export interface PdfFacts {
	/** The metadata stream, as XML. */
	readonly metadata: string;
	/** The older properties: title, author and so on. */
	readonly properties: readonly string[];
	readonly title: string;
	readonly subject: string;
	readonly author: string;
	/** Empty where none is named. */
	readonly language: string;
	/** Whether it is said to be tagged, and has a structure. */
	readonly isTagged: boolean;
	/** Fonts whose glyphs are not within the file, by name. */
	readonly fontsOutside: readonly string[];
	/** Pages, from 1, with content that is neither tagged nor an artifact. */
	readonly unmarkedPages: readonly number[];
	/** Where its links lead: an address, or `#` and the name of a place. */
	readonly links: readonly string[];
	/** Places within it, by name. */
	readonly places: readonly string[];
	/** What its structure tells, block by block. */
	readonly words: readonly string[];
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
