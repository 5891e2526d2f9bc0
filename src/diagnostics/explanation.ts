/** What a promise says of itself: for `explain`, and for programs that show mistakes. */
import type { Severity } from "./diagnostic.ts";

export interface Explanation {
	/** The promise in two or three words: `finding-unique`. Never changes once published. */
	readonly id: string;
	readonly severity: Severity;
	/** What holds when all is well, one sentence. */
	readonly promise: string;
	/** Why it matters, with the paragraph of the source where one asks for it. */
	readonly reason: string;
	/** How it looks when it is right, and when it is wrong, as typed: YAML, or Markdown. */
	readonly example: { readonly right: string; readonly wrong: string };
	/**
	 * No exception can be made: it protects children and families or the text of record, or no document could be made
	 * without it.
	 */
	readonly isSafeguard?: true;
}

/** Promises about one thing. */
export interface ExplanationGroup {
	readonly title: string;
	readonly explanations: readonly Explanation[];
}
