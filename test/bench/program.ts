/** The program as it is called from outside, and what it keeps between calls. */
import { rmSync } from "node:fs";
import { delimiter, join, resolve } from "node:path";
import type { Command } from "./job.ts";
import type { Call } from "./measure.ts";
import { runsFile } from "./process-tree.ts";

/** The folder that holds package.json. */
export const home = resolve(import.meta.dirname, "../..");

/** How a command is started: as a person does, or without what npm adds. */
export const ways = ["npm run", "node"] as const;
export type Way = (typeof ways)[number];

/** A call of one of the program's commands; the script that finishes a print has no way but its own. */
export function programCall(
	way: Way,
	command: Command,
	args: readonly string[],
	environment: NodeJS.ProcessEnv,
): Call {
	const isScript = command === "finish-print";
	const start = isScript ? "test/bench/finish-print.ts" : "src/cli/start.mjs";
	const words = isScript ? [start, ...args] : [start, command, ...args];
	return {
		...(way === "node" || isScript
			? { command: process.execPath, args: words }
			: { command: "npm", args: ["run", "-s", command, "--", ...args] }),
		folder: home,
		environment,
		isWorker: (words) => runsFile(words, start),
	};
}

/** The variables of this process without those that npm set for it, so that a call is as from a terminal. */
export function terminalEnvironment(): NodeJS.ProcessEnv {
	return Object.fromEntries(
		Object.entries(process.env).flatMap(([name, value]) => {
			if (/^npm_/i.test(name)) return [];
			if (
				name.toUpperCase() !== "PATH" ||
				process.env.npm_execpath === undefined
			)
				return [[name, value]];
			const folders = (value ?? "").split(delimiter);
			const kept = folders.filter(
				(folder) => !/node_modules.(?:\.bin|.*node-gyp-bin)$/.test(folder),
			);
			return [[name, kept.join(delimiter)]];
		}),
	);
}

/** Deletes the compiled code that is kept between runs; the next one makes it again. */
export function forgetCompiledCode(): void {
	rmSync(join(home, "node_modules/.cache/inspection-reports"), {
		recursive: true,
		force: true,
		// Another run may be writing there.
		maxRetries: 3,
	});
}
