import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { onTestFinished } from "vitest";

/** A program of `fixtures/` in a process of its own. */
export interface Fixture {
	/** What it has printed so far. */
	readonly lines: readonly string[];
	/** Gives its first line when it is there. */
	readonly firstLine: Promise<string>;
	/** Ends it as a power cut would, and waits until it is gone. */
	kill(): Promise<void>;
	/** Gives its exit code when it has ended by itself. */
	readonly ended: Promise<number | null>;
	readonly pid: number;
}

/** Starts a fixture with Node, as the tool itself is started. */
export function start(name: string, ...args: readonly string[]): Fixture {
	const child = spawn(
		process.execPath,
		[join(import.meta.dirname, "fixtures", name), ...args],
		{ stdio: ["ignore", "pipe", "inherit"] },
	);
	const ended = once(child, "close").then(() => child.exitCode);
	const lines: string[] = [];
	const reader = createInterface({ input: child.stdout });
	const firstLine = new Promise<string>((resolve) =>
		reader.once("line", resolve),
	);
	reader.on("line", (line) => lines.push(line));
	const kill = async () => {
		child.kill("SIGKILL");
		await ended;
	};
	onTestFinished(kill);
	return { lines, firstLine, kill, ended, pid: numberOf(child) };
}

function numberOf({ pid }: ChildProcess): number {
	if (pid === undefined) throw new Error("The fixture did not start");
	return pid;
}
