/** The whole program on one hostile input, as a process of its own: how it ended, what it told and what it took. */
import { spawnSync } from "node:child_process";
import { mkdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { Ground, type Input } from "./trial.ts";

export interface Ended {
	readonly code: number | null;
	readonly told: string;
	readonly milliseconds: number;
	/** The highest there was. */
	readonly megabytes: number;
}

/** Runs when the process ends, so that the system's own count of its memory is told. */
const sayMemory = `data:text/javascript,${encodeURIComponent(
	'process.on("exit",()=>process.stderr.write("memory "+process.resourceUsage().maxRSS))',
)}`;

/** @param content the folder the input is put into a copy of */
export function throughTheCommandLine(content: string, input: Input): Ended {
	const ground = new Ground(content);
	try {
		const file = join(ground.folder, input.path);
		mkdirSync(dirname(file), { recursive: true });
		writeFileSync(file, input.content);
		const start = performance.now();
		const { status, stdout, stderr } = spawnSync(
			process.execPath,
			[
				...["--import", sayMemory],
				join(import.meta.dirname, "../../src/cli/start.mjs"),
				...["check", input.inspection, "--content", ground.folder],
			],
			{ encoding: "utf8", maxBuffer: 256 * 1024 * 1024 },
		);
		const [, kibibytes] = /memory (\d+)$/.exec(stderr) ?? [];
		return {
			code: status,
			told: stdout + stderr.replace(/memory \d+$/, ""),
			milliseconds: performance.now() - start,
			megabytes: (Number(kibibytes) * 1024) / 1_000_000,
		};
	} finally {
		ground.end();
	}
}
