/** Makes sure of a folder that nobody else can put anything into. */
import { existsSync, lstatSync, mkdirSync } from "node:fs";
import { dirname } from "node:path";

/**
 * Makes the folder, with those above it, where it is missing. False where it cannot be made, or where it belongs to somebody
 * else or lets others write: what lies in it would be run.
 */
export function ensurePrivateFolder(path: string): boolean {
	try {
		makeFolder(path, 0o700);
	} catch {
		return false;
	}
	const stat = lstatSync(path, { throwIfNoEntry: false });
	if (!stat?.isDirectory()) return false;
	// Windows has no owners here; a user's local data is the user's.
	if (process.getuid === undefined) return true;
	return stat.uid === process.getuid() && (stat.mode & 0o022) === 0;
}

/**
 * Makes a folder and those above it, unless it is there.
 *
 * By hand, since the recursive way of `node:fs` never comes back where the system takes no folder at all, such as
 * `/proc` on Linux.
 */
function makeFolder(path: string, mode?: number): void {
	const above = dirname(path);
	if (above !== path && !existsSync(above)) makeFolder(above);
	try {
		mkdirSync(path, { mode });
	} catch (error) {
		// Another process may have made it meanwhile.
		if ((error as NodeJS.ErrnoException).code !== "EEXIST") throw error;
	}
}
