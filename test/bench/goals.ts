/** What we want the figures to be. The benchmark tells whether they are, and leaves it at that. */
import type { State } from "./measure-subject.ts";
import type { Subject } from "./subject.ts";

export interface Goal {
	/** In seconds, for the median. */
	readonly time: number;
	/** In megabytes of the Node process, for the highest. */
	readonly memory?: number;
}

/** Of whole processes, started by `npm run`. */
export const goals: Readonly<
	Partial<Record<Subject, Readonly<Partial<Record<State, Goal>>>>>
> = {
	examples: {
		check: { time: 0.5 },
		reports: { time: 3, memory: 400 },
		unchanged: { time: 0.7 },
	},
	findings: { check: { time: 1 } },
};

/** The time of a cold build of the examples’ full reports by the time pandoc and WeasyPrint take, for the median. */
export const ratioGoal = 0.6;
