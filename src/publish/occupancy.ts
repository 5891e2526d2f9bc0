/** Whether an inspection's place in the output folder can be replaced without losing what no build made. */
import { lstatSync } from "node:fs";
import { join } from "node:path";
import { filesIn } from "./files-in.ts";
import { type Manifest, manifestFile } from "./manifest.ts";
import type { Problem } from "./problem.ts";

/**
 * The problem with replacing `place`, if there is one: it is no folder, or holds a stranger's file.
 *
 * Ours are the files of its manifest. Where a manifest is there but broken, those about to be made anew count as ours
 * too, since making everything again is the way out. Links are never ours.
 */
export function occupancy(
	place: string,
	manifest: Manifest | undefined,
	isRemade: (file: string) => boolean,
): Problem | undefined {
	const stat = lstatSync(place, { throwIfNoEntry: false });
	if (stat === undefined) return undefined;
	if (!stat.isDirectory())
		return {
			problem: `\`${place}\` is ${stat.isSymbolicLink() ? "a link" : "a file"}, expected a folder made by a build.`,
			hint: "Move it elsewhere, and build again.",
		};
	const { files, oddities } = filesIn(place);
	const isBroken = manifest === undefined && files.includes(manifestFile);
	const ours = new Set([
		manifestFile,
		...(manifest?.documents.map(({ file }) => file) ?? []),
		...(isBroken ? files.filter(isRemade) : []),
	]);
	const strangers = [...files.filter((file) => !ours.has(file)), ...oddities];
	return strangers.length === 0 ? undefined : wouldBeLost(place, strangers);
}

function wouldBeLost(place: string, [file = "", ...more]: string[]): Problem {
	const others =
		more.length === 0
			? ""
			: ` and ${more.length} other ${more.length === 1 ? "file" : "files"} there`;
	const [be, it] = more.length === 0 ? ["was", "it"] : ["were", "them"];
	return {
		problem: `\`${join(place, file)}\`${others} ${be} not made by a build, and would be lost in this one.`,
		hint: `Move ${it} out of \`${place}\`, and build again.`,
	};
}
