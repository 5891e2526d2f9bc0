/** Borders of the paragraphs that are set apart from the text. */
import type { Design } from "../../model/manuscript.ts";
import { wordColour } from "./xml.ts";

/** Between a box's border and its text, in points. */
export const boxPadding = 10;

/** Weight of the lines of that box, in eighths of a point. */
export const judgementLine = 8;

/** A dark bar at the side, and the colour carried on a little above and below the text. */
export function markingBorders({ colour }: Design): string {
	return [
		border("top", 4, 6, colour.accent),
		border("left", 24, boxPadding - 3, colour.ink),
		border("bottom", 4, 6, colour.accent),
		border("right", 4, boxPadding - 1, colour.accent),
	].join("");
}

/** A bar at the side, and the tint carried on a little above and below the text. */
export function noticeBorders({ colour }: Design): string {
	return [
		border("top", 4, 6, colour.tint),
		border("left", 24, boxPadding - 3, colour.accent),
		border("bottom", 4, 6, colour.tint),
		border("right", 4, boxPadding - 1, colour.tint),
	].join("");
}

/** The box of the judgements, closed below by its table. */
export function judgementBorders({ colour }: Design): string {
	return ["top", "left", "bottom", "right"]
		.map((side) =>
			border(
				side,
				judgementLine,
				side === "top" || side === "bottom" ? 6 : boxPadding,
				colour.accent,
			),
		)
		.join("");
}

/** A line above the small print. */
export function imprintLine({ colour, type }: Design): string {
	return border("top", 12, Math.round(type.small.size * 1.2), colour.accent);
}

/** A quiet line beside a quotation. */
export function quoteBar({ colour, bulletHang }: Design): string {
	return border("left", 12, bulletHang - 2, colour.rule);
}

/** A line of a border: its weight in eighths of a point, its distance from the text in points. */
function border(
	side: string,
	weight: number,
	space: number,
	colour: string,
): string {
	return `<w:${side} w:val="single" w:sz="${weight}" w:space="${space}" w:color="${wordColour(colour)}"/>`;
}
