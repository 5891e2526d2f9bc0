/** One slip of an author's keys, and what has to be told of it. */

/** A stretch of a file, which must be found in it once. */
export interface Stretch {
	/** Below the content folder. */
	readonly file: string;
	/** Words that stand before it, where the same is found more than once; the first after them is meant. */
	readonly after?: string;
	readonly find: string;
}

export interface Edit extends Stretch {
	readonly replace: string;
}

/** A file that is not there yet. */
export interface Made {
	readonly file: string;
	readonly content: string | Uint8Array;
}

/** What is wrong with a file as a whole. */
export type FileFault = "missing" | "a link" | "in Latin 1" | { name: string };

export interface Mistake {
	/** What happened, for a list of tests. */
	readonly what: string;
	/** Sound changes that are made before, where the example as it stands has no room for the mistake. */
	readonly given?: readonly (Edit | Made)[];
	/** What the author typed. The part that has to be told of stands between `⟦` and `⟧`, which are not written. */
	readonly edit: Edit | (Omit<Edit, "find" | "replace"> & { fault: FileFault });
	/** Where it has to be told of, if not in what was typed: the part between `⟦` and `⟧`, or the start of a file. */
	readonly at?: Stretch | { readonly file: string };
	readonly rule: string;
	/** Where it differs from the rule's own. */
	readonly severity?: "error" | "warning";
}
