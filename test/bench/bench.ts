/**
 * `npm run bench`: how long `check` and `build-report` take and how much memory, as whole processes.
 *
 * In go the example inspections and generated ones; out, on standard output, comes a table with the goals beside the
 * figures. It asserts nothing: a machine that is busy or slow has other figures, and only their reader knows why.
 */
import { mkdtempSync, rmSync } from "node:fs";
import { availableParallelism, cpus, loadavg, tmpdir } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { measure } from "./measure.ts";
import { measureSubject } from "./measure-subject.ts";
import { missingPrograms, programVersions } from "./peer.ts";
import { programCall, terminalEnvironment } from "./program.ts";
import { head, rowsOf, wordColumns } from "./rows.ts";
import { type Subject, subjectLabels, subjects } from "./subject.ts";
import { table } from "./table.ts";

const help = `Measures check and build-report as whole processes, and prints a table.

  npm run bench [-- --subject a,b --runs <number>]

  --subject a,b    only these: ${subjects.join(", ")} (all, which takes some minutes)
  --runs <number>  how often each figure is taken (3)
  --help           prints this

Example: npm run bench -- --subject examples --runs 5
`;

const { values } = parseArgs({
	options: {
		subject: { type: "string", default: subjects.join(",") },
		runs: { type: "string", default: "3" },
		help: { type: "boolean", default: false, short: "h" },
	},
});
const names = values.subject.split(",");
const chosen = subjects.filter((subject) => names.includes(subject));
const runs = Number(values.runs);

if (values.help) process.stdout.write(help);
else if (chosen.length < names.length || !Number.isInteger(runs) || runs < 1) {
	process.stderr.write(help);
	process.exitCode = 2;
} else await bench(chosen, runs);

async function bench(chosen: readonly Subject[], runs: number): Promise<void> {
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
		for (const subject of chosen) {
			const label = subjectLabels[subject];
			try {
				const measured = await measureSubject({
					subject,
					runs,
					temporary,
					environment,
					hasPeer: missing.length === 0,
					onProgress: progress,
				});
				const pages = `${label}; ${measured.pages} pages`;
				rows.push([], [pages], ...rowsOf(subject, measured));
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
		`Whole processes, ${runs} ${runs === 1 ? "run" : "runs"}. Memory: highest resident memory of the Node process, and of the browser's processes together${process.platform === "linux" ? "" : ", which only Linux tells"}.`,
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
	await measure(programCall("node", "check", [], environment));
	const args = ["--out", out];
	await measure(programCall("node", "build-report", args, environment));
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
