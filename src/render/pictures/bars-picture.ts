import { scaleBand, scaleLinear } from "d3-scale";
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
import { patternedBar } from "./patterned-bar.ts";
import { lettered, linesOf, widthOf } from "./words.ts";

export interface BarsData {
	/** Above the bars, where it is told. */
	readonly title?: string | undefined;
	/** What is counted in each group, six at most: `Agree`, `Disagree`. One has no key. */
	readonly series: readonly string[];
	readonly groups: readonly {
		readonly label: string;
		/** One a series, in its order, none below nought. */
		readonly values: readonly number[];
	}[];
	/** Follows each number: `%`. */
	readonly unit?: string | undefined;
}

/** Bars that lie: a group of them with one a series, each with its number at its end and a pattern of its own. */
export function barsPicture(
	{ title, series, groups, unit = "" }: BarsData,
	frame: Frame,
): Drawn {
	const { colour } = frame.design;
	const { width } = frame.sheet;
	const isBelow = isNarrow(frame.sheet);
	const labelRoom = isBelow ? 1 : mostLabelRoom;
	const children: ElementContent[] = [];
	let top = 0;
	if (title !== undefined) {
		const lines = linesOf(title, width, { isBold: true });
		const height = lines.length * lineHeight;
		children.push(...lettered(lines, 0, height / 2, { isBold: true }));
		top += height + padding;
	}
	if (series.length > 1) {
		const key = keyOf(series, top, frame);
		children.push(...key.elements);
		top = key.foot + padding;
	}

	const most = Math.max(0, ...groups.flatMap(({ values }) => values));
	const words = (value: number) => `${plainNumber.format(value)}${unit}`;
	const room = Math.max(
		0,
		...groups.flatMap(({ values }) => values.map((one) => widthOf(words(one)))),
	);
	const long = scaleLinear([0, most || 1], [0, width - labelRoom - room - 8]);
	const start = top;
	/** Where bars begin: a line through none of the words. */
	const axes: [top: number, foot: number][] = [];
	for (const { label, values } of groups) {
		const lines = linesOf(label, isBelow ? width : labelRoom - 16);
		const ofLines = lines.length * lineHeight;
		const ofBars = values.length * barHeight;
		const height = isBelow ? ofLines + 4 + ofBars : Math.max(ofBars, ofLines);
		const bands = scaleBand<number>(
			values.map((_, index) => index),
			[top, top + ofBars],
		);
		const offset = isBelow ? height - ofBars : (height - ofBars) / 2;
		children.push(
			...lettered(lines, 0, top + (isBelow ? ofLines : height) / 2),
		);
		if (isBelow) axes.push([top + offset, top + height]);
		for (const [index, value] of values.entries()) {
			const y = (bands(index) as number) + offset;
			children.push(
				...patternedBar(
					{
						x: labelRoom,
						y: round(y + 2),
						width: round(long(value)),
						height: barHeight - 4,
					},
					index,
					frame,
				),
				...lettered(
					[words(value)],
					labelRoom + long(value) + 6,
					y + barHeight / 2,
				),
			);
		}
		top += height + groupGap;
	}
	const foot = round(top - groupGap);
	if (!isBelow) axes.push([start, foot]);
	children.push(
		s("path", {
			d: axes
				.map(([top, foot]) => `M${labelRoom} ${round(top)}V${round(foot)}`)
				.join(""),
			stroke: colour.ink,
		}),
	);
	return drawn(frame, { width, height: foot + 2 }, children);
}

const mostLabelRoom = 220;
const barHeight = 20;
const groupGap = 10;
const padding = 10;
const plainNumber = new Intl.NumberFormat("en-GB", {
	maximumFractionDigits: 1,
});

/** Which pattern stands for which series, in as many lines as it takes. */
function keyOf(
	series: readonly string[],
	top: number,
	frame: Frame,
): { elements: ElementContent[]; foot: number } {
	const elements: ElementContent[] = [];
	let x = 0;
	let y = top;
	for (const [index, name] of series.entries()) {
		const lines = linesOf(name, frame.sheet.width - 40);
		const width = 28 + Math.max(...lines.map((line) => widthOf(line)));
		if (x > 0 && x + width > frame.sheet.width) {
			x = 0;
			y += lineHeight + 4;
		}
		elements.push(
			...patternedBar(
				{ x, y: round(y + 2), width: 20, height: 14 },
				index,
				frame,
			),
			...lettered(lines, x + 28, y + (lines.length * lineHeight) / 2),
		);
		x += width + 24;
		y += (lines.length - 1) * lineHeight;
	}
	return { elements, foot: y + lineHeight };
}
