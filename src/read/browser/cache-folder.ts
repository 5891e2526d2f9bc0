/** Where this program keeps what it can make again. */
import { homedir } from "node:os";
import { isAbsolute, join } from "node:path";
import type { Environment } from "./found-browser.ts";

/**
 * The user's cache folder for all programs, as the platform has it. It may not exist, and nothing is said of who may write
 * there. Nothing where the user has no home.
 */
export function userCacheFolder({
	XDG_CACHE_HOME,
	LOCALAPPDATA,
}: Environment): string | undefined {
	// The XDG base directory specification has relative values ignored.
	if (XDG_CACHE_HOME && isAbsolute(XDG_CACHE_HOME)) return XDG_CACHE_HOME;
	if (process.platform === "win32" && LOCALAPPDATA) return LOCALAPPDATA;
	const home = homeFolder();
	if (home === undefined || !isAbsolute(home)) return undefined;
	if (process.platform === "darwin") return join(home, "Library", "Caches");
	if (process.platform === "win32") return join(home, "AppData", "Local");
	return join(home, ".cache");
}

/** Node throws for a user that the system has no entry of, as in a container with a number for a user. */
function homeFolder(): string | undefined {
	try {
		return homedir();
	} catch {
		return undefined;
	}
}
