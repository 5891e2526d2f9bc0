/** What a person sees: everything goes to standard error, in colour only where somebody is looking. */
import { styleText } from "node:util";
import type { Paint } from "../diagnostics/pretty.ts";

/** Colours text for standard error; plain where that is no terminal or `NO_COLOR` is set. */
export const paint: Paint = (style, text) =>
	styleText(style, text, { stream: process.stderr, validateStream: true });

export function say(text: string): void {
	process.stderr.write(`${text}\n`);
}
