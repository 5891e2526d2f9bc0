/**
 * The command line: picks the command, prints what went wrong, and says how it ended.
 *
 * 0: done. 1: the content has errors. 2: the call or the machine is at fault. 3: we are.
 */
import { didYouMean } from "../diagnostics/nearest.ts";
import { Problem } from "../diagnostics/problem.ts";
import type { Command } from "./command.ts";
import { buildReportCommand } from "./commands/build-report.ts";
import { checkCommand } from "./commands/check.ts";
import { coverageCommand } from "./commands/coverage.ts";
import { explainCommand } from "./commands/explain.ts";
import { mergeLettersCommand } from "./commands/merge-letters.ts";
import { newInspectionCommand } from "./commands/new-inspection.ts";
import { preflightCommand } from "./commands/preflight.ts";
import { scheduleCommand } from "./commands/schedule.ts";
import { schemasCommand } from "./commands/schemas.ts";
import { paint, say } from "./terminal.ts";

const commands: readonly Command[] = [
	buildReportCommand,
	checkCommand,
	explainCommand,
	coverageCommand,
	preflightCommand,
	mergeLettersCommand,
	scheduleCommand,
	newInspectionCommand,
	schemasCommand,
];

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
			process.stdout.write(overview());
			return 0;
		}
		const command = commands.find((one) => one.name === name);
		if (command === undefined)
			throw new Problem(
				name === ""
					? "No command was given."
					: `There is no command \`${name}\`.`,
				didYouMean(
					name,
					commands.map((one) => one.name),
				) ??
					`There are: ${commands.map((one) => `npm run ${one.name}`).join(", ")}.`,
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
function overview(): string {
	const width = Math.max(...commands.map(({ name }) => name.length));
	const lines = commands.map(
		({ name, summary }) => `  npm run ${name.padEnd(width)}  ${summary}`,
	);
	return `${lines.join("\n")}\n\nExample: npm run check -- --help\n`;
}
