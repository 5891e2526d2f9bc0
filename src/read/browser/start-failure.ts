/** Tries whether a browser can be started at all. */
import { execFile } from "node:child_process";

/**
 * Why a program does not start, in a line; nothing where it does.
 *
 * Asked for its version, a browser loads all libraries it needs and ends, in about 20 ms.
 */
export function startFailure(
	executable: string,
	env: Readonly<Record<string, string | undefined>>,
): Promise<string | undefined> {
	return new Promise((resolve) => {
		const settings = { env, timeout: 10_000 };
		try {
			execFile(executable, ["--version"], settings, (error, _, words) => {
				const [line] = (words.trim() || error?.message || "").split("\n", 1);
				resolve(error ? line : undefined);
			});
		} catch (error) {
			// Such as a file in no format that the system runs.
			resolve(String(error));
		}
	});
}
