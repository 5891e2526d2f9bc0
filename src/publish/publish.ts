/** From staged files to folders in place. */
import { mkdir } from "node:fs/promises";
import { dirname, join } from "node:path";
import { notIntact } from "./intact.ts";
import {
	type Entry,
	formatManifest,
	type Manifest,
	manifestFile,
	readManifest,
} from "./manifest.ts";
import { occupancy } from "./occupancy.ts";
import { type Problem, problemOf } from "./problem.ts";
import { readPlainFile } from "./read-plain-file.ts";
import { type Stage, saveForGood } from "./stage.ts";
import { type Swap, swapIn } from "./swap.ts";
import { syncFolder } from "./sync-folder.ts";
import type { WorkFolder } from "./work-folder.ts";

/** One inspection to be published. */
export interface Publication {
	readonly stage: Stage;
	/** The manifest, but for its documents, which are those of the stage and those kept. */
	readonly about: Omit<Manifest, "documents">;
	/**
	 * Says of a file of the folder being replaced, which is not made anew, that it belongs in the new one too: other
	 * editions, when one alone was asked for. Without it, none does.
	 */
	readonly keep?: (entry: Entry) => boolean;
	/**
	 * Leaves what is kept as it stands, since this is no build: what was changed by hand stays so, and the manifest goes on
	 * telling what it should be; so it does of what is missing.
	 */
	readonly asItStands?: boolean;
}

/** One inspection that was published. */
export interface Published {
	readonly inspection: string;
	readonly folder: string;
	readonly manifest: Manifest;
	/** Files taken over as they were. */
	readonly kept: readonly string[];
	/** Files of an earlier build that are gone now. */
	readonly removed: readonly string[];
	/** Files somebody changed after an earlier build made them, whose changes are gone now. */
	readonly overwritten: readonly string[];
}

/**
 * Publishes inspections, all of them or none. Gives a problem if a file could not be written or kept, or a place holds
 * what no build made; then every place is as it was.
 */
export async function publish(
	folder: string,
	work: WorkFolder,
	publications: readonly Publication[],
): Promise<readonly Published[] | Problem> {
	const ready: Ready[] = [];
	for (const publication of publications) {
		const one = await prepare(folder, publication);
		if ("problem" in one) return one;
		ready.push(one);
	}
	try {
		// Looked at again at the last moment, and with no wait from here to the swap.
		for (const { published, previous, stage } of ready) {
			const isRemade = (name: string) =>
				stage.entries.some(({ file }) => file === name);
			const problem = occupancy(published.folder, previous, isRemade);
			if (problem !== undefined) return problem;
		}
		swapIn(ready.map(({ stage }) => swapOf(folder, work, stage)));
		syncFolder(folder);
	} catch (error) {
		return problemOf(error, `The folder \`${folder}\` cannot be changed`);
	}
	return ready.map(({ published }) => published);
}

interface Ready {
	readonly stage: Stage;
	readonly previous: Manifest | undefined;
	readonly published: Published;
}

/** Makes the staged folder whole: with the files kept, with its manifest, and all on the disk. */
async function prepare(
	folder: string,
	{ stage, about, keep = () => false, asItStands = false }: Publication,
): Promise<Ready | Problem> {
	if (stage.failure !== undefined) return stage.failure;
	const place = join(folder, stage.inspection);
	const previous = await readManifest(place);
	const isWanted = (entry: Entry) =>
		!stage.entries.some(({ file }) => file === entry.file) && keep(entry);
	const { wanted, changed, missing } = await earlierFiles(
		place,
		previous,
		isWanted,
	);
	const spoilt = wanted.find(({ file }) => changed.includes(file));
	if (spoilt !== undefined && !asItStands)
		return changedByHand(join(place, spoilt.file));
	const there = [...stage.entries, ...wanted];
	const lost = asItStands ? missing.filter(isWanted) : [];
	const documents = [...there, ...lost];
	const text = formatManifest({ ...about, documents });
	try {
		for (const { file } of wanted) await carryOver(place, stage.folder, file);
		await saveForGood(join(stage.folder, manifestFile), text);
		syncFolders(
			stage.folder,
			there.map(({ file }) => file),
		);
	} catch (error) {
		return problemOf(error, `The files for \`${place}\` cannot be written`);
	}
	const files = new Set(documents.map(({ file }) => file));
	return {
		stage,
		previous,
		published: {
			inspection: stage.inspection,
			folder: place,
			manifest: JSON.parse(text) as Manifest, // formatted by us a moment ago
			kept: wanted.map(({ file }) => file),
			removed: (previous?.documents ?? [])
				.map(({ file }) => file)
				.filter(
					(file) =>
						!files.has(file) && !missing.some((entry) => entry.file === file),
				),
			overwritten: changed.filter(
				(file) => !wanted.some((entry) => entry.file === file),
			),
		},
	};
}

/** What became of the files of an earlier build, and which of those still there are wanted in the new one. */
async function earlierFiles(
	place: string,
	manifest: Manifest | undefined,
	isWanted: (entry: Entry) => boolean,
): Promise<{
	readonly wanted: readonly Entry[];
	readonly changed: readonly string[];
	readonly missing: readonly Entry[];
}> {
	if (manifest === undefined) return { wanted: [], changed: [], missing: [] };
	const broken = await notIntact(place, manifest);
	const entriesThat = (isMissing: boolean) =>
		broken
			.filter((one) => one.isMissing === isMissing)
			.map(({ entry }) => entry);
	const missing = entriesThat(true);
	return {
		missing,
		changed: entriesThat(false).map(({ file }) => file),
		wanted: manifest.documents.filter(
			(entry) => !missing.includes(entry) && isWanted(entry),
		),
	};
}

/** A copy, as not every disk has hard links, and a later hand on one would change both. */
async function carryOver(
	from: string,
	to: string,
	file: string,
): Promise<void> {
	await mkdir(dirname(join(to, file)), { recursive: true });
	await saveForGood(join(to, file), await readPlainFile(join(from, file)));
}

function changedByHand(path: string): Problem {
	return {
		problem: `\`${path}\` has been changed since it was built, and this build does not make it anew.`,
		hint: "Move it elsewhere, and build again.",
	};
}

/** The folders of these files, and `folder` itself last. */
function syncFolders(folder: string, files: readonly string[]): void {
	const below = new Set(files.map((file) => dirname(join(folder, file))));
	for (const one of [...below, folder]) syncFolder(one);
}

function swapOf(folder: string, work: WorkFolder, stage: Stage): Swap {
	return {
		staged: stage.folder,
		place: join(folder, stage.inspection),
		previous: join(work.previous, stage.inspection),
	};
}
