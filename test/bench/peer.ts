/**
 * The same Markdown through pandoc and WeasyPrint: what one would use without this program.
 *
 * Markdown to HTML to PDF, and Markdown to DOCX, one document after the other, as a script of three lines would. Nothing is
 * checked, and the PDF has neither tags nor page numbers in its contents; a generous comparison.
 */
import { spawnSync } from "node:child_process";
import { globSync, mkdirSync } from "node:fs";
import { join } from "node:path";
import { type Measure, measure } from "./measure.ts";

/** The programs this needs that cannot be started here. */
export function missingPrograms(environment: NodeJS.ProcessEnv): string[] {
	return ["pandoc", "weasyprint"].filter(
		(name) =>
			spawnSync(name, ["--version"], {
				env: environment,
				shell: process.platform === "win32",
			}).status !== 0,
	);
}

/** What the programs call themselves. */
export function programVersions(environment: NodeJS.ProcessEnv): string {
	return ["pandoc", "weasyprint"]
		.map((name) =>
			spawnSync(name, ["--version"], {
				env: environment,
				encoding: "utf8",
				shell: process.platform === "win32",
			})
				.stdout.split("\n")[0]
				?.trim(),
		)
		.join(" and ");
}

/**
 * Makes HTML, PDF and DOCX of every Markdown edition.
 *
 * @param output an output folder of `build-report`
 * @param to a folder for what is made
 * @returns the times together, and the memory of the largest process
 */
export async function measurePeer(
	output: string,
	to: string,
	environment: NodeJS.ProcessEnv,
): Promise<Measure> {
	let time = 0;
	let worker: number | undefined;
	const run = async (command: string, ...args: string[]) => {
		const one = await measure({ command, args, folder: to, environment });
		time += one.time;
		if ((one.worker ?? 0) > (worker ?? 0)) worker = one.worker;
	};

	mkdirSync(to, { recursive: true });
	for (const markdown of globSync(join(output, "**/*.md")).sort()) {
		await run("pandoc", markdown, "--standalone", "--output", "document.html");
		await run("weasyprint", "document.html", "document.pdf");
		await run("pandoc", markdown, "--output", "document.docx");
	}
	return { time, worker, started: undefined };
}
