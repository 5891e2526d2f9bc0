/** Words in pictures: SVG breaks no lines, so they are measured here and broken by hand. */
import type { Element } from "hast";
import { s } from "hastscript";
import { fontSize, lineHeight, round } from "./frame.ts";

/** Thousandths of the font's size, by width: those of Arimo, which are those of Arial. */
const characters: readonly (readonly [width: number, characters: string])[] = [
	[191, "'"],
	[222, "ijl‘’"],
	[278, " !,./:;I[\\]ft"],
	[333, "()-r`“”"],
	[355, '"'],
	[389, "*"],
	[500, "Jckvxsyz"],
	[556, "0123456789#$?L_abdeghnopqu–£"],
	[584, "+<=>~"],
	[611, "FTZ"],
	[667, "&ABEKPSVXY"],
	[722, "CDHNRUw"],
	[778, "GOQ"],
	[833, "Mm"],
	[889, "%"],
	[944, "W"],
	[1000, "—…"],
	[1015, "@"],
];
const widths = new Map(
	characters.flatMap(([width, all]) =>
		[...all].map((one) => [one, width] as const),
	),
);
/** Of a letter with an accent, or of another script; those of the east of Asia are square. */
const otherWidth = 667;
const squareWidth = 1000;
/** How much wider bold words are, about. */
const boldly = 1.08;

export interface Lettering {
	readonly isBold?: boolean;
	readonly anchor?: "start" | "middle" | "end";
}

/** How wide words are, in units. */
export function widthOf(words: string, { isBold }: Lettering = {}): number {
	let width = 0;
	for (const one of words)
		width += widths.get(one) ?? (one >= "\u2e80" ? squareWidth : otherWidth);
	return (width / 1000) * fontSize * (isBold ? boldly : 1);
}

/** Words broken into lines no wider than `room` units; a word that is wider is broken itself. */
export function linesOf(
	words: string,
	room: number,
	lettering: Lettering = {},
): string[] {
	const lines: string[] = [];
	let line = "";
	for (const word of words.split(/\s+/u).filter((one) => one !== "")) {
		const longer = line === "" ? word : `${line} ${word}`;
		if (widthOf(longer, lettering) <= room) {
			line = longer;
			continue;
		}
		if (line !== "") lines.push(line);
		const [last = "", ...before] = piecesOf(word, room, lettering).toReversed();
		lines.push(...before.toReversed());
		line = last;
	}
	if (line !== "") lines.push(line);
	return lines;
}

/** A word in pieces that each have room, nearly always one. */
function piecesOf(word: string, room: number, lettering: Lettering): string[] {
	if (widthOf(word, lettering) <= room) return [word];
	const pieces: string[] = [];
	let piece = "";
	for (const one of word) {
		if (piece !== "" && widthOf(piece + one, lettering) > room) {
			pieces.push(piece);
			piece = "";
		}
		piece += one;
	}
	return [...pieces, piece];
}

/** Lines below each other. @param middle the height of the middle of them all */
export function lettered(
	lines: readonly string[],
	x: number,
	middle: number,
	{ isBold, anchor }: Lettering = {},
): Element[] {
	const first = middle - ((lines.length - 1) * lineHeight) / 2;
	// From the middle of a line to the foot of its letters.
	const drop = fontSize * 0.35;
	return lines.map((line, index) =>
		s(
			"text",
			{
				x: round(x),
				y: round(first + index * lineHeight + drop),
				...(anchor !== undefined &&
					anchor !== "start" && { textAnchor: anchor }),
				...(isBold && { fontWeight: 700 }),
			},
			line,
		),
	);
}
