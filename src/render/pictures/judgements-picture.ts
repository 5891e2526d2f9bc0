import type { ElementContent } from "hast";
import { s } from "hastscript";
import {
	type Drawn,
	drawn,
	type Frame,
	isNarrow,
	lineHeight,
	round,
} from "./frame.ts";
import { steps } from "./steps.ts";
import { lettered, linesOf } from "./words.ts";

export interface JudgementsData {
	/** As they are called, the best first. */
	readonly grades: readonly string[];
	readonly rows: readonly {
		readonly label: string;
		/** The place of its grade in `grades`. */
		readonly grade: number;
	}[];
}

/** Judgements at a glance: a row each, with its name, its grade as steps, and its grade in words. */
export function judgementsPicture(
	{ grades, rows }: JudgementsData,
	frame: Frame,
): Drawn {
	const { width } = frame.sheet;
	const isBelow = isNarrow(frame.sheet);
	const labelRoom = isBelow ? width : mostLabelRoom;
	const flightAt = isBelow ? 0 : labelRoom + gap;
	const gradeAt = flightAt + flightWidth + gap;
	const children: ElementContent[] = [];
	let top = 0;
	for (const { label, grade } of rows) {
		const name = linesOf(label, labelRoom);
		const words = linesOf(grades[grade] ?? "", width - gradeAt, {
			isBold: true,
		});
		const above = isBelow ? name.length * lineHeight + padding : 0;
		const beside = Math.max(isBelow ? 0 : name.length, words.length);
		const height =
			above + Math.max(flightHeight, beside * lineHeight) + 2 * padding;
		const middle = top + (above + height) / 2;
		if (top > 0)
			children.push(
				s("path", {
					d: `M0 ${round(top)}H${width}`,
					stroke: frame.design.colour.rule,
				}),
			);
		children.push(
			...lettered(
				name,
				0,
				isBelow ? top + padding + (name.length * lineHeight) / 2 : middle,
			),
			...steps(
				{
					count: grades.length,
					grade,
					x: flightAt,
					y: middle + flightHeight / 2,
					width: flightWidth,
					height: flightHeight,
				},
				frame,
			),
			...lettered(words, gradeAt, middle, { isBold: true }),
		);
		top += height;
	}
	return drawn(frame, { width, height: round(top) }, children);
}

const padding = 8;
const mostLabelRoom = 330;
const gap = 20;
const flightWidth = 84;
const flightHeight = 44;
