/** Makes sure of a folder that nobody else can put anything into. */
import { lstatSync, mkdirSync } from "node:fs";
import { dirname } from "node:path";

/**
 * Makes the folder, with those above it, where it is missing. False where it cannot be made, or where it belongs to somebody
 * else or lets others write: what lies in it would be run.
 */
export function ensurePrivateFolder(path: string): boolean {
	try {
		mkdirSync(dirname(path), { recursive: true });
		mkdirSync(path, { mode: 0o700 });
	} catch (error) {
		if ((error as NodeJS.ErrnoException).code !== "EEXIST") return false;
	}
	const stat = lstatSync(path, { throwIfNoEntry: false });
	if (!stat?.isDirectory()) return false;
	// Windows has no owners here; a user's local data is the user's.
	if (process.getuid === undefined) return true;
	return stat.uid === process.getuid() && (stat.mode & 0o022) === 0;
}
