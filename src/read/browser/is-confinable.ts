import type { Environment } from "./found-browser.ts";

/** Set to `off`, it lets the browser run without its sandbox. */
const sandboxVariable = "INSPECTION_REPORTS_SANDBOX";

/**
 * Whether the browser can put its own processes into a sandbox.
 *
 * It refuses to where the user is root, as is usual in a container, which then is the sandbox. Some machines forbid what it
 * takes to every program they do not know; there somebody has to say `off` aloud.
 */
export function isConfinable(environment: Environment): boolean {
	return process.getuid?.() !== 0 && environment[sandboxVariable] !== "off";
}
