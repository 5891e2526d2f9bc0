/**
 * Where merged letters go: one file, or a folder with a file for each.
 *
 * They hold addresses, so that they belong to the user alone, lie among no published documents, and leave nothing behind
 * where something fails: until all are whole, they are in a hidden folder beside their place, which the next run clears
 * up should this one be killed.
 */
import { lstatSync, mkdirSync, readdirSync, renameSync, rmSync } from "node:fs";
import { open } from "node:fs/promises";
import { dirname, join, resolve } from "node:path";
import { makeFolder } from "./make-folder.ts";
import { readManifest } from "./manifest.ts";
import { type Problem, problemOf } from "./problem.ts";
import { isAlive, isOfThisHost, newRun, signatureOf, signerOf } from "./run.ts";

const prefix = ".letters-";

/**
 * @param out a file yet to be, or a folder yet to be where there is a file for each
 * @returns a problem where there is something already, or nothing can be written
 */
export async function openLetterFiles(
	out: string,
	isFolder: boolean,
): Promise<LetterFiles | Problem> {
	const place = resolve(out);
	try {
		if (lstatSync(place, { throwIfNoEntry: false }) !== undefined)
			return {
				problem: `There is something at \`${out}\` already.`,
				hint: "Move it away, or name another place with --out.",
			};
	} catch (error) {
		return problemOf(error, `\`${out}\` cannot be written`);
	}
	for (
		let above = dirname(place);
		above !== dirname(above);
		above = dirname(above)
	)
		if ((await readManifest(above)) !== undefined)
			return {
				problem: `Letters with addresses cannot go into \`${above}\`, among documents that may be published.`,
				hint: "Name a place of their own with --out.",
			};
	try {
		makeFolder(dirname(place));
		sweep(dirname(place));
		const work = join(dirname(place), prefix + signatureOf(newRun()));
		mkdirSync(work, { mode: 0o700 });
		mkdirSync(join(work, "profile"));
		mkdirSync(join(work, "letters"), { mode: 0o700 });
		return new LetterFiles(place, work, isFolder);
	} catch (error) {
		return problemOf(error, `The folder of \`${out}\` cannot be written`);
	}
}

/** Letters on their way. Somebody must close them. */
export class LetterFiles {
	readonly #place: string;
	readonly #work: string;
	readonly #isFolder: boolean;

	/** For `openLetterFiles`. */
	constructor(place: string, work: string, isFolder: boolean) {
		this.#place = place;
		this.#work = work;
		this.#isFolder = isFolder;
	}

	/** An empty folder for the browser's profile, gone after closing. */
	get profileFolder(): string {
		return join(this.#work, "profile");
	}

	/**
	 * Writes one file, piece by piece as they come.
	 *
	 * @returns a problem where the disk fails
	 */
	async write(
		name: string,
		pieces: AsyncIterable<Uint8Array> | Iterable<Uint8Array>,
	): Promise<Problem | undefined> {
		const path = join(this.#work, "letters", name);
		const file = await open(path, "wx", 0o600);
		try {
			for await (const piece of pieces)
				try {
					await file.writeFile(piece);
				} catch (error) {
					return problemOf(error, "The letters cannot be written");
				}
			await file.sync();
			return undefined;
		} finally {
			await file.close();
		}
	}

	/**
	 * Puts what was written in its place, all at once.
	 *
	 * @returns a problem where that cannot be
	 */
	putInPlace(): Problem | undefined {
		const letters = join(this.#work, "letters");
		try {
			const [only = ""] = readdirSync(letters);
			renameSync(this.#isFolder ? letters : join(letters, only), this.#place);
			return undefined;
		} catch (error) {
			return problemOf(error, `\`${this.#place}\` cannot be written`);
		}
	}

	/** Removes what is not in its place. Never throws, so that a signal handler can call it; may be called again. */
	close(): void {
		remove(this.#work);
	}
}

/** Removes what runs left that were killed. */
function sweep(folder: string): void {
	for (const name of readdirSync(folder)) {
		const run = signerOf(name, prefix);
		if (run !== undefined && isOfThisHost(run) && !isAlive(run))
			remove(join(folder, name));
	}
}

function remove(folder: string): void {
	try {
		rmSync(folder, { recursive: true, force: true, maxRetries: 3 });
	} catch {
		// A browser that is still closing; the next run clears it up.
	}
}
