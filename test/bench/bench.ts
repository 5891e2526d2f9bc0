/**
 * `npm run bench`: how long the commands take and how much memory, as whole processes.
 *
 * In go the example inspections and generated ones; out, on standard output, comes a table with the goals beside the
 * figures. It asserts nothing: a machine that is busy or slow has other figures, and only their reader knows why.
 */
import { mkdtempSync, rmSync } from "node:fs";
import { availableParallelism, cpus, loadavg, tmpdir } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { measureTime } from "./measure.ts";
import { measureSubject } from "./measure-subject.ts";
import { missingPrograms, programVersions } from "./peer.ts";
import { programCall, terminalEnvironment } from "./program.ts";
import { head, rowsOf, wordColumns } from "./rows.ts";
import { type Subject, subjects } from "./subject.ts";
import { table } from "./table.ts";

const help = `Measures the commands as whole processes, and prints a table.

  npm run bench [-- --subject a,b --runs <number>]

  --subject a,b    only these (all, which takes some minutes):
                     ${Object.keys(subjects).join(", ")}
  --runs <number>  how often each figure is taken (3)
  --help           prints this

Example: npm run bench -- --subject examples --runs 5
`;

const { values } = parseArgs({
	options: {
		subject: { type: "string", default: Object.keys(subjects).join(",") },
		runs: { type: "string", default: "3" },
		help: { type: "boolean", default: false, short: "h" },
	},
});
const names = values.subject.split(",");
const chosen = Object.entries(subjects).filter(([name]) =>
	names.includes(name),
);
const runs = Number(values.runs);

if (values.help) process.stdout.write(help);
else if (chosen.length < names.length || !Number.isInteger(runs) || runs < 1) {
	process.stderr.write(help);
	process.exitCode = 2;
} else await bench(chosen, runs);

async function bench(
	chosen: readonly (readonly [name: string, subject: Subject])[],
	runs: number,
): Promise<void> {
	const temporary = mkdtempSync(join(tmpdir(), "inspection-reports-bench-"));
	const clean = () =>
		rmSync(temporary, { recursive: true, force: true, maxRetries: 3 });
	for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"] as const)
		process.once(signal, () => {
			clean();
			process.exit(1);
		});
	try {
		const environment = terminalEnvironment();
		const missing = missingPrograms(environment);
		print(heading(runs, environment, missing));
		progress("Warming up …");
		await warmUp(join(temporary, "output"), environment).catch((error) =>
			progress(messageOf(error)),
		);

		const rows: (readonly string[])[] = [head];
		for (const [name, subject] of chosen) {
			const { label } = subject;
			try {
				const { pages, series } = await measureSubject({
					subject,
					runs,
					folder: join(temporary, name),
					environment,
					hasPeer: missing.length === 0,
					onRound: (round) =>
						progress(
							round > runs
								? `Looking at the memory of ${name} …`
								: `Measuring ${name}, round ${round} of ${runs} …`,
						),
				});
				const size = pages > 0 ? `${label}; ${pages} pages` : label;
				rows.push([], [size], ...series.flatMap(rowsOf));
			} catch (error) {
				// The other subjects can still be measured.
				progress(messageOf(error));
				rows.push([], [label], ["could not be measured, see above"]);
				process.exitCode = 1;
			}
		}
		print(table(rows, wordColumns));
	} finally {
		clean();
	}
}

/** What the figures depend on, and how to read them. */
function heading(
	runs: number,
	environment: NodeJS.ProcessEnv,
	missing: readonly string[],
): string {
	const load = loadavg()[0] ?? 0;
	return [
		`${availableParallelism()} cores, ${cpus()[0]?.model ?? "of no known kind"}; Node ${process.version}; ${process.platform} ${process.arch}`,
		`Load before the start: ${load.toFixed(1)}${load > 0.5 ? "; other work makes the figures noisy" : ""}`,
		`Whole processes, ${runs} ${runs === 1 ? "run" : "runs"}, and one more for the memory: highest resident memory of the Node process, and of the browser's processes together${process.platform === "linux" ? "" : ", which only Linux tells"}.`,
		missing.length === 0
			? `Compared with ${programVersions(environment)}: Markdown to HTML to PDF, and to DOCX.`
			: `Not compared with pandoc and WeasyPrint: ${missing.join(" and ")} cannot be started here.`,
		"",
	].join("\n");
}

/** Fills the caches that a machine has after the first build. */
async function warmUp(
	out: string,
	environment: NodeJS.ProcessEnv,
): Promise<void> {
	await measureTime(programCall("node", "check", [], environment));
	const args = ["--out", out];
	await measureTime(programCall("node", "build-report", args, environment));
	rmSync(out, { recursive: true, force: true });
}

function messageOf(error: unknown): string {
	return error instanceof Error ? error.message : String(error);
}

function print(text: string): void {
	process.stdout.write(`${text}\n`);
}

function progress(sentence: string): void {
	process.stderr.write(`${sentence}\n`);
}
