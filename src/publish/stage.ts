import { hash } from "node:crypto";
import { mkdir, open } from "node:fs/promises";
import { dirname, join } from "node:path";
import { isFileName } from "./file-name.ts";
import { type Entry, manifestFile } from "./manifest.ts";
import { type Problem, problemOf } from "./problem.ts";

/** Where the files of one inspection gather before they are published together. */
export class Stage {
	readonly inspection: string;
	readonly folder: string;
	readonly #entries: Entry[] = [];
	#failure: Problem | undefined;

	/** For `Output.stage`: takes an inspection's id and an existing empty folder. */
	constructor(inspection: string, folder: string) {
		this.inspection = inspection;
		this.folder = folder;
	}

	/**
	 * Saves one file down to the disk, and notes it for the manifest. Files may be written side by side.
	 *
	 * A disk that fails is remembered and told by `Output.publish`, so a caller need not look after every file. A name
	 * that is taken or leads elsewhere is a fault of the caller, and thrown.
	 */
	async write(
		made: Pick<Entry, "document" | "edition" | "file" | "inputs">,
		content: Uint8Array | string,
	): Promise<void> {
		const { document, edition, file, inputs } = made;
		if (!isFileName(file) || file === manifestFile)
			throw new Error(`${file} cannot name a file of an inspection`);
		if (this.#entries.some((entry) => entry.file === file))
			throw new Error(`${file} was written twice`);
		const bytes = Buffer.from(content);
		this.#entries.push({
			document,
			edition,
			file,
			bytes: bytes.length,
			sha256: hash("sha256", bytes),
			inputs,
		});
		try {
			await mkdir(dirname(join(this.folder, file)), { recursive: true });
			await saveForGood(join(this.folder, file), bytes);
		} catch (error) {
			this.#failure ??= problemOf(error, `\`${file}\` cannot be written`);
		}
	}

	/** What was written so far. */
	get entries(): readonly Entry[] {
		return this.#entries;
	}

	/** The first thing that went wrong with a file, if anything did. */
	get failure(): Problem | undefined {
		return this.#failure;
	}
}

/** Writes a new file, and waits until it is on the disk and not only on its way there. */
export async function saveForGood(
	path: string,
	content: Uint8Array | string,
): Promise<void> {
	const file = await open(path, "wx");
	try {
		await file.writeFile(content);
		await file.sync();
	} finally {
		await file.close();
	}
}
