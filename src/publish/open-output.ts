/**
 * The last stage: made bytes in, `output/<inspection>/` out, all or nothing.
 *
 *     const output = await openOutput("output", { onWait });
 *     if ("problem" in output) …
 *     const stage = await output.stage("example");
 *     if ("problem" in stage) …
 *     await stage.write({ document, edition, file, inputs }, bytes);
 *     const published = await output.publish([{ stage, about }]);
 *     output.close();
 *
 * One build at a time works in an output folder. Whatever moment it is killed at, each inspection's folder is wholly
 * the old or wholly the new one as soon as the output folder is opened again. What no build made is never removed.
 * What goes into the files, and which of them need making, is for others to say.
 */
import { mkdirSync } from "node:fs";
import { join } from "node:path";
import { isFileName } from "./file-name.ts";
import { clearClaims, releaseLock, takeLock, type Waiting } from "./lock.ts";
import { makeFolder } from "./make-folder.ts";
import { readManifest } from "./manifest.ts";
import { occupancy } from "./occupancy.ts";
import { type Problem, problemOf } from "./problem.ts";
import { type Publication, type Published, publish } from "./publish.ts";
import { newRun, type Run } from "./run.ts";
import { Stage } from "./stage.ts";
import {
	makeWorkFolder,
	removeWorkFolder,
	sweepWorkFolders,
	type WorkFolder,
} from "./work-folder.ts";

/**
 * Opens an output folder for a build, making it if need be: waits for another build to end, then clears up after any
 * that was killed. Gives a problem if the folder cannot be written or the wait takes too long.
 *
 * Once the lock is taken there is no wait until the caller has the output in hand, so a signal handler can close it.
 */
export async function openOutput(
	folder: string,
	waiting: Waiting = {},
): Promise<Output | Problem> {
	const run = newRun();
	try {
		makeFolder(folder);
		const busy = await takeLock(folder, run, waiting);
		if (busy !== undefined) return busy;
	} catch (error) {
		return problemOf(error, `The folder \`${folder}\` cannot be written`);
	}
	try {
		clearClaims(folder);
		sweepWorkFolders(folder);
		return new Output(folder, run, makeWorkFolder(folder, run));
	} catch (error) {
		releaseLock(folder, run);
		return problemOf(error, `The folder \`${folder}\` cannot be cleared up`);
	}
}

/** An output folder in the hands of one build. Somebody must close it. */
export class Output {
	readonly folder: string;
	/** An empty folder for the browser's profile, gone after closing. */
	readonly profileFolder: string;
	readonly #run: Run;
	readonly #work: WorkFolder;
	readonly #staged = new Set<string>();
	#isOpen = true;

	/** For `openOutput`. */
	constructor(folder: string, run: Run, work: WorkFolder) {
		this.folder = folder;
		this.profileFolder = work.profile;
		this.#run = run;
		this.#work = work;
	}

	/**
	 * Gives a stage for an inspection's files. Gives a problem before anything is made in vain, if its place in the
	 * output folder holds what no build made. Each inspection has one stage at most.
	 */
	async stage(inspection: string): Promise<Stage | Problem> {
		if (!isFileName(inspection) || inspection.includes("/"))
			throw new Error(`${inspection} cannot name an inspection's folder`);
		if (this.#staged.has(inspection))
			throw new Error(`${inspection} was staged twice`);
		this.#staged.add(inspection);
		const place = join(this.folder, inspection);
		const manifest = await readManifest(place);
		try {
			// Which files will be made is not known yet: `publish` looks again.
			const problem = occupancy(place, manifest, () => true);
			if (problem !== undefined) return problem;
			const folder = join(this.#work.staged, inspection);
			mkdirSync(folder);
			return new Stage(inspection, folder);
		} catch (error) {
			return problemOf(error, `The folder \`${place}\` cannot be made`);
		}
	}

	/** Publishes inspections, all of them or none: see `publish`. */
	async publish(
		publications: readonly Publication[],
	): Promise<readonly Published[] | Problem> {
		return publish(this.folder, this.#work, publications);
	}

	/**
	 * Ends the build: removes its work folder and gives the lock back, published or not. Never waits and never throws,
	 * so that a signal handler can call it; a second call does nothing.
	 */
	close(): void {
		if (!this.#isOpen) return;
		this.#isOpen = false;
		try {
			removeWorkFolder(this.folder, this.#work);
		} catch {
			// Something could not be put back. It stays in the work folder, and the next build tells.
		}
		try {
			releaseLock(this.folder, this.#run);
		} catch {
			// Deleted by another hand.
		}
	}
}
