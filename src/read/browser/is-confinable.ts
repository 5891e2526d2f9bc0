import { Problem } from "../../diagnostics/problem.ts";
import type { Environment } from "./found-browser.ts";

/** Set to `off`, it lets the browser run without its sandbox. */
const sandboxVariable = "INSPECTION_REPORTS_SANDBOX";

/**
 * Whether the browser can put its own processes into a sandbox.
 *
 * It refuses to where the user is root, as is usual in a container, which then is the sandbox. Some machines forbid what it
 * takes to every program they do not know; there somebody has to say `off` aloud.
 *
 * @throws {Problem} where the variable says neither `on` nor `off`: nobody should believe in a sandbox that is not there
 */
export function isConfinable(environment: Environment): boolean {
	const said = environment[sandboxVariable] || "on";
	if (said !== "on" && said !== "off")
		throw new Problem(
			`Unexpected ${sandboxVariable} \`${said}\`, expected \`on\` or \`off\`.`,
			"Set it to `off` where this machine does not let the browser confine itself, or unset it.",
		);
	return process.getuid?.() !== 0 && said === "on";
}
