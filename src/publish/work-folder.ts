/**
 * The folder a run works in: hidden inside the output folder, so that what it makes can be renamed into place.
 *
 *     output/.work-<run>/staged/<inspection>/     being made
 *     output/.work-<run>/previous/<inspection>/   moved out of the way, until what replaces it is in place
 *     output/.work-<run>/profile/                 the browser's
 */
import { lstatSync, mkdirSync, readdirSync, renameSync, rmSync } from "node:fs";
import { join } from "node:path";
import {
	isAlive,
	isOfThisHost,
	type Run,
	signatureOf,
	signerOf,
} from "./run.ts";

const prefix = ".work-";

/** The parts of a work folder, each a path. */
export interface WorkFolder {
	readonly path: string;
	readonly staged: string;
	readonly previous: string;
	readonly profile: string;
}

/** Makes the work folder of a run, open to this user alone. */
export function makeWorkFolder(folder: string, run: Run): WorkFolder {
	const work = partsOf(join(folder, prefix + signatureOf(run)));
	mkdirSync(work.path, { mode: 0o700 });
	for (const part of [work.staged, work.previous, work.profile])
		mkdirSync(part);
	return work;
}

/**
 * Removes a work folder, and before that puts back every previous folder that nothing took the place of. Throws if one
 * cannot be put back, with the work folder as it was. What cannot be removed is left for a later run to sweep.
 */
export function removeWorkFolder(folder: string, work: WorkFolder): void {
	for (const inspection of foldersIn(work.previous)) {
		const home = join(folder, inspection);
		if (!exists(home)) renameSync(join(work.previous, inspection), home);
	}
	try {
		rmSync(work.path, { recursive: true, force: true, maxRetries: 3 });
	} catch {
		// A browser that is still closing, or another user's files: nothing the work of this run depends on.
	}
}

/**
 * Sweeps the work folders of dead runs; for the run that holds the lock. Throws if something cannot be put back.
 *
 * A run of another computer is dead if this one could get the lock. A process of this computer is looked up all the
 * same, since somebody may have deleted its claim.
 */
export function sweepWorkFolders(folder: string): void {
	for (const name of foldersIn(folder)) {
		const run = signerOf(name, prefix);
		if (run === undefined || (isOfThisHost(run) && isAlive(run))) continue;
		removeWorkFolder(folder, partsOf(join(folder, name)));
	}
}

function partsOf(path: string): WorkFolder {
	return {
		path,
		staged: join(path, "staged"),
		previous: join(path, "previous"),
		profile: join(path, "profile"),
	};
}

/** Names of the folders in a folder, links to folders left out; none where it is missing. */
function foldersIn(folder: string): readonly string[] {
	if (!exists(folder)) return [];
	return readdirSync(folder, { withFileTypes: true })
		.filter((entry) => entry.isDirectory())
		.map((entry) => entry.name);
}

function exists(path: string): boolean {
	return lstatSync(path, { throwIfNoEntry: false }) !== undefined;
}
