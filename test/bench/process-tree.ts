/**
 * How much memory a process and all it starts take, looked up in /proc while they run.
 *
 * Only Linux tells; elsewhere there is nothing to see. Only reads, so that what is watched runs as ever.
 */
import { readdirSync, readFileSync } from "node:fs";
import { basename } from "node:path";

/** In bytes; nothing where the system does not tell, or it ended before it was seen. */
export interface Memory {
	/** Highest resident memory of the process that does the work. */
	readonly worker: number | undefined;
	/** Highest resident memory of all the worker starts, together: for a build, the browser. Pages they share count for each. */
	readonly started: number | undefined;
}

export interface Watch {
	/** Ends the watch. */
	stop(): Memory;
}

/** Peaks are kept by the system for each process, so a look now and then misses little. */
const interval = 10;

/**
 * @param root the process to begin at
 * @param isWorker whether a process below it, or itself, does the work, by its command line
 */
export function watchMemory(
	root: number,
	isWorker: (words: readonly string[]) => boolean,
): Watch {
	let worker: number | undefined;
	let started: number | undefined;
	const parents = new Map<number, number>();

	const look = () => {
		for (const pid of processes())
			if (!parents.has(pid)) {
				const parent = parentOf(pid);
				if (parent !== undefined) parents.set(pid, parent);
			}
		const workers = new Set<number>();
		let others = 0;
		for (const pid of parents.keys()) {
			if (!isWithin(pid, root, parents)) continue;
			if (isWorker(wordsOf(pid))) {
				workers.add(pid);
				worker = highest(worker, memoryOf(pid, "VmHWM"));
			} else if ([...workers].some((one) => isWithin(pid, one, parents)))
				others += memoryOf(pid, "VmRSS") ?? 0;
		}
		if (others > 0) started = highest(started, others);
	};
	const timer =
		process.platform === "linux" ? setInterval(look, interval) : undefined;
	return {
		stop() {
			clearInterval(timer);
			return { worker, started };
		},
	};
}

/** Whether a command line is Node running the file. */
export function runsFile(words: readonly string[], file: string): boolean {
	return (
		basename(words[0] ?? "").startsWith("node") &&
		words.slice(1).some((word) => word.endsWith(file))
	);
}

function processes(): number[] {
	return readdirSync("/proc")
		.filter((name) => /^[0-9]+$/.test(name))
		.map(Number);
}

function parentOf(pid: number): number | undefined {
	// The name stands in brackets and may hold any character; the state and the parent follow it.
	const parent = /.*\) \S (\d+) /s.exec(textOf(pid, "stat"))?.[1];
	return parent === undefined ? undefined : Number(parent);
}

function isWithin(
	pid: number,
	root: number,
	parents: ReadonlyMap<number, number>,
): boolean {
	for (
		let one: number | undefined = pid;
		one !== undefined;
		one = parents.get(one)
	)
		if (one === root) return true;
	return false;
}

function wordsOf(pid: number): readonly string[] {
	return textOf(pid, "cmdline").split("\0");
}

function memoryOf(pid: number, field: "VmHWM" | "VmRSS"): number | undefined {
	const kilobytes = new RegExp(`^${field}:\\s*(\\d+) kB`, "m").exec(
		textOf(pid, "status"),
	)?.[1];
	return kilobytes === undefined ? undefined : Number(kilobytes) * 1024;
}

/** A file of a process; empty where the process has ended, which it may at any moment. */
function textOf(pid: number, file: "stat" | "status" | "cmdline"): string {
	try {
		return readFileSync(`/proc/${pid}/${file}`, "utf8");
	} catch {
		return "";
	}
}

function highest(
	one: number | undefined,
	other: number | undefined,
): number | undefined {
	return one === undefined || (other !== undefined && other > one)
		? other
		: one;
}
