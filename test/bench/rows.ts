/** Figures as rows of the table: least, median and most, and whether the goals are met. */
import type { Goal } from "./job.ts";
import type { Series } from "./measure-subject.ts";

export const head = [
	"",
	"called by",
	"least",
	"median",
	"most",
	"memory",
	"browser",
	"goal",
] as const;

/** How many columns from the left are words. */
export const wordColumns = 2;

/** Our time by that of pandoc and WeasyPrint, for the median. */
const ratioGoal = 0.6;

/** The rows of one thing measured. */
export function rowsOf(series: Series): (readonly string[])[] {
	const { job, way, peer } = series;
	// Goals are for what a person types.
	const isJudged = way === "npm run" || job.command === "finish-print";
	const ours = row(
		job.label,
		way,
		series,
		job.goal && isJudged ? verdict(job.goal, series) : "",
	);
	return peer
		? [ours, row("pandoc and WeasyPrint", "", peer, ""), ratioRow(series, peer)]
		: [ours];
}

function row(
	label: string,
	way: string,
	{ times, memory }: Pick<Series, "times" | "memory">,
	verdict: string,
): readonly string[] {
	return [
		label,
		way,
		...spread(times).map(seconds),
		megabytes(memory.worker),
		megabytes(memory.started),
		verdict,
	];
}

/** Ours by theirs, each with what was measured in the same round. */
function ratioRow(
	{ way, times }: Series,
	peer: Pick<Series, "times">,
): readonly string[] {
	const figures = spread(
		times.map((time, round) => time / (peer.times[round] ?? Number.NaN)),
	);
	return [
		"ratio of the two",
		way,
		...figures.map((ratio) => ratio.toFixed(2)),
		"",
		"",
		way === "npm run" ? `<= ${ratioGoal}: ${met(figures[1] <= ratioGoal)}` : "",
	];
}

function verdict(goal: Goal, { times, memory }: Series): string {
	const [, median] = spread(times);
	const parts = [`<= ${goal.time} s: ${met(median <= goal.time * 1000)}`];
	if (goal.memory !== undefined && memory.worker !== undefined)
		parts.push(
			`<= ${goal.memory} MB: ${met(memory.worker <= goal.memory * 1e6)}`,
		);
	return parts.join(", ");
}

function met(isMet: boolean): string {
	return isMet ? "met" : "not met";
}

/** Least, median and most; the median of an even number is the higher of the middle two. */
function spread(values: readonly number[]): readonly [number, number, number] {
	const sorted = values.toSorted((one, other) => one - other);
	const at = (index: number) => sorted[index] ?? Number.NaN;
	return [at(0), at(Math.floor(sorted.length / 2)), at(sorted.length - 1)];
}

function seconds(milliseconds: number): string {
	return `${(milliseconds / 1000).toFixed(2)} s`;
}

function megabytes(bytes: number | undefined): string {
	return bytes === undefined ? "-" : `${Math.round(bytes / 1e6)} MB`;
}
