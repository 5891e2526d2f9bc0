import type { ElementContent } from "hast";
import { s } from "hastscript";
import {
	type Drawn,
	drawn,
	type Frame,
	fullWidth,
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
	const children: ElementContent[] = [];
	let top = 0;
	for (const { label, grade } of rows) {
		const name = linesOf(label, labelRoom);
		const words = linesOf(grades[grade] ?? "", gradeRoom, { isBold: true });
		const height = Math.max(
			flightHeight + 2 * padding,
			Math.max(name.length, words.length) * lineHeight + 2 * padding,
		);
		const middle = top + height / 2;
		if (top > 0)
			children.push(
				s("path", {
					d: `M0 ${round(top)}H${fullWidth}`,
					stroke: frame.design.colour.rule,
				}),
			);
		children.push(
			...lettered(name, 0, middle),
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
	return drawn(frame, { width: fullWidth, height: round(top) }, children);
}

const padding = 8;
const labelRoom = 330;
const flightAt = 350;
const flightWidth = 84;
const flightHeight = 44;
const gradeAt = 454;
const gradeRoom = fullWidth - gradeAt;
