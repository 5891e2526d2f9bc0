/** A grade as a flight of steps: one a grade, those reached are filled, and a flag stands on the highest of them. */
import type { Element } from "hast";
import { s } from "hastscript";
import { type Frame, paper, round } from "./frame.ts";

export interface Flight {
	/** How many grades there are. */
	readonly count: number;
	/** The grade, counted from the best, which is 0. */
	readonly grade: number;
	readonly x: number;
	/** Of its foot. */
	readonly y: number;
	readonly width: number;
	/** With the flag on the highest step. */
	readonly height: number;
}

/** Steps go up from the left, the lowest grade first. */
export function steps(flight: Flight, { design }: Pick<Frame, "design">) {
	const { count, grade, x, y, width, height } = flight;
	const { colour } = design;
	const stepWidth = width / count;
	const flagHeight = height * flagShare;
	const stepHeight = (height - flagHeight) / count;
	const reached = count - grade;
	const gap = Math.min(4, stepWidth * 0.12);
	const elements: Element[] = [];
	for (let step = 1; step <= count; step++)
		elements.push(
			s("rect", {
				x: round(x + (step - 1) * stepWidth + gap / 2),
				y: round(y - step * stepHeight),
				width: round(stepWidth - gap),
				height: round(step * stepHeight),
				fill: step <= reached ? colour.accent : paper,
				stroke: colour.accent,
				strokeWidth: 1.5,
				...(step > reached && { strokeDasharray: "3 3" }),
			}),
		);
	const pole = x + (reached - 0.5) * stepWidth;
	const foot = y - reached * stepHeight;
	const top = foot - flagHeight + 1;
	const cloth = Math.min(stepWidth * 0.45, flagHeight * 0.8);
	return [
		...elements,
		s("path", {
			d: `M${round(pole)} ${round(foot)}V${round(top)}l${round(cloth)} ${round(flagHeight * 0.25)}l${round(-cloth)} ${round(flagHeight * 0.25)}`,
			fill: colour.ink,
			stroke: colour.ink,
			strokeWidth: 1.5,
			strokeLinejoin: "round",
		}),
	];
}

/** What the flag takes of the height. */
const flagShare = 0.34;
