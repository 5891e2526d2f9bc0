/** What must hold of every outcome, whatever was read: each fault is one sentence. */
import { existsSync } from "node:fs";
import type { Place } from "../../src/diagnostics/diagnostic.ts";
import { pretty } from "../../src/diagnostics/pretty.ts";
import { toGitHub } from "../../src/diagnostics/to-github.ts";
import { toJson } from "../../src/diagnostics/to-json.ts";
import type { Checked } from "../../src/index.ts";

/** @param folder the content folder that was checked */
export function faultsIn(
	{ diagnostics, texts, inspections }: Checked,
	folder: string,
): string[] {
	const faults: string[] = [];
	/** Split once a file, since one file may have many mistakes. */
	const lines = new Map(
		[...texts].map(([file, text]) => [file, text.split("\n")]),
	);
	if (diagnostics.length === 0 && inspections.length === 0)
		faults.push("neither loads nor is told of");
	for (const { rule, message, hint = "", place, related = [] } of diagnostics) {
		const fault = (what: string) =>
			faults.push(`${what} (${rule}: ${message.slice(0, 100)})`);
		for (const one of [place, ...related.map(({ place }) => place)]) {
			const wrong = faultOf(one, lines, folder);
			if (wrong !== undefined) fault(wrong);
		}
		for (const words of [message, hint, ...related.map((one) => one.message)]) {
			if (trace.test(words)) fault("tells a stack trace");
			if (unseen.test(words.replaceAll("\n", "")))
				fault("tells what would move a cursor");
		}
		if (!/^(?:Unexpected|Missing|Unreadable) /.test(message))
			fault("is told in another grammar");
	}
	const printed = pretty(diagnostics, texts);
	if (unseen.test(printed.replaceAll("\n", "")))
		faults.push("prints what would move a cursor");
	const printedToGitHub = toGitHub(diagnostics, folder);
	if (
		printedToGitHub.trimEnd().split("\n").length !==
		Math.max(1, diagnostics.length)
	)
		faults.push("prints another number of workflow commands than mistakes");
	if (JSON.parse(toJson(diagnostics)).length !== diagnostics.length)
		faults.push("prints JSON of another length");
	return faults;
}

/** A path and line of the program, or of what runs it. */
const trace = /\.[cm]?[tj]s:\d+|\bnode:internal|node_modules|\bat async\b/;

/** Control characters but a tab, and marks that turn text round. */
const unseen =
	// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is looked for
	/[\u0000-\u0008\u000a-\u001f\u007f-\u009f\u2028-\u202e\u2066-\u2069]/;

/** Why a place is none that an editor could open. */
function faultOf(
	{ file, line, column, length = 1 }: Place,
	lines: ReadonlyMap<string, readonly string[]>,
	folder: string,
): string | undefined {
	if (!file.startsWith(folder)) return `is told in ${file}`;
	const text = lines.get(file);
	// A file that is missed, is a folder or is no text has its first character for a place.
	if (text === undefined) {
		if (line !== 1 || column !== 1) return `is told at ${line}:${column}`;
		return existsSync(file) || file.endsWith(".yaml")
			? undefined
			: `is told in ${file}, which is not there`;
	}
	const typed = text[line - 1];
	if (typed === undefined) return `is told in line ${line}, which is not there`;
	if (!Number.isInteger(column) || column < 1 || column > typed.length + 1)
		return `is told at ${line}:${column}, and the line has ${typed.length} characters`;
	if (length < 1 || column - 1 + length > Math.max(typed.length, column))
		return `is told of ${length} characters at ${line}:${column}, and the line has ${typed.length}`;
	return undefined;
}
