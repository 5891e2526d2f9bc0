/** Tables. The first row is marked as the header, for the eye, for later pages and for screen readers. */
import {
	AlignmentType,
	HeightRule,
	Paragraph,
	Table,
	TableCell,
	TableLayoutType,
	TableRow,
	WidthType,
} from "docx";
import type { AlignType, Table as TableNode } from "mdast";
import { plainText } from "../../markdown/text.ts";
import type { TypeStyle } from "../../model/manuscript.ts";
import { columnWidths } from "./column-widths.ts";
import { lineAround } from "./image.ts";
import { keptRows } from "./kept-rows.ts";
import { measureOf } from "./measure.ts";
import { type Builder, type Place, runsOf, widthAt } from "./place.ts";
import { cellPadding } from "./table-styles.ts";
import { twips } from "./twips.ts";

const alignments: Readonly<
	Record<
		NonNullable<AlignType>,
		(typeof AlignmentType)[keyof typeof AlignmentType]
	>
> = {
	left: AlignmentType.LEFT,
	center: AlignmentType.CENTER,
	right: AlignmentType.RIGHT,
};

/** Share of the table of judgements taken by its first column, so that the grades stand in line from report to report. */
const judgementShare = 0.68;

/** A table as wide as the text, or as what is left of it inside a list. */
export const table: Builder<"table"> = (node, around) => {
	// The table of judgements is a box, which reaches from margin to margin.
	const place = isJudgements(around) ? { ...around, indent: 0 } : around;
	const points = widthsOf(node, place);
	const widths = points.map(twips);
	const kept = keptIn(node, points, place);
	return [
		new Table({
			style: place.table,
			width: {
				size: widths.reduce((total, width) => total + width, 0),
				type: WidthType.DXA,
			},
			...(place.indent > 0 && {
				indent: { size: twips(place.indent), type: WidthType.DXA },
			}),
			layout: TableLayoutType.FIXED,
			columnWidths: widths,
			tableLook: {
				firstRow: true,
				lastRow: false,
				firstColumn: false,
				lastColumn: false,
				noHBand: true,
				noVBand: true,
			},
			rows: node.children.map((_, index) =>
				rowOf(node, index, { widths, isKept: kept[index] ?? false }, place),
			),
		}),
	];
};

/** Rows and cells are made by their table, which knows their place in it. */
export const withinTable = (): never => {
	throw new Error("Unexpected row or cell outside a table");
};

/** How much of a page's height a picture in a row may take: the header row stands above it on the same page. */
const pictureShare = 0.75;

function rowOf(
	node: TableNode,
	index: number,
	{
		widths,
		isKept,
	}: { readonly widths: readonly number[]; readonly isKept: boolean },
	place: Place,
): TableRow {
	const isHeader = index === 0;
	const cells = node.children[index]?.children ?? [];
	const { padding, type } = kindOf(place);
	return new TableRow({
		cantSplit: true,
		...(hasRoomToWrite(cells, place) && {
			height: { value: twips(type.line * formLines), rule: HeightRule.ATLEAST },
		}),
		...(isHeader && { tableHeader: true }),
		children: widths.map((width, column) => {
			const alignment = node.align?.[column];
			const cell = cells[column];
			const spacing = cell && lineAround(cell, type.line);
			const left = leftOf(node, column, place);
			return new TableCell({
				width: { size: width, type: WidthType.DXA },
				...(left > 0 && {
					margins: { left: twips(left), marginUnitType: WidthType.DXA },
				}),
				children: [
					new Paragraph({
						style: cellStyle(isHeader, column, place),
						...(isKept && { keepNext: true }),
						...(alignment && { alignment: alignments[alignment] }),
						...(spacing && { spacing }),
						children: runsOf(cell?.children ?? [], {
							...place,
							width:
								width / twips(1) - Math.max(padding.left, left) - padding.right,
							height: place.height * pictureShare,
							indent: 0,
							marker: undefined,
						}),
					}),
				],
			});
		}),
	});
}

