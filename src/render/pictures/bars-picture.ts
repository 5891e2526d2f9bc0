import { scaleBand, scaleLinear } from "d3-scale";
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
	const children: ElementContent[] = [];
	let top = 0;
	if (title !== undefined) {
		const lines = linesOf(title, fullWidth, { isBold: true });
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
	const long = scaleLinear(
		[0, most || 1],
		[0, fullWidth - labelRoom - room - 8],
	);
	const start = top;
	for (const { label, values } of groups) {
		const lines = linesOf(label, labelRoom - 16);
		const height = Math.max(
			values.length * barHeight,
			lines.length * lineHeight,
		);
		const bands = scaleBand<number>(
			values.map((_, index) => index),
			[top, top + values.length * barHeight],
		);
		const offset = (height - values.length * barHeight) / 2;
		children.push(...lettered(lines, 0, top + height / 2));
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
	children.push(
		s("path", {
			d: `M${labelRoom} ${round(start)}V${foot}`,
			stroke: colour.ink,
		}),
	);
	return drawn(frame, { width: fullWidth, height: foot + 2 }, children);
}

const labelRoom = 220;
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
		const lines = linesOf(name, fullWidth - 40);
		const width = 28 + Math.max(...lines.map((line) => widthOf(line)));
		if (x > 0 && x + width > fullWidth) {
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
