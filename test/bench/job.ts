/** One thing that is measured: a command, what it must not find, and what we want its figures to be. */

/** A command of the program, or the script here that finishes a print. */
export type Command =
	| "check"
	| "build-report"
	| "merge-letters"
	| "finish-print";

/** What a run may have left for the next. */
export const leftovers = [
	"output",
	"compiled code",
	"unpacked browser",
] as const;
export type Leftover = (typeof leftovers)[number];

/** The benchmark tells whether a goal is met, and leaves it at that. */
export interface Goal {
	/** In seconds, for the median. */
	readonly time: number;
	/** In megabytes of the Node process, for the highest. */
	readonly memory?: number;
}

/** From a name in a folder to its path. */
export type At = (name: string) => string;

export interface Job {
	/** What the table calls it. */
	readonly label: string;
	readonly command: Command;
	/** @param at gives the path of what lies in the subject's folder: `content`, and all that is made */
	args(at: At): readonly string[];
	/** The file or folder it makes there. */
	readonly output?: string;
	/** What is taken away before every run. */
	readonly without: readonly Leftover[];
	readonly goal?: Goal;
	/** Whether pandoc and WeasyPrint make the same from its Markdown, in every round. */
	readonly isCompared?: true;
	/** Whether it is measured without npm too. */
	readonly isMeasuredBare?: true;
}
