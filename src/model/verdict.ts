/** What preflight says of all that stands to be published of an inspection. */
export interface Verdict {
	/** Whether everything holds. */
	readonly holds: boolean;
	readonly lines: readonly VerdictLine[];
}

/** What one check says. */
export interface VerdictLine {
	/** Of the check. */
	readonly id: string;
	/** What holds when all is well, one sentence without its full stop. */
	readonly promise: string;
	/** What was looked at. */
	readonly note: string;
	/** Why it does not hold, a sentence each; none where it does. */
	readonly faults: readonly string[];
	/** How many of these are told, from the first, so that the verdict stays short. */
	readonly told: number;
}
