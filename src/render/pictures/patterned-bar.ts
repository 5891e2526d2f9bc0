/** Bars that can be told apart without colour. */
import type { Element } from "hast";
import { s } from "hastscript";
import { type Frame, paper, round } from "./frame.ts";

export interface Box {
	readonly x: number;
	readonly y: number;
	readonly width: number;
	readonly height: number;
}

/** A box with the pattern of a series, counted from 0: after the sixth they come again. Nothing where it has no width. */
export function patternedBar(
	box: Box,
	series: number,
	{ design }: Pick<Frame, "design">,
): Element[] {
	const pattern = patterns[series % patterns.length];
	if (pattern === undefined || box.width <= 0) return [];
	const { accent } = design.colour;
	const { isFull, lines, ...stroke } = pattern;
	const outline = s("rect", {
		...box,
		fill: isFull ? accent : paper,
		stroke: accent,
		strokeWidth: 1.5,
	});
	const d = lines?.(box) ?? "";
	return d === ""
		? [outline]
		: [outline, s("path", { d, stroke: accent, strokeWidth: 1.5, ...stroke })];
}

interface Pattern {
	readonly isFull?: boolean;
	/** The way of its lines, cut off at the edges of its box; drawn rather than filled in, which would take an id. */
	readonly lines?: (box: Box) => string;
	readonly strokeWidth?: number;
	readonly strokeDasharray?: string;
}

const patterns: readonly Pattern[] = [
	{ isFull: true },
	{},
	{ lines: leaning },
	{ lines: upright },
	{ lines: along, strokeWidth: 4, strokeDasharray: "4 5" },
	{ lines: along, strokeWidth: 4 },
];

function leaning({ x, y, width, height }: Box): string {
	const parts: string[] = [];
	for (let at = 6 - height; at < width; at += 6) {
		const from = Math.max(0, at);
		const to = Math.min(width, at + height);
		parts.push(
			`M${round(x + from)} ${round(y + height - from + at)}L${round(x + to)} ${round(y + height - to + at)}`,
		);
	}
	return parts.join("");
}

function upright({ x, y, width, height }: Box): string {
	const parts: string[] = [];
	for (let at = 5; at < width; at += 5)
		parts.push(`M${round(x + at)} ${y}v${height}`);
	return parts.join("");
}

function along({ x, y, width, height }: Box): string {
	return width > 4
		? `M${round(x + 2)} ${round(y + height / 2)}h${round(width - 4)}`
		: "";
}
