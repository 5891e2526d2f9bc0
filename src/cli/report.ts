/** Tells what is wrong with content: to a person on standard error, to a program on standard output. */
import type { Diagnostic } from "../diagnostics/diagnostic.ts";
import { pretty } from "../diagnostics/pretty.ts";
import { toJson } from "../diagnostics/to-json.ts";
import { paint, say } from "./terminal.ts";

export function report(
	diagnostics: readonly Diagnostic[],
	texts: ReadonlyMap<string, string>,
	isJson: boolean,
): void {
	if (isJson) process.stdout.write(toJson(diagnostics));
	if (diagnostics.length > 0) say(`${pretty(diagnostics, texts, paint)}\n`);
}

/** `2 errors and 1 warning`, or `No mistakes`. */
export function countOf(diagnostics: readonly Diagnostic[]): string {
	const parts = (["error", "warning"] as const).flatMap((severity) => {
		const count = diagnostics.filter((one) => one.severity === severity).length;
		return count === 0 ? [] : `${count} ${severity}${count === 1 ? "" : "s"}`;
	});
	return parts.length > 0 ? parts.join(" and ") : "No mistakes";
}

/** `0.4 s`, since the process started. */
export function elapsed(): string {
	return `${(performance.now() / 1000).toFixed(1)} s`;
}
