import type { ElementContent } from "hast";
import { type Drawn, drawn, type Frame, lineHeight } from "./frame.ts";
import { steps } from "./steps.ts";
import { lettered, linesOf } from "./words.ts";

export interface GradeData {
	/** As they are called, the best first. */
	readonly grades: readonly string[];
	/** The place of the grade in `grades`. */
	readonly grade: number;
}

/** One grade: a flight of steps with the name of each below it, and a flag on the one reached. */
export function gradePicture(
	{ grades, grade }: GradeData,
	frame: Frame,
): Drawn {
	const width = Math.min(mostWidth, frame.sheet.width);
	const room = width / grades.length;
	const names = grades.toReversed().map((name, index) => {
		const isBold = index === grades.length - 1 - grade;
		return { isBold, lines: linesOf(name, room - 4, { isBold }) };
	});
	const most = Math.max(...names.map(({ lines }) => lines.length));
	const children: ElementContent[] = [
		...steps(
			{
				count: grades.length,
				grade,
				x: 0,
				y: flightHeight + margin,
				width,
				height: flightHeight,
			},
			frame,
		),
		...names.flatMap(({ lines, isBold }, index) =>
			lettered(
				lines,
				(index + 0.5) * room,
				flightHeight + 2 * margin + (lines.length * lineHeight) / 2,
				{ isBold, anchor: "middle" },
			),
		),
	];
	const height = flightHeight + 3 * margin + most * lineHeight;
	return drawn(frame, { width, height }, children);
}

const mostWidth = 480;
const flightHeight = 84;
const margin = 4;
