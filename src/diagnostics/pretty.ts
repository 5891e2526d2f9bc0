/**
 * Diagnostics as a person reads them: grouped by file, sorted by line, each with the line it is about.
 *
 *     content/inspections/demo/inspection.yaml:12:16 error Unexpected grade `god`, expected one of outstanding, good (grade-on-scale)
 *        12 |   private-law: god
 *           |                ^^^
 *       hint: Did you mean `good`?
 */
import type { Diagnostic, Place } from "./diagnostic.ts";

/** Puts words in a style, or leaves them alone. */
export type Paint = (
	style: "red" | "yellow" | "cyan" | "dim" | "bold",
	text: string,
) => string;

type LineOf = (file: string, line: number) => string | undefined;

/** The widest part of a line that a frame shows. */
const frameWidth = 100;

/**
 * @param texts what stands in each file, by the name diagnostics use for it
 */
export function pretty(
	diagnostics: readonly Diagnostic[],
	texts: ReadonlyMap<string, string>,
	paint: Paint = (_, text) => text,
): string {
	/** Split once a file, since one file may have many mistakes. */
	const split = new Map<string, readonly string[]>();
	const lineOf: LineOf = (file, line) => {
		const lines = split.get(file) ?? texts.get(file)?.split("\n") ?? [];
		split.set(file, lines);
		return lines[line - 1]?.replace(/\r$/, "");
	};
	return sorted(diagnostics)
		.map((one) => prettyOne(one, lineOf, paint))
		.join("\n\n");
}

/** By file, line and column; what stands at one place keeps its order. */
export function sorted(diagnostics: readonly Diagnostic[]): Diagnostic[] {
	return diagnostics.toSorted(
		({ place: a }, { place: b }) =>
			(a.file < b.file ? -1 : a.file > b.file ? 1 : 0) ||
			a.line - b.line ||
			a.column - b.column,
	);
}

function prettyOne(one: Diagnostic, lineOf: LineOf, paint: Paint): string {
	const colour = one.severity === "error" ? "red" : "yellow";
	const lines = [
		`${paint("bold", printable(at(one.place)))} ${paint(colour, one.severity)} ${printable(one.message)} ${paint("dim", `(${one.rule})`)}`,
		...frame(one.place, lineOf, (text) => paint(colour, text), paint),
	];
	if (one.hint !== undefined)
		lines.push(`  ${paint("cyan", "hint:")} ${printable(one.hint)}`);
	for (const { message, place } of one.related ?? [])
		lines.push(`  ${paint("dim", printable(`${at(place)} ${message}`))}`);
	return lines.join("\n");
}

/** `file:line:column`, which editors and terminals open at a click. */
function at({ file, line, column }: Place): string {
	return `${file}:${line}:${column}`;
}

function frame(
	{ file, line, column, length = 1 }: Place,
	lineOf: LineOf,
	mark: (text: string) => string,
	paint: Paint,
): string[] {
	const whole = lineOf(file, line);
	if (whole === undefined || whole.trim() === "") return [];

	// A paragraph may be one long line: show the part around the mark.
	const from = Math.max(
		0,
		Math.min(column - 1 - frameWidth / 2, whole.length - frameWidth),
	);
	const part = printable(whole.slice(from, from + frameWidth));
	const shown = `${from > 0 ? "…" : ""}${part}${from + frameWidth < whole.length ? "…" : ""}`;
	// Tabs stay tabs, so that the mark stands under its word however wide they are drawn.
	const indent =
		(from > 0 ? " " : "") +
		part.slice(0, column - 1 - from).replace(/[^\t]/g, " ");
	const room = Math.max(1, part.length - (column - 1 - from));
	const gutter = String(line).padStart(5);
	return [
		paint("dim", `${gutter} | `) + shown,
		paint("dim", `${" ".repeat(gutter.length)} | `) +
			indent +
			mark("^".repeat(Math.max(1, Math.min(length, room)))),
	];
}

/** Characters that would move the cursor or vanish, shown as one visible mark each. */
function printable(text: string): string {
	return text.replace(
		// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is looked for
		/[\u0000-\u0008\u000a-\u001f\u007f-\u009f\u00ad\u061c\u115f\u1160\u180e\u200b-\u200f\u2028-\u202e\u2060-\u206f\u3164\ufeff\uffa0\ufff9-\uffff\u{e0000}-\u{e007f}]|\p{Cs}/gu,
		"\ufffd",
	);
}
