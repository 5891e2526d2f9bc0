/**
 * What a person sees, in colour only where somebody is looking. What was asked for goes to standard output; all that is
 * said about the work goes to standard error.
 */
import { styleText } from "node:util";
import type { Paint } from "../diagnostics/pretty.ts";

/** Colours text for standard error; plain where that is no terminal or `NO_COLOR` is set. */
export const paint: Paint = (style, text) =>
	styleText(style, text, { stream: process.stderr, validateStream: true });

export function say(text: string): void {
	process.stderr.write(`${text}\n`);
}

/** Colours text for standard output; plain where that is no terminal or `NO_COLOR` is set. */
export const paintOutput: Paint = (style, text) =>
	styleText(style, text, { stream: process.stdout, validateStream: true });

export function print(text: string): void {
	process.stdout.write(text);
}

/** Columns that text on standard output can take. */
export function outputWidth(): number {
	// A terminal that does not tell says 0.
	return process.stdout.columns || 80;
}
