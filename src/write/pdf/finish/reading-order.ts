/**
 * From the order in which words are painted to the one in which they are read.
 *
 * A browser paints every line from left to right, Hebrew too, so that its letters, and a bracket or a mark beside them,
 * stand in the page the wrong way round. What runs from right to left is an element of its own on the page (see
 * `body.ts`), and holds no letters of the other direction; within it, only figures are read from left to right. So the order
 * can be told for certain (Unicode Standard Annex 9, rules W4 to L2).
 */
import { hasRightToLeft } from "../../right-to-left.ts";
import type { Stroke } from "./marked-text.ts";

/** @returns the lines as they are read; nothing where that is as they are painted */
export function readingOrder(
	strokes: readonly Stroke[],
): readonly string[] | undefined {
	const isTurned = strokes.some(
		({ text, isReversed }) => isReversed || hasRightToLeft(text),
	);
	if (!isTurned) return undefined;
	const lines: Stroke[][] = [];
	for (const stroke of strokes) {
		const last = lines.at(-1);
		if (last?.[0]?.line === stroke.line) last.push(stroke);
		else lines.push([stroke]);
	}
	return lines.map((line) =>
		turned(
			line.flatMap(({ text, isWhole }) =>
				isWhole ? [text] : Array.from(text),
			),
		),
	);
}

/** Lines that follow each other in one text. */
export function joinedLines(lines: readonly string[]): string {
	return lines
		.map((line, index) =>
			// The space at the end of a line runs with the paragraph, and is painted at its right where that does.
			index < lines.length - 1 && /^\s.*\S$/su.test(line)
				? `${line.trimStart()} `
				: line,
		)
		.join("");
}

function turned(characters: readonly string[]): string {
	const read = characters.toReversed();
	const kinds = read.map(kindOf).join("");
	for (const { index, 0: figures } of kinds.matchAll(figure)) {
		const end = index + figures.length;
		read.splice(index, figures.length, ...read.slice(index, end).toReversed());
	}
	return read.join("");
}

/** A single mark between figures belongs to them, and so do signs such as that of per cent beside them. */
const figure = /t*n+(?:(?:s|t+)n+)*t*/g;

/** By a letter each: figures, what separates them, what stands beside them, and all else. */
function kindOf(character: string): string {
	if (/^\p{Nd}$/u.test(character)) return "n";
	if (/^[-+,./:\u00a0]$/u.test(character)) return "s";
	if (/^[#%\u00b0\u2030-\u2034\p{Sc}]$/u.test(character)) return "t";
	return "o";
}
