/**
 * The command line: picks the command, prints what went wrong, and says how it ended.
 *
 * 0: done. 1: the content has errors. 2: the call or the machine is at fault. 3: we are.
 */
import { didYouMean } from "../diagnostics/nearest.ts";
import { Problem } from "../diagnostics/problem.ts";
import type { Command } from "./command.ts";
import { paint, say } from "./terminal.ts";

/** Each is loaded where it is run, or its help is wanted. */
const commands: Readonly<Record<string, () => Promise<Command>>> = {
	"build-report": async () =>
		(await import("./commands/build-report.ts")).buildReportCommand,
	check: async () => (await import("./commands/check.ts")).checkCommand,
	explain: async () => (await import("./commands/explain.ts")).explainCommand,
	coverage: async () =>
		(await import("./commands/coverage.ts")).coverageCommand,
	preflight: async () =>
		(await import("./commands/preflight.ts")).preflightCommand,
	"merge-letters": async () =>
		(await import("./commands/merge-letters.ts")).mergeLettersCommand,
	schedule: async () =>
		(await import("./commands/schedule.ts")).scheduleCommand,
	"new-inspection": async () =>
		(await import("./commands/new-inspection.ts")).newInspectionCommand,
	schemas: async () => (await import("./commands/schemas.ts")).schemasCommand,
};

/** @returns the exit code */
export async function main([
	name = "",
	...args
]: readonly string[]): Promise<number> {
	readersMayLeave();
	// Some libraries throw where nobody waits for them.
	process.once("uncaughtException", (error) => process.exit(fault(error)));
	try {
		if (["--help", "-h", "help"].includes(name)) {
			process.stdout.write(await overview());
			return 0;
		}
		const names = Object.keys(commands);
		const command = names.includes(name) ? await commands[name]?.() : undefined;
		if (command === undefined)
			throw new Problem(
				name === ""
					? "No command was given."
					: `There is no command \`${name}\`.`,
				didYouMean(name, names) ??
					`There are: ${names.map((one) => `npm run ${one}`).join(", ")}.`,
			);
		if (args.includes("--help") || args.includes("-h")) {
			process.stdout.write(command.help);
			return 0;
		}
		return await command.run(args);
	} catch (error) {
		if (error instanceof Problem) {
			say(`${paint("red", "error")} ${error.message}`);
			say(`  ${paint("cyan", "hint:")} ${error.hint}`);
			return 2;
		}
		return fault(error);
	}
}

/** Whoever reads what is printed may stop early, as `head` does. That is no fault, and changes nothing of the outcome. */
function readersMayLeave(): void {
	for (const stream of [process.stdout, process.stderr])
		stream.on("error", (error: NodeJS.ErrnoException) => {
			if (error.code !== "EPIPE") throw error;
		});
}

/** @returns the exit code */
function fault(error: unknown): number {
	say(error instanceof Error ? (error.stack ?? error.message) : String(error));
	say(
		"This is a fault of the program, not of your content. Please report it with the lines above.",
	);
	return 3;
}

/** What there is to run, for somebody who asked for help before naming a command. */
async function overview(): Promise<string> {
	const all = await Promise.all(Object.values(commands).map((load) => load()));
	const width = Math.max(...all.map(({ name }) => name.length));
	const lines = all.map(
		({ name, summary }) => `  npm run ${name.padEnd(width)}  ${summary}`,
	);
	return `${lines.join("\n")}\n\nExample: npm run check -- --help\n`;
}
