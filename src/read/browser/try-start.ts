/** Tries whether a browser can be started at all, and learns its version by that. */
import { execFile } from "node:child_process";
import { statSync } from "node:fs";
import { basename } from "node:path";

/** What a program says of itself, in a line; or why it does not start. */
export type Start = { readonly version: string } | { readonly failure: string };

/**
 * Asked for its version, a browser loads all libraries it needs and ends, in about 20 ms.
 *
 * On Windows it would open a window instead; there it is taken to start, and told from others by the size of its file.
 */
export function tryStart(
	executable: string,
	env: Readonly<Record<string, string | undefined>>,
): Promise<Start> {
	const name = basename(executable);
	return new Promise((resolve) => {
		const settings = { env, timeout: 10_000 };
		try {
			if (process.platform === "win32") {
				resolve({ version: `${name} of ${statSync(executable).size} bytes` });
				return;
			}
			execFile(executable, ["--version"], settings, (error, answer, words) =>
				resolve(
					error
						? { failure: firstLine(words) || firstLine(error.message) }
						: { version: firstLine(answer) || name },
				),
			);
		} catch (error) {
			// Such as a file in no format that the system runs.
			resolve({ failure: String(error) });
		}
	});
}

function firstLine(text: string): string {
	return (text.trim().split("\n", 1)[0] ?? "").trim();
}
