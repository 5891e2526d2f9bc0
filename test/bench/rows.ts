/** Figures as rows of the table: least, median and most, and whether the goals are met. */
import { type Goal, goals, ratioGoal } from "./goals.ts";
import type { Measure } from "./measure.ts";
import type { Measured, Series, State } from "./measure-subject.ts";
import type { Way } from "./program.ts";
import type { Subject } from "./subject.ts";

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

const labels: Readonly<Record<State, string>> = {
	check: "check",
	reports: "build-report of full reports, nothing built before",
	cold: "build-report, nothing built before",
	unchanged: "build-report, nothing changed",
	uncompiled: "build-report, and no compiled code kept",
	"first ever": "build-report, and the browser still packed",
};

/** The rows of one subject. */
export function rowsOf(
	subject: Subject,
	{ series, peer }: Measured,
): (readonly string[])[] {
	const rows = series.map((one) => {
		// Goals are for what a person types.
		const goal =
			one.way === "npm run" ? goals[subject]?.[one.state] : undefined;
		return row(
			labels[one.state],
			one.way,
			one.measures,
			goal ? verdict(goal, one.measures) : "",
		);
	});
	if (peer.length === 0) return rows;
	return [
		...rows,
		row("pandoc and WeasyPrint", "", peer, ""),
		...series
			.filter(({ state }) => state === "reports")
			.map((ours) => ratioRow(subject, ours, peer)),
	];
}

function row(
	label: string,
	way: Way | "",
	measures: readonly Measure[],
	verdict: string,
): readonly string[] {
	return [
		label,
		way,
		...spread(measures.map(({ time }) => time)).map(seconds),
		megabytes(most(measures.map(({ worker }) => worker))),
		megabytes(most(measures.map(({ started }) => started))),
		verdict,
	];
}

/** Ours by theirs, each with what was measured in the same round. */
function ratioRow(
	subject: Subject,
	{ way, measures }: Series,
	peer: readonly Measure[],
): readonly string[] {
	const ratios = measures.flatMap(({ time }, round) => {
		const theirs = peer[round];
		return theirs ? [time / theirs.time] : [];
	});
	const figures = spread(ratios);
	const isJudged = subject === "examples" && way === "npm run";
	return [
		"ratio of full reports, nothing built before",
		way,
		...figures.map((ratio) => ratio.toFixed(2)),
		"",
		"",
		isJudged ? `<= ${ratioGoal}: ${met(figures[1] <= ratioGoal)}` : "",
	];
}

function verdict(goal: Goal, measures: readonly Measure[]): string {
	const [, median] = spread(measures.map(({ time }) => time));
	const parts = [`<= ${goal.time} s: ${met(median <= goal.time * 1000)}`];
	const memory = most(measures.map(({ worker }) => worker));
	if (goal.memory !== undefined && memory !== undefined)
		parts.push(`<= ${goal.memory} MB: ${met(memory <= goal.memory * 1e6)}`);
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

function most(values: readonly (number | undefined)[]): number | undefined {
	const known = values.filter((value) => value !== undefined);
	return known.length > 0 ? Math.max(...known) : undefined;
}

function seconds(milliseconds: number): string {
	return `${(milliseconds / 1000).toFixed(2)} s`;
}

function megabytes(bytes: number | undefined): string {
	return bytes === undefined ? "-" : `${Math.round(bytes / 1e6)} MB`;
}