/** Which rows stay with the one after; those in the box of the judgements all do. */
function keptIn(
	node: TableNode,
	widths: readonly number[],
	place: Place,
): boolean[] {
	const rows = textsOf(node);
	if (isJudgements(place)) return rows.map((_, row) => row < rows.length - 1);
	const { padding, type } = kindOf(place);
	const { page } = place.setting.design;
	return keptRows(
		rows,
		widths.map((width, column) => width - paddingOf(node, column, place)),
		{
			type,
			emptyLines: place.table === "FormTable" ? formLines : 1,
			padding: padding.top + padding.bottom,
			height: page.height - page.top - page.bottom,
		},
	);
}

/** Lines of an empty cell of a form; the style sheet says the same. */
const formLines = 2.6;

function hasRoomToWrite(
	cells: readonly { readonly children: readonly unknown[] }[],
	{ table }: Place,
): boolean {
	return (
		table === "FormTable" && cells.some(({ children }) => children.length === 0)
	);
}

/** What the tables differ in: the padding of their cells, and the type of their words. */
function kindOf(place: Place): {
	readonly padding: Readonly<
		Record<"top" | "left" | "bottom" | "right", number>
	>;
	readonly type: TypeStyle;
} {
	const { table, setting } = place;
	const { body, heading3, table: small } = setting.design.type;
	if (isJudgements(place))
		return { padding: cellPadding.judgement, type: body };
	if (table === "PosterTable")
		return { padding: cellPadding.report, type: heading3 };
	const padding = table === "FormTable" ? cellPadding.form : cellPadding.report;
	return { padding, type: small };
}

/** Whether a table stands in the box of the judgements. */
function isJudgements({ table }: Place): boolean {
	return table === "JudgementTable" || table === "JudgementTableBelow";
}

function cellStyle(isHeader: boolean, column: number, place: Place): string {
	if (place.table === "PosterTable")
		return isHeader ? "PosterHeading" : "PosterText";
	if (!isJudgements(place)) return isHeader ? "TableHeading" : "TableText";
	if (isHeader) return "JudgementHeading";
	return column === 0 ? "JudgementRow" : "JudgementGrade";
}

/** Tables with the same columns have them at the same places, whatever each holds. */
function widthsOf(node: TableNode, place: Place): number[] {
	const width = widthAt(place);
	const [header = [], ...below] = textsOf(node);
	if (isJudgements(place) && header.length === 2)
		return [width * judgementShare, width * (1 - judgementShare)];
	const alike = place.setting.tablesAlike.get(node) ?? [];
	const rows = [
		header,
		...below,
		...alike.flatMap((table) => textsOf(table).slice(1)),
	];
	return columnWidths(
		header.map((_, column) => ({
			cells: rows.map((row) => row[column] ?? ""),
			padding: paddingOf(node, column, place),
			room: place.table === "FormTable" ? roomIn(rows, column, place) : 0,
		})),
		{ width, size: kindOf(place).type.size },
	);
}

function textsOf({ children }: TableNode): string[][] {
	return children.map((row) => row.children.map(plainText));
}

/** At the left and right of a column's words, in points. */
function paddingOf(node: TableNode, column: number, place: Place): number {
	const { left, right } = kindOf(place).padding;
	return Math.max(left, leftOf(node, column, place)) + right;
}

/**
 * What a column of a form must have where a cell of it is to be written in, in points; more where it is the only one of
 * its row. The style sheet says the same.
 */
function roomIn(
	[, ...rows]: readonly (readonly string[])[],
	column: number,
	place: Place,
): number {
	const { size } = kindOf(place).type;
	const measure = measureOf(place.setting.design);
	const rooms = rows
		.filter((row) => row[column] === "")
		.map((row) =>
			row.filter((text) => text === "").length === 1
				? Math.min(22 * size, 0.45 * measure)
				: Math.min(12 * size, 0.25 * measure),
		);
	return Math.max(0, ...rooms);
}

/** What words keep from the numbers at the right edge of the column before, in parts of the type size; 1.6 in print. */
const besideNumbers = 1.6;

/** The padding at the left of a column's cells that they have besides that of their table, in points, or 0. */
function leftOf({ align }: TableNode, column: number, place: Place): number {
	const isBesideNumbers =
		align?.[column - 1] === "right" && align[column] !== "right";
	return isBesideNumbers ? besideNumbers * kindOf(place).type.size : 0;
}
