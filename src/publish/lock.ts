/**
 * One build at a time in an output folder.
 *
 * Every run claims the folder with a file of its own name, then looks for claims of other living runs; if there is one
 * it withdraws and tries again later. Two that claim at once each see the other, since both look after they wrote, so
 * never do both go on. And as no two runs share a name, clearing away a dead run's claim can never hit a living one.
 */
import { readdirSync, unlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { setTimeout } from "node:timers/promises";
import type { Problem } from "./problem.ts";
import {
	isAlive,
	isOfThisHost,
	type Run,
	signatureOf,
	signerOf,
} from "./run.ts";

const prefix = ".building-";
const pollMilliseconds = 100;

export interface Waiting {
	/** How long to wait for another build, in milliseconds; a minute unless told. */
	readonly waitAtMost?: number;
	/** Called once with a sentence when there is a wait. */
	readonly onWait?: (sentence: string) => void;
}

/**
 * Takes the lock of an existing folder for a run, after waiting for another build if need be. Gives a problem if that
 * takes too long; throws errors of the file system.
 *
 * A claim from another computer cannot be looked into, so it counts as living until somebody deletes it.
 */
export async function takeLock(
	folder: string,
	run: Run,
	{ waitAtMost = 60_000, onWait = () => {} }: Waiting = {},
): Promise<Problem | undefined> {
	const started = performance.now();
	for (let attempt = 0; ; attempt++) {
		const other = claim(folder, run);
		if (other === undefined) return undefined;
		if (performance.now() - started >= waitAtMost)
			return takesTooLong(folder, other, waitAtMost);
		// At the first attempt it may have been a claim about to be withdrawn.
		if (attempt === 1)
			onWait(`Waiting for another build (${whoIs(other)}) to finish.`);
		// Not in step with others that wait.
		await setTimeout(pollMilliseconds * (0.5 + Math.random()));
	}
}

/** Gives the lock back. */
export function releaseLock(folder: string, run: Run): void {
	unlinkSync(join(folder, prefix + signatureOf(run)));
}

/** Deletes what dead runs left of their claims, as far as it can; they are in nobody's way. */
export function clearClaims(folder: string): void {
	for (const name of readdirSync(folder)) {
		const run = signerOf(name, prefix);
		if (run === undefined || mayBeAlive(run)) continue;
		try {
			unlinkSync(join(folder, name));
		} catch {
			// Another user's.
		}
	}
}

/** All in one go, so that a signal finds the run with the lock or without a trace. Gives the run in the way. */
function claim(folder: string, run: Run): Run | undefined {
	const first = otherLivingRun(folder, run);
	if (first !== undefined) return first;
	writeFileSync(
		join(folder, prefix + signatureOf(run)),
		`A build is at work here (${whoIs(run)}).\n`,
		{ flag: "wx" },
	);
	const rival = otherLivingRun(folder, run);
	if (rival !== undefined) releaseLock(folder, run);
	return rival;
}

function otherLivingRun(folder: string, self: Run): Run | undefined {
	return readdirSync(folder)
		.map((name) => signerOf(name, prefix))
		.filter((run) => run !== undefined)
		.find((run) => signatureOf(run) !== signatureOf(self) && mayBeAlive(run));
}

function mayBeAlive(run: Run): boolean {
	return !isOfThisHost(run) || isAlive(run);
}

function whoIs(run: Run): string {
	return isOfThisHost(run)
		? `process ${run.pid}`
		: `process ${run.pid} on ${run.host}`;
}

function takesTooLong(folder: string, other: Run, waited: number): Problem {
	const file = join(folder, prefix + signatureOf(other));
	return {
		problem: `Another build (${whoIs(other)}) is still using the folder \`${folder}\` after ${Math.ceil(waited / 1000)} seconds.`,
		hint: isOfThisHost(other)
			? "Build again when it has finished, or end that process first."
			: `Build again when it has finished. If no build is running there, delete \`${file}\`.`,
	};
}
