import { scaleUtc } from "d3-scale";
import { symbol, symbolDiamond2 } from "d3-shape";
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
import { lettered, linesOf, widthOf } from "./words.ts";

export interface TimelineData {
	/** In the order of the rows, of which there is one each. */
	readonly steps: readonly {
		readonly label: string;
		/** The first day, as `2014-02-21`. */
		readonly from: string;
		/** The last day, where it takes several. */
		readonly until?: string | undefined;
	}[];
}

/** A plan in time: a row a step, a bar where it takes several days and a diamond where it takes one. Weeks are ruled. */
export function timelinePicture({ steps }: TimelineData, frame: Frame): Drawn {
	const { colour } = frame.design;
	const { width } = frame.sheet;
	const isBelow = isNarrow(frame.sheet);
	const labelRoom = isBelow ? 10 : mostLabelRoom;
	const first = Math.min(...steps.map(({ from }) => startOf(from)));
	const last = Math.max(...steps.map(({ from, until = from }) => endOf(until)));
	const at = scaleUtc([first, last], [labelRoom, width - 10]);
	const rows = steps.map(({ label }) =>
		linesOf(label, isBelow ? width : labelRoom - 16),
	);
	const heights = rows.map(
		({ length }) =>
			Math.max(1, length) * lineHeight + padding + (isBelow ? bandHeight : 0),
	);
	const foot = head + heights.reduce((total, one) => total + one, 0);
	const children: ElementContent[] = [];

	// Lines that rule the weeks go behind no words.
	const bands: [top: number, foot: number][] = [];
	let below = head;
	for (const height of isBelow ? heights : []) {
		below += height;
		bands.push([below - bandHeight, below]);
	}
	if (!isBelow) bands.push([head, foot]);

	let free = 0;
	for (const monday of mondays(first, last)) {
		const x = round(at(monday));
		children.push(
			s("path", {
				d: bands
					.map(([top, foot]) => `M${x} ${round(top)}V${round(foot)}`)
					.join(""),
				stroke: colour.rule,
			}),
		);
		const words = dayAndMonth.format(monday);
		// Where weeks are narrow, not every one is named.
		const wide = widthOf(words);
		if (x - wide / 2 < free || x + wide / 2 > width) continue;
		children.push(
			...lettered([words], x, lineHeight / 2, { anchor: "middle" }),
		);
		free = x + wide / 2 + 12;
	}

	let top = head;
	for (const [index, { from, until = from }] of steps.entries()) {
		// One a step, made above.
		const [lines, height] = [rows[index] ?? [], heights[index] ?? 0];
		const above = isBelow ? lines.length * lineHeight + padding / 2 : 0;
		const middle = round(top + (above + height) / 2);
		const [x, end] = [at(startOf(from)), at(endOf(until))];
		children.push(
			s("path", {
				d: `M0 ${round(top)}H${width}`,
				stroke: colour.rule,
			}),
			...lettered(lines, 0, isBelow ? top + (padding + above) / 2 : middle),
			until === from
				? s("path", {
						d: symbol(symbolDiamond2, 72).digits(1)(),
						transform: `translate(${round((x + end) / 2)} ${middle})`,
						fill: colour.ink,
					})
				: s("rect", {
						x: round(x),
						y: middle - 6,
						width: round(end - x),
						height: 12,
						fill: colour.accent,
					}),
		);
		top += height;
	}
	return drawn(frame, { width, height: round(foot) + 1 }, children);
}

const mostLabelRoom = 250;
/** Of a bar below its name. */
const bandHeight = 18;
const head = 26;
const padding = 8;
const oneDay = 86_400_000;

/** Milliseconds at the start of a day, the same in every time zone. */
function startOf(day: string): number {
	return Date.parse(`${day}T00:00:00Z`);
}

function endOf(day: string): number {
	return startOf(day) + oneDay;
}

function mondays(first: number, last: number): number[] {
	const found: number[] = [];
	for (let day = first; day < last; day += oneDay)
		if (new Date(day).getUTCDay() === 1) found.push(day);
	return found;
}

const dayAndMonth = new Intl.DateTimeFormat("en-GB", {
	day: "numeric",
	month: "short",
	timeZone: "UTC",
});
