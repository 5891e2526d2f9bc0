/** Whether the files of an inspection's folder still are what the manifest says. */
import { hash } from "node:crypto";
import { lstat } from "node:fs/promises";
import { join } from "node:path";
import { filesIn } from "./files-in.ts";
import type { Entry, Manifest } from "./manifest.ts";
import { readPlainFile } from "./read-plain-file.ts";

/** Entries of the manifest whose file is missing, or is not what was made; `isMissing` says which. */
export async function notIntact(
	folder: string,
	manifest: Manifest,
): Promise<readonly { readonly entry: Entry; readonly isMissing: boolean }[]> {
	const files = new Set(await listed(folder));
	const checked = await Promise.all(
		manifest.documents.map(async (entry) => {
			const isMissing = !files.has(entry.file);
			const isSame =
				!isMissing && (await matches(join(folder, entry.file), entry));
			return { entry, isMissing, isSame };
		}),
	);
	return checked
		.filter(({ isSame }) => !isSame)
		.map(({ entry, isMissing }) => ({ entry, isMissing }));
}

/** Nothing where the folder is missing, a link, or cannot be read. */
async function listed(folder: string): Promise<readonly string[]> {
	try {
		return (await lstat(folder)).isDirectory() ? filesIn(folder).files : [];
	} catch {
		return [];
	}
}

/** A file that cannot be read does not match. */
async function matches(path: string, entry: Entry): Promise<boolean> {
	try {
		if ((await lstat(path)).size !== entry.bytes) return false;
		return hash("sha256", await readPlainFile(path)) === entry.sha256;
	} catch {
		return false;
	}
}
