/** What a caller wants made, and where. */
import type { Environment } from "../read/browser/found-browser.ts";
import type { Edition } from "../write/write.ts";

/** What to look at. */
export interface CheckOrder {
	/** The content folder. */
	readonly content: string;
	/** Ids of inspections; all of them where none is named. */
	readonly inspections: readonly string[];
}

export interface BuildOrder extends CheckOrder {
	/** The folder that holds `templates/` and package.json. */
	readonly home: string;
	/** The output folder. */
	readonly out: string;
	/** Ids of documents; all that the activity prints where none is named. */
	readonly documents: readonly string[];
	readonly editions: readonly Edition[];
	/** The variables of the process. */
	readonly environment: Environment;
	/** Told in a sentence what takes long, and what became of files. */
	readonly onProgress: (sentence: string) => void;
	/** Ends the build at once; everything it opened is closed before the event is over. */
	readonly signal?: AbortSignal;
}
