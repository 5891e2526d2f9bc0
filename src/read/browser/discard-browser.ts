/** Removes what was unpacked of a browser for one run alone. */
import { rmSync } from "node:fs";

/**
 * For when the browser has ended, or the process is about to. May be called again. Never throws.
 *
 * @param temporaryFolder that of the found browser; nothing is removed where it has none
 */
export function discardBrowser(temporaryFolder: string | undefined): void {
	if (temporaryFolder === undefined) return;
	try {
		rmSync(temporaryFolder, { recursive: true, force: true, maxRetries: 3 });
	} catch {
		// It lies in the folder for temporary files, which the system clears.
	}
}
