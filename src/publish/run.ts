/**
 * One run of the tool, as it signs the files it leaves in an output folder while it works.
 *
 * The signature is a file's name, not its content, so that it is there whole from the first moment. It holds the start
 * time of the process beside its number, because numbers are given out again.
 */
import { randomBytes } from "node:crypto";
import { readFileSync } from "node:fs";
import { hostname } from "node:os";

export interface Run {
	readonly pid: number;
	/** When the process started, as the platform counts it; `0` where it does not tell. */
	readonly start: string;
	/** Tells apart two runs inside one process. */
	readonly random: string;
	readonly host: string;
}

/** A new run of this process. */
export function newRun(): Run {
	return {
		pid: process.pid,
		start: processState(process.pid)?.start ?? "0",
		random: randomBytes(4).toString("hex"),
		host: thisHost(),
	};
}

/** The run's part in the name of a file: `4711-98765-0a1b2c3d-desk.example`. */
export function signatureOf({ pid, start, random, host }: Run): string {
	return `${pid}-${start}-${random}-${host}`;
}

/** The run that signed a file named `prefix` and a signature; nothing where another hand gave the name. */
export function signerOf(name: string, prefix: string): Run | undefined {
	if (!name.startsWith(prefix)) return undefined;
	const parts =
		/^([1-9][0-9]{0,9})-([0-9]+)-([0-9a-f]{8})-([A-Za-z0-9._-]+)$/.exec(
			name.slice(prefix.length),
		);
	if (parts === null) return undefined;
	const [, pid = "", start = "", random = "", host = ""] = parts;
	return { pid: Number(pid), start, random, host };
}

/** Whether a run was started on this computer, so that its process can be looked up here. */
export function isOfThisHost(run: Run): boolean {
	return run.host === thisHost();
}

/** Whether the process of a run of this computer is still there. */
export function isAlive({ pid, start }: Run): boolean {
	try {
		process.kill(pid, 0);
	} catch (error) {
		// EPERM: it is there, and somebody else's.
		if ((error as NodeJS.ErrnoException).code !== "EPERM") return false;
	}
	const state = processState(pid);
	if (state === undefined) return true;
	return !state.isDead && (start === "0" || state.start === start);
}

function thisHost(): string {
	// No longer than leaves room in a file's name.
	return (
		hostname()
			.slice(0, 100)
			.replace(/[^A-Za-z0-9._-]/g, "_") || "_"
	);
}

/** What Linux tells of a process (proc_pid_stat(5)); nothing on other platforms or of hidden processes. */
function processState(
	pid: number,
): { readonly start: string; readonly isDead: boolean } | undefined {
	try {
		const text = readFileSync(`/proc/${pid}/stat`, "utf8");
		// The second field is the program's name in brackets, which may itself hold spaces and brackets.
		const fields = text.slice(text.lastIndexOf(")") + 2).split(" ");
		const [state = "", start = ""] = [fields[0], fields[19]];
		if (!/^[0-9]+$/.test(start)) return undefined;
		return { start, isDead: state === "Z" || state === "X" };
	} catch {
		return undefined;
	}
}
