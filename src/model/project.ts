/** What `read` gives: every source of the inspections asked for, not yet believed. */
import type { Path } from "../diagnostics/diagnostic.ts";
import type { Source } from "../diagnostics/source.ts";
import type { CharacterSet } from "./character-set.ts";
import type { Picture } from "./manuscript.ts";

export interface Project {
	readonly organisation: Source | undefined;
	/** Those that an inspection names and that are there, by id. */
	readonly schedules: ReadonlyMap<string, Source>;
	/** The organisation's own words, by the document they are for. */
	readonly wording: ReadonlyMap<string, Source>;
	/** Ids of all schedules there are. */
	readonly scheduleIds: readonly string[];
	readonly inspections: readonly InspectionSources[];
	/** The characters of the font that documents are printed in. */
	readonly font: CharacterSet;
	/** Everything read, by path below the content folder. */
	readonly inputs: ReadonlyMap<string, Uint8Array>;
	/** Every text read, by the name diagnostics use for it. */
	readonly texts: ReadonlyMap<string, string>;
}

export interface InspectionSources {
	/** The name of its folder. */
	readonly id: string;
	/** Nothing where it could not be read at all. */
	readonly inspection: Source | undefined;
	/** In the order of the report. */
	readonly findings: readonly FindingSource[];
	/** Concerns about children, where there is a file of them. */
	readonly concerns: Source | undefined;
	/** What is known before the inspection begins, where there is a file of it. */
	readonly briefing: Source | undefined;
	/** Figures of a survey or a consultation, where there is a file of them. */
	readonly figures: Source | undefined;
	/** Whether a file of findings could not be read, so that some may be missing here. */
	readonly hasUnreadable: boolean;
	/** By the address that Markdown uses: `images/areas.png`. */
	readonly images: ReadonlyMap<string, Picture>;
	/** The addresses of all there are, of those too that could not be read. */
	readonly imagesThere: ReadonlySet<string>;
}

/** One finding, and the way to it in the file that holds it. */
export interface FindingSource {
	readonly source: Source;
	/** Nothing before it in a file of its own; `['findings', 3]` in a file of many. */
	readonly path: Path;
	readonly data: unknown;
}
