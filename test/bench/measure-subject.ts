/**
 * Measures all there is to measure of one subject.
 *
 * In rounds, each of which takes every time once, so that a busy moment of the machine does not hit one figure alone.
 * Memory is looked at in a round of its own.
 */
import { globSync, mkdirSync, readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { loadPdf } from "../../src/write/pdf/load-pdf.ts";
import type { Job } from "./job.ts";
import { measureMemory, measureTime } from "./measure.ts";
import { measurePeerMemory, measurePeerTime } from "./peer.ts";
import type { Memory } from "./process-tree.ts";
import { forgetCompiledCode, programCall, type Way } from "./program.ts";
import type { Subject } from "./subject.ts";

export interface SubjectOrder {
	readonly subject: Subject;
	readonly runs: number;
	/** A folder that is not there yet, for all that is generated and built. */
	readonly folder: string;
	readonly environment: NodeJS.ProcessEnv;
	/** Whether pandoc and WeasyPrint are there to compare with. */
	readonly hasPeer: boolean;
	/** Told which round begins, from 1. */
	readonly onRound: (round: number) => void;
}

/** One thing measured, as often as there were rounds. */
export interface Series {
	readonly job: Job;
	readonly way: Way;
	/** In milliseconds, round by round. */
	readonly times: readonly number[];
	readonly memory: Memory;
	/** What pandoc and WeasyPrint took for the same. */
	readonly peer?: Pick<Series, "times" | "memory">;
}

export interface Measured {
	/** Pages of all PDF editions together. */
	readonly pages: number;
	readonly series: readonly Series[];
}

export async function measureSubject(order: SubjectOrder): Promise<Measured> {
	const { subject, runs, folder, environment, hasPeer, onRound } = order;
	mkdirSync(folder, { recursive: true });
	await subject.prepare(folder);

	const prepared = (job: Job, way: Way) => {
		for (const leftover of job.without) remove(leftover, job, folder);
		const cache = join(folder, "cache");
		return programCall(
			way,
			job.command,
			job.args((name) => join(folder, name)),
			job.without.includes("unpacked browser")
				? { ...environment, XDG_CACHE_HOME: cache }
				: environment,
		);
	};
	/** Everything once, in the order it is told. */
	async function round<One>(
		ours: (job: Job, way: Way) => Promise<One>,
		theirs: (...order: Parameters<typeof measurePeerTime>) => Promise<One>,
	): Promise<{ job: Job; way: Way; one: One; peer: One | undefined }[]> {
		const all: { job: Job; way: Way; one: One; peer: One | undefined }[] = [];
		for (const job of subject.jobs)
			for (const way of waysOf(job)) {
				const one = await ours(job, way);
				const peer =
					job.isCompared && job.output && hasPeer
						? await theirs(
								join(folder, job.output),
								join(folder, "peer"),
								environment,
							)
						: undefined;
				all.push({ job, way, one, peer });
			}
		return all;
	}

	const rounds: Awaited<ReturnType<typeof round<number>>>[] = [];
	for (let number = 1; number <= runs; number++) {
		onRound(number);
		rounds.push(
			await round(
				(job, way) => measureTime(prepared(job, way)),
				measurePeerTime,
			),
		);
	}
	onRound(runs + 1);
	const memories = await round(
		(job, way) => measureMemory(prepared(job, way)),
		measurePeerMemory,
	);

	return {
		pages: await pagesIn(folder),
		series: memories.map(({ job, way, one, peer }, index) => ({
			job,
			way,
			// Every round has the same.
			times: rounds.map((all) => all[index]?.one ?? Number.NaN),
			memory: one,
			...(peer && {
				peer: {
					times: rounds.map((all) => all[index]?.peer ?? Number.NaN),
					memory: peer,
				},
			}),
		})),
	};
}

/** Our own script is no command of npm. */
function waysOf({ command, isMeasuredBare }: Job): readonly Way[] {
	if (command === "finish-print") return ["node"];
	return isMeasuredBare ? ["npm run", "node"] : ["npm run"];
}

function remove(
	leftover: Job["without"][number],
	{ output }: Job,
	folder: string,
): void {
	const inFolder = { output, "unpacked browser": "cache" };
	if (leftover === "compiled code") forgetCompiledCode();
	else {
		const name = inFolder[leftover];
		if (name !== undefined)
			rmSync(join(folder, name), {
				recursive: true,
				force: true,
				maxRetries: 3,
			});
	}
}

/** Of what was made; the print to be finished lies there too, and is not counted. */
async function pagesIn(folder: string): Promise<number> {
	let pages = 0;
	for (const file of globSync(join(folder, "{output,reports}/**/*.pdf")))
		pages += (await loadPdf(readFileSync(file))).getPageCount();
	return pages;
}
