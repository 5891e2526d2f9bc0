/** What a caller wants made, and where. */
import type { CheckedInspection } from "../model/checked-inspection.ts";
import type { Environment } from "../read/browser/found-browser.ts";
import type { Edition } from "../write/write.ts";

/** What to look at. */
export interface CheckOrder {
	/** The content folder. */
	readonly content: string;
	/** Ids of inspections; all of them where none is named. */
	readonly inspections: readonly string[];
}

/** What to look at, and the templates to hold it against. */
export interface CheckWithTemplatesOrder extends CheckOrder {
	/** The folder that holds `templates/` and package.json. */
	readonly home: string;
}

export interface BuildOrder extends CheckWithTemplatesOrder {
	/** The output folder. */
	readonly out: string;
	/** Ids of documents; all that the activity prints where none is named. */
	readonly documents: readonly string[];
	/** Those that are usual where none is named. */
	readonly editions: readonly Edition[];
	/** Leaves documents that are not named as they stand, up to date or not. */
	readonly leavesOthers?: boolean;
	/** The variables of the process. */
	readonly environment: Environment;
	/** Told in a sentence what takes long, and what became of files. */
	readonly onProgress: (sentence: string) => void;
	/** Told of every inspection as soon as all are free of errors, before anything is made. */
	readonly onChecked?: (inspections: readonly CheckedInspection[]) => void;
	/** Ends the build at once; everything it opened is closed before the event is over. */
	readonly signal?: AbortSignal;
}
