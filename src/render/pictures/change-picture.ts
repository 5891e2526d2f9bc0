import { scalePoint } from "d3-scale";
import { symbol, symbolDiamond2 } from "d3-shape";
import type { Element, ElementContent } from "hast";
import { s } from "hastscript";
import {
	type Drawn,
	drawn,
	type Frame,
	isNarrow,
	lineHeight,
	paper,
	round,
} from "./frame.ts";
import { lettered, linesOf } from "./words.ts";

export interface ChangeData {
	/** As they are called, the best first. */
	readonly grades: readonly string[];
	readonly rows: readonly {
		readonly label: string;
		/** The place of the grade of the last inspection in `grades`; absent where it was not judged. */
		readonly before?: number | undefined;
		readonly now: number;
	}[];
	/** What the two are called: `November 2017` and `February 2023`. */
	readonly before: string;
	readonly now: string;
}

/**
 * Change since the last inspection: a row a judgement and a column a grade, the best at the right. A ring stands for the
 * last inspection, a diamond for this one, and an arrow leads from one to the other; a diamond in a ring is no change.
 */
export function changePicture(
	{ grades, rows, before, now }: ChangeData,
	frame: Frame,
): Drawn {
	const { width } = frame.sheet;
	const isBelow = isNarrow(frame.sheet);
	const labelRoom = isBelow ? 0 : mostLabelRoom;
	const places = grades.map((_, index) => index).toReversed();
	const at = scalePoint<number>(places, [
		labelRoom + columnMargin,
		width - columnMargin,
	]);
	// Every grade of the data is one of the scale.
	const xOf = (grade: number) => at(grade) as number;
	const room = grades.length > 1 ? at.step() - 8 : width - labelRoom;
	const names = grades.map((name) => linesOf(name, room));
	const head =
		Math.max(...names.map(({ length }) => length)) * lineHeight + padding;
	const children: ElementContent[] = names.flatMap((lines, grade) =>
		lettered(lines, xOf(grade), head / 2, { anchor: "middle" }),
	);

	let top = head;
	for (const { label, before, now } of rows) {
		const lines = linesOf(label, isBelow ? width : labelRoom - 16);
		const ofLines = lines.length * lineHeight;
		const above = isBelow ? ofLines + padding / 2 : 0;
		const height =
			above + Math.max(2 * lineHeight, isBelow ? 0 : ofLines) + padding;
		const middle = round(top + (above + height) / 2);
		children.push(
			s("path", {
				d: `M0 ${round(top)}H${width}`,
				stroke: frame.design.colour.rule,
			}),
			...lettered(lines, 0, isBelow ? top + (padding + ofLines) / 2 : middle),
		);
		if (before !== undefined) {
			if (before !== now)
				children.push(arrow(xOf(before), xOf(now), middle, frame));
			children.push(ring(xOf(before), middle, frame));
		}
		children.push(diamond(xOf(now), middle, frame));
		top += height;
	}

	const foot = top + padding + lineHeight / 2;
	const second = isBelow
		? { x: radius + 1, y: foot + 2 * radius + 4 }
		: { x: labelRoom + columnMargin, y: foot };
	children.push(
		s("path", {
			d: `M0 ${round(top)}H${width}`,
			stroke: frame.design.colour.rule,
		}),
		ring(radius + 1, round(foot), frame),
		...lettered([before], 2 * radius + 10, foot),
		diamond(second.x, round(second.y), frame),
		...lettered([now], second.x + radius + 8, second.y),
	);
	return drawn(
		frame,
		{
			width,
			height: round(second.y + padding + lineHeight / 2),
		},
		children,
	);
}

const mostLabelRoom = 250;
const columnMargin = 46;
const padding = 12;
const radius = 10;

function ring(x: number, y: number, { design }: Frame): Element {
	return s("circle", {
		cx: round(x),
		cy: y,
		r: radius,
		fill: paper,
		stroke: design.colour.ink,
		strokeWidth: 2,
	});
}

function diamond(x: number, y: number, { design }: Frame): Element {
	return s("path", {
		d: symbol(symbolDiamond2, 120).digits(1)(),
		transform: `translate(${round(x)} ${y})`,
		fill: design.colour.accent,
	});
}

function arrow(
	from: number,
	to: number,
	y: number,
	{ design }: Frame,
): Element {
	const way = Math.sign(to - from);
	const tip = round(to - way * radius);
	return s("path", {
		d: `M${round(from)} ${y}H${tip}m${-way * 8} -5l${way * 8} 5l${-way * 8} 5`,
		fill: "none",
		stroke: design.colour.ink,
		strokeWidth: 2,
	});
}
