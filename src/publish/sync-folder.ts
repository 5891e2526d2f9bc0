import { closeSync, fsyncSync, openSync } from "node:fs";

/** Sees the names in a folder down to the disk, where the platform has a way. Never throws. */
export function syncFolder(path: string): void {
	if (process.platform === "win32") return;
	try {
		const folder = openSync(path, "r");
		try {
			fsyncSync(folder);
		} finally {
			closeSync(folder);
		}
	} catch {
		// Some network disks refuse. The names are then as safe as such a disk keeps them.
	}
}
