/**
 * A text without the characters that nobody can see, so that what stands around them is still read and checked; and the
 * way back to where everything was typed.
 */
import type { Place } from "../diagnostics/diagnostic.ts";
import type { Unseen } from "../diagnostics/unseen.ts";
import { positionsIn } from "./positions.ts";

/** A text as it is read on. */
export interface VisibleText {
	readonly text: string;
	/** From a place in it to the place in the file. */
	typed(place: Place): Place;
}

/**
 * @param unseen what is hidden in the text, in order
 * @returns nothing where something of the text is lost with them: a line end, or a character that was another one; or
 * where they are so many that it is no text
 */
export function visibleText(
	text: string,
	unseen: readonly Unseen[],
): VisibleText | undefined {
	if (unseen.length === 0) return { text, typed: (place) => place };
	if (unseen.length > most) return undefined;
	const positions = positionsIn(text);
	/** What was taken out of each line: where in the line, and how much. */
	const gone = new Map<number, { column: number; length: number }[]>();
	let visible = "";
	let from = 0;
	for (const { index, length } of unseen) {
		const hidden = text.slice(index, index + length);
		if (/[\r\ufffd]/u.test(hidden)) return undefined;
		visible += text.slice(from, index);
		from = index + length;
		if (isBetweenWords(text, index, from, hidden)) {
			visible += " ";
			continue;
		}
		const { line, column } = positions.at(index);
		const inLine = gone.get(line) ?? [];
		inLine.push({ column, length });
		gone.set(line, inLine);
	}
	visible += text.slice(from);

	const typedColumn = (line: number, column: number) => {
		let typed = column;
		for (const one of gone.get(line) ?? [])
			if (one.column <= typed) typed += one.length;
		return typed;
	};
	return {
		text: visible,
		typed(place) {
			const { line, column, length } = place;
			const start = typedColumn(line, column);
			if (length === undefined) return { ...place, column: start };
			const last = typedColumn(line, column + length - 1);
			return { ...place, column: start, length: last + 1 - start };
		},
	};
}

/** More of them than any text has that was copied from somewhere. */
const most = 1000;

/** Characters that end a line or a page elsewhere. */
const lineEnds = ["\u000b", "\u000c", "\u0085", "\u2028", "\u2029"];

/** Whether it parts two words, as a line or a page that ends does: without it they would be one. */
function isBetweenWords(
	text: string,
	start: number,
	end: number,
	hidden: string,
): boolean {
	return (
		lineEnds.includes(hidden) &&
		/\S/.test(text.charAt(start - 1)) &&
		/\S/.test(text.charAt(end))
	);
}
