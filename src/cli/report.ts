/** Tells what is wrong with content: to a person on standard error, to a program on standard output. */
import { readFileSync } from "node:fs";
import type { Diagnostic } from "../diagnostics/diagnostic.ts";
import type { Exception } from "../diagnostics/exception.ts";
import { pretty, sorted } from "../diagnostics/pretty.ts";
import { toGitHub } from "../diagnostics/to-github.ts";
import { toJson } from "../diagnostics/to-json.ts";
import { toSarif } from "../diagnostics/to-sarif.ts";
import { explanationGroups } from "../index.ts";
import type { Format } from "./format.ts";
import { paint, print, say } from "./terminal.ts";

/** What there is to tell. */
export interface Outcome {
	readonly diagnostics: readonly Diagnostic[];
	readonly exceptions: readonly Exception[];
	/** What stands in each file, by the name diagnostics use for it. */
	readonly texts: ReadonlyMap<string, string>;
}

export function report(outcome: Outcome, format: Format): void {
	const { diagnostics, exceptions, texts } = outcome;
	if (format === "pretty" && diagnostics.length > 0)
		say(`${pretty(diagnostics, texts, paint)}\n`);
	if (format === "json") print(toJson(diagnostics));
	if (format === "github") print(toGitHub(diagnostics, process.cwd()));
	if (format === "sarif")
		print(
			toSarif({
				tool: tool(),
				explanations: explanationGroups.flatMap(
					({ explanations }) => explanations,
				),
				diagnostics,
				exceptions,
				folder: process.cwd(),
			}),
		);
	if (exceptions.length > 0) say(paint("dim", listOf(exceptions)));
	const [first] = sorted(diagnostics);
	if (format === "pretty" && first !== undefined)
		say(
			paint(
				"dim",
				`\`npm run explain -- ${first.rule}\` says why, and what is right.`,
			),
		);
}

/** `2 errors and 1 warning`, or `No mistakes`. */
export function countOf(diagnostics: readonly Diagnostic[]): string {
	const parts = (["error", "warning"] as const).flatMap((severity) => {
		const count = diagnostics.filter((one) => one.severity === severity).length;
		return count === 0 ? [] : counted(count, severity);
	});
	return parts.length > 0 ? parts.join(" and ") : "No mistakes";
}

/** `1 file`, `2 files`. */
export function counted(count: number, what: string): string {
	return `${count} ${what}${count === 1 ? "" : "s"}`;
}

/** `0.4 s`, since the process started. */
export function elapsed(): string {
	return `${(performance.now() / 1000).toFixed(1)} s`;
}

/** Every exception with its reason, so that none is made in silence. */
function listOf(exceptions: readonly Exception[]): string {
	const lines = exceptions.map(
		({ inspection, place, rule, becomes, reason }) =>
			`  ${inspection}: ${place} ${rule}${becomes === "warning" ? " (a warning)" : ""}: ${reason}`,
	);
	return [`${counted(exceptions.length, "exception")}:`, ...lines].join("\n");
}

/** Name and version of the program, as its package says. */
function tool(): { readonly name: string; readonly version: string } {
	const file = new URL("../../package.json", import.meta.url);
	const { name, version } = JSON.parse(readFileSync(file, "utf8")) as {
		readonly name: string;
		readonly version: string;
	};
	return { name, version };
}
