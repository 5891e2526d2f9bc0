/** What a rule is: one promise, kept by looking at data. It knows neither files nor lines. */
import type { Root } from "mdast";
import type { Path, Severity } from "../diagnostics/diagnostic.ts";
import type { CharacterSet } from "../model/character-set.ts";
import type { CheckedInspection } from "../model/checked-inspection.ts";

export interface Rule {
	/** The promise in two or three words: `finding-unique`. Never changes once published. */
	readonly id: string;
	readonly severity: Severity;
	/** What holds when all is well, one sentence. */
	readonly promise: string;
	/** Why it matters, with the paragraph of the source where one asks for it. */
	readonly reason: string;
	/** How it looks when it is right, and when it is wrong, as typed. For `explain`. */
	readonly example?: { readonly right: string; readonly wrong: string };
	/** Protects children and families or the text of record: no exception can be made. */
	readonly isSafeguard?: true;
	check(facts: Facts): Iterable<Remark>;
}

/** All there is to look at. Whatever has no shape is left out here, and was reported. */
export interface Facts extends CheckedInspection {
	/** Ids that stand in the files, those of records without shape too, so that nobody looks for them in vain. */
	readonly known: {
		readonly findings: Ids;
		readonly serviceAreas: Ids;
	};
	/** Whether everything could be read and has shape. What is missing can only be told then. */
	readonly isWhole: {
		readonly inspection: boolean;
		readonly findings: boolean;
	};
	/** What can be printed. */
	readonly font: CharacterSet;
	readonly prose: readonly ProseField[];
	/** The way to fields of Markdown that are nested too deeply to be in `prose`. */
	readonly tooDeep: readonly Path[];
}

export interface Ids {
	readonly listed: readonly string[];
	/** Whether an id is there or could be: a record that cannot be read may have any. */
	mayHave(id: string): boolean;
}

/** A field of Markdown, read. Offsets in its tree count from the start of the field. */
export interface ProseField {
	readonly at: Path;
	readonly text: string;
	readonly tree: Root;
}

export interface Remark {
	/** `['inspection', 'grades', 'overall']`, `['findings', 3, 'body']`, `['schedule', ...]`, `['organisation', ...]`. */
	readonly at: Path;
	/** The name of the field is meant, not its value. */
	readonly isAboutKey?: boolean;
	/** Where it differs from the rule's. */
	readonly severity?: Severity;
	/** Part of the text at `at`, by offsets. */
	readonly within?: readonly [start: number, end: number];
	readonly message: string;
	readonly hint?: string | undefined;
	readonly see?: readonly { readonly at: Path; readonly message: string }[];
}
