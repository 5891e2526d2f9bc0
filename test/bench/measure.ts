/** Runs a command as a process of its own, and tells how long it took or how much memory. */
import { spawn } from "node:child_process";
import { isAbsolute } from "node:path";
import { type Memory, watchMemory } from "./process-tree.ts";

export interface Call {
	readonly command: string;
	readonly args: readonly string[];
	readonly folder: string;
	readonly environment: NodeJS.ProcessEnv;
	/** Whether a process does the work, by its command line; without it, the one that is started. */
	readonly isWorker?: (words: readonly string[]) => boolean;
}

/**
 * Runs it with nobody looking on, since that takes time too.
 *
 * @returns from the start of the process to its end, in milliseconds
 * @throws where it does not start, or does not end with 0, with the last it said
 */
export async function measureTime(call: Call): Promise<number> {
	return (await run(call, false)).time;
}

/** Runs it for its memory alone. Throws as `measureTime`. */
export async function measureMemory(call: Call): Promise<Memory> {
	return (await run(call, true)).memory;
}

function run(
	call: Call,
	isWatched: boolean,
): Promise<{ readonly time: number; readonly memory: Memory }> {
	const { command, args, folder: cwd, environment: env, isWorker } = call;
	return new Promise((resolve, reject) => {
		const start = performance.now();
		const child = spawn(command, args, {
			cwd,
			env,
			stdio: ["ignore", "ignore", "pipe"],
			// There npm is a script of the shell, and started by its name.
			shell: process.platform === "win32" && !isAbsolute(command),
		});
		const { pid } = child;
		const watch =
			pid === undefined || !isWatched
				? undefined
				: watchMemory(pid, isWorker ?? (() => true));
		let words = "";
		child.stderr.setEncoding("utf8").on("data", (text: string) => {
			words = (words + text).slice(-2_000);
		});
		let time = 0;
		child.on("exit", () => {
			time = performance.now() - start;
		});
		child.on("error", (error) => {
			watch?.stop();
			reject(error);
		});
		child.on("close", (code, signal) => {
			const memory = watch?.stop() ?? { worker: undefined, started: undefined };
			if (code === 0) resolve({ time, memory });
			else
				reject(
					new Error(
						`\`${command} ${args.join(" ")}\` ended with ${code ?? signal}:\n${words.trim()}`,
					),
				);
		});
	});
}
