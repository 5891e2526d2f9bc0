/**
 * The words of a page as they are painted, by the number that ties them to the structure tree.
 *
 * They are painted from left to right. Where a glyph does not stand for its own character, as with a bracket that was
 * turned, the browser says beside it what does (ActualText, ISO 32000-1 14.9.4); where the characters of a stretch run the
 * other way, it marks it so (ReversedChars, 14.8.2.3.3).
 */
import { type GlyphTable, textOf } from "./glyph-table.ts";
import { readOperators } from "./page-content.ts";

/** Words painted one after the other. */
export interface Stroke {
	readonly text: string;
	/** Tells lines apart: how far down the page it stands. */
	readonly line: string;
	/** Whether its characters run from right to left. */
	readonly isReversed: boolean;
	/** Whether it is written in the order it is read, and is not to be taken apart. */
	readonly isWhole: boolean;
}

/** Strokes by the number of their marked content (MCID), -1 where there is none. */
export function markedStrokes(
	content: string,
	tableOf: (font: string) => GlyphTable,
): ReadonlyMap<number, readonly Stroke[]> {
	const strokes = new Map<number, Stroke[]>();
	const open: Mark[] = [];
	let mark = outside;
	let table: GlyphTable | undefined;
	let line = "";
	let words = "";
	const keep = () => {
		if (words !== "") {
			const { number, isReversed, actual } = mark;
			const all = strokes.get(number) ?? [];
			strokes.set(number, all);
			const isWhole = actual !== undefined;
			all.push({ text: words, line, isReversed, isWhole });
		}
		words = "";
	};

	readOperators(content, (name, start, at) => {
		switch (name) {
			case "Tj":
			case "TJ":
				if (mark.actual !== undefined) words = mark.actual;
				else if (table) words += textOf(content, start, at, table);
				return;
			case "Tm": {
				const down = content.slice(start, at).trim().split(/\s+/)[5] ?? "";
				if (down !== line) keep();
				line = down;
				return;
			}
			case "Tf":
				table = tableOf(/\/(\S+)/.exec(content.slice(start, at))?.[1] ?? "");
				return;
			case "BDC":
			case "BMC":
				keep();
				mark = markWithin(mark, content.slice(start, at));
				open.push(mark);
				return;
			case "EMC":
				keep();
				open.pop();
				mark = open.at(-1) ?? outside;
		}
	});
	keep();
	return strokes;
}

interface Mark {
	readonly number: number;
	readonly isReversed: boolean;
	/** What stands for the glyphs within. */
	readonly actual?: string;
}

const outside: Mark = { number: -1, isReversed: false };

/** @param operands of what opens it: a tag, and perhaps properties */
function markWithin(outer: Mark, operands: string): Mark {
	const number = /\/MCID (\d+)/.exec(operands)?.[1];
	if (number !== undefined)
		return { number: Number(number), isReversed: false };
	if (operands.includes("/ReversedChars"))
		return { ...outer, isReversed: true };
	const actual = /\/ActualText\s*(\((?:\\.|[^\\)])*\)|<[^>]*>)/s.exec(
		operands,
	)?.[1];
	return actual === undefined ? outer : { ...outer, actual: decoded(actual) };
}

/** A text of a PDF: in hexadecimal or between brackets, of single bytes or, after its mark, of UTF-16. */
function decoded(text: string): string {
	const bytes = text.startsWith("<")
		? Buffer.from(text.slice(1, -1), "hex")
		: Buffer.from(
				text
					.slice(1, -1)
					.replace(/\\([0-7]{1,3}|.)/gs, (_, escaped: string) =>
						/^[0-7]/.test(escaped)
							? String.fromCharCode(Number.parseInt(escaped, 8))
							: escaped,
					),
				"latin1",
			);
	return bytes.subarray(0, 2).toString("hex") === "feff"
		? new TextDecoder("utf-16be").decode(bytes)
		: bytes.toString("latin1");
}
