/** Borders of the paragraphs that are set apart from the text. */
import type { Design } from "../../model/manuscript.ts";
import { wordColour } from "./xml.ts";

/** Between the borders of a box and its text, in points; the style sheet says the same. */
export function boxPadding({ type: { body } }: Design): {
	readonly above: number;
	readonly beside: number;
} {
	return {
		above: Math.round(body.size * 0.65),
		beside: Math.round(body.size * 1.1),
	};
}

/** Weight of the lines of that box, in eighths of a point. */
export const judgementLine = 8;

/** A dark bar at the side, and the colour carried on a little around the text. */
export function markingBorders(design: Design): string {
	const { accent, ink } = design.colour;
	return barredBox(design, { fill: accent, bar: ink });
}

/** A bar at the side, and the tint carried on a little around the text. */
export function noticeBorders(design: Design): string {
	const { tint, accent } = design.colour;
	return barredBox(design, { fill: tint, bar: accent });
}

function barredBox(
	design: Design,
	{ fill, bar }: { readonly fill: string; readonly bar: string },
): string {
	const { above, beside } = boxPadding(design);
	return [
		border("top", 4, above, fill),
		border("left", 24, beside - 3, bar),
		border("bottom", 4, above, fill),
		border("right", 4, beside - 1, fill),
	].join("");
}

/** The box of the judgements, closed below by its table. */
export function judgementBorders(design: Design): string {
	const { above, beside } = boxPadding(design);
	return ["top", "left", "bottom", "right"]
		.map((side) =>
			border(
				side,
				judgementLine,
				side === "top" || side === "bottom" ? above : beside,
				design.colour.accent,
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
