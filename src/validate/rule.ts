/** What a rule is: one promise, kept by looking at data. It knows neither files nor lines. */
import type { Path, Severity } from "../diagnostics/diagnostic.ts";
import type { Explanation } from "../diagnostics/explanation.ts";
import type { CharacterSet } from "../model/character-set.ts";
import type { CheckedInspection } from "../model/checked-inspection.ts";
import type { Schedule } from "../model/schedule.ts";
import type { Wording } from "../model/wording.ts";
import type { PlainField, ReportText, Said } from "./texts.ts";

/** @typeParam Needed what it looks at: everything, or a schedule alone */
export interface Rule<Needed = Facts> extends Explanation {
	/**
	 * Asks neither the schedule nor `inspection.yaml` about what it looks at, so that it runs even where those could not
	 * be read: they are stand-ins then, in which there is nothing to remark on.
	 */
	readonly standsAlone?: true;
	check(facts: Needed): Iterable<Remark>;
}

/** What there is to look at where a schedule is checked by itself, whether or not an inspection names it. */
export interface ScheduleFacts {
	/** As it reads on one day. */
	readonly schedule: Schedule;
	/** The name of its file. */
	readonly scheduleId: string;
	/** The names of all templates; nothing where nobody looked for them. */
	readonly templates?: readonly string[] | undefined;
}

/** All there is to look at. Whatever has no shape is left out here, and was reported. */
export interface Facts
	extends Omit<CheckedInspection, "exceptions">,
		ScheduleFacts,
		Said {
	/** Ids that stand in the files, those of records without shape too, so that nobody looks for them in vain. */
	readonly known: {
		readonly findings: Ids;
		readonly serviceAreas: Ids;
		/** By the address that Markdown uses. */
		readonly images: ReadonlySet<string>;
	};
	/** Whether everything could be read and has shape. What is missing from a list or from all can only be told then. */
	readonly isWhole: {
		readonly inspection: boolean;
		readonly organisation: boolean;
		readonly findings: boolean;
		readonly briefing: boolean;
		readonly figures: boolean;
	};
	/** What can be printed. */
	readonly font: CharacterSet;
	/** The organisation's own words, by document and passage. */
	readonly passages: Readonly<Record<string, Wording>>;
	/** Every text that is printed and no Markdown. */
	readonly plain: readonly PlainField[];
	/** What a reader of the report reads, in order. */
	readonly report: readonly ReportText[];
}

export interface Ids {
	readonly listed: readonly string[];
	/** Whether an id is there or could be: a record that cannot be read may have any. */
	mayHave(id: string): boolean;
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
