/**
 * The text edition: plain UTF-8 for a reader's own device, such as a screen reader, a braille display or an old machine.
 *
 * Lines are no longer than 72 columns, but for a word that is. Headings have a line of signs below them, a different one for
 * each level; items and numbered paragraphs hang; notes stand at the end.
 */
import type { Write } from "../writer.ts";
import {
	type PlainBlock,
	type PlainTable,
	type PlainText,
	plainBlocks,
} from "./plain-blocks.ts";
import { columnsOf, wrap } from "./wrap.ts";

const width = 72;

export const writeText: Write = async ({ tree }) => {
	let text = "";
	for (const block of plainBlocks(tree)) {
		const lines = linesOf(block).map((line) =>
			line.replaceAll("\u00a0", " ").trimEnd(),
		);
		const isClose = block.kind === "text" && block.isClose;
		text += `${text === "" || isClose ? "" : "\n"}${lines.join("\n")}\n`;
	}
	return new TextEncoder().encode(text);
};

/** Below a heading of each level. */
const underlines = ["=", "-", "~", "."];

function linesOf(block: PlainBlock): string[] {
	switch (block.kind) {
		case "heading": {
			const lines = block.lines.flatMap((line) => wrap(line, width));
			const sign = underlines[block.depth - 1] ?? ".";
			return [...lines, sign.repeat(Math.max(...lines.map(columnsOf)))];
		}
		case "text":
			return hanging(block);
		case "table":
			return inColumns(block) ?? inRows(block);
	}
}

function hanging({ marker, indent, lines }: PlainText): string[] {
	return lines
		.flatMap((line) => wrap(line, width - indent))
		.map((line, index) =>
			index === 0
				? `${" ".repeat(indent - marker.length)}${marker}${line}`
				: `${" ".repeat(indent)}${line}`,
		);
}

/** Between two columns. */
const gap = 2;

/** Every row on a line of its own, where the table is no wider than a line, and none of its cells is empty. */
function inColumns({ rows, align, indent }: PlainTable): string[] | undefined {
	const [header = []] = rows;
	const widths = header.map((_, column) =>
		Math.max(...rows.map((row) => columnsOf(row[column] ?? ""))),
	);
	const total =
		widths.reduce((sum, one) => sum + one, 0) + gap * (widths.length - 1);
	const isFilled = rows.every((row) => row.every((cell) => cell !== ""));
	if (total > width - indent || !isFilled) return undefined;
	const line = (cells: readonly string[]) =>
		" ".repeat(indent) +
		widths
			.map((room, column) => {
				const cell = cells[column] ?? "";
				const space = " ".repeat(room - columnsOf(cell));
				return align[column] === "right" ? space + cell : cell + space;
			})
			.join(" ".repeat(gap));
	const rule = widths.map((room) => "-".repeat(room));
	const [first = [], ...rest] = rows;
	return [line(first), line(rule), ...rest.map(line)];
}

/** Every cell on a line of its own with the name of its column; an empty line between two rows. */
function inRows(table: PlainTable): string[] {
	const { indent } = table;
	return rowsTold(table).flatMap((row, index) => [
		...(index > 0 ? [""] : []),
		...row.flatMap((cell) =>
			wrap(cell, width - indent - gap, width - indent).map(
				(line, at) => " ".repeat(at === 0 ? indent : indent + gap) + line,
			),
		),
	]);
}

/** The cells of each row but the first, each with the name of its column: `Grade: good`. */
export function rowsTold({ rows }: PlainTable): readonly (readonly string[])[] {
	const [names = [], ...rest] = rows;
	if (rest.length === 0) return [names];
	return rest.map((row) =>
		row.map((cell, column) => {
			const name = names[column] ?? "";
			return name === "" ? cell : `${name}: ${cell}`.trimEnd();
		}),
	);
}
