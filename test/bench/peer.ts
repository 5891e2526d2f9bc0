/**
 * The same Markdown through pandoc and WeasyPrint: what one would use without this program.
 *
 * Markdown to HTML to PDF, and Markdown to DOCX, one document after the other, as a script of three lines would. Nothing is
 * checked, and the PDF has neither tags nor page numbers in its contents; a generous comparison.
 */
import { spawnSync } from "node:child_process";
import { globSync, mkdirSync } from "node:fs";
import { join } from "node:path";
import { type Call, measureMemory, measureTime } from "./measure.ts";
import type { Memory } from "./process-tree.ts";

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
 * What makes HTML, PDF and DOCX of every Markdown edition, in the order of a script.
 *
 * @param output an output folder of `build-report`
 * @param to a folder for what is made
 */
function callsOf(
	output: string,
	to: string,
	environment: NodeJS.ProcessEnv,
): Call[] {
	mkdirSync(to, { recursive: true });
	const call = (command: string, ...args: string[]): Call => ({
		command,
		args,
		folder: to,
		environment,
	});
	return globSync(join(output, "**/*.md"))
		.sort()
		.flatMap((markdown) => [
			call("pandoc", markdown, "--standalone", "--output", "document.html"),
			call("weasyprint", "document.html", "document.pdf"),
			call("pandoc", markdown, "--output", "document.docx"),
		]);
}

/** @returns the times of all, together; see `callsOf` */
export async function measurePeerTime(
	...order: Parameters<typeof callsOf>
): Promise<number> {
	let time = 0;
	for (const call of callsOf(...order)) time += await measureTime(call);
	return time;
}

/** @returns the highest memory of any; see `callsOf` */
export async function measurePeerMemory(
	...order: Parameters<typeof callsOf>
): Promise<Memory> {
	let worker: number | undefined;
	for (const call of callsOf(...order)) {
		const one = await measureMemory(call);
		if ((one.worker ?? 0) > (worker ?? 0)) worker = one.worker;
	}
	return { worker, started: undefined };
}
