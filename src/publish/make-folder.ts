import { mkdirSync, type Stats, statSync } from "node:fs";
import { dirname } from "node:path";

/**
 * Makes a folder and those above it, unless it is there. Throws the file system's error.
 *
 * By hand, since the recursive way of `node:fs` never comes back where the system takes no folder at all, such as
 * `/proc` on Linux.
 */
export function makeFolder(path: string): void {
	if (isFolder(path)) return;
	const above = dirname(path);
	if (above !== path && statOf(above) === undefined) makeFolder(above);
	try {
		mkdirSync(path);
	} catch (error) {
		// Another build may have made it meanwhile.
		if (!isFolder(path)) throw error;
	}
}

function isFolder(path: string): boolean {
	return statOf(path)?.isDirectory() ?? false;
}

/** Of what a link leads to; nothing where there is nothing to be seen. */
function statOf(path: string): Stats | undefined {
	try {
		return statSync(path);
	} catch {
		return undefined;
	}
}
