/** Tables. The first row is marked as the header, for the eye, for later pages and for screen readers. */
import {
	AlignmentType,
	HeightRule,
	type ITableCellOptions,
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
import { type CellPadding, cellPadding } from "./table-styles.ts";
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
const judgementShare = 0.65;

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
			const sides = sidesOf(node, column, place);
			return new TableCell({
				width: { size: width, type: WidthType.DXA },
				...marginsOf(sides, padding),
				children: [
					new Paragraph({
						style: cellStyle(isHeader, column, place),
						...(isKept && { keepNext: true }),
						...(alignment && { alignment: alignments[alignment] }),
						...(spacing && { spacing }),
						children: runsOf(cell?.children ?? [], {
							...place,
							width: width / twips(1) - sides.left - sides.right,
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

/** What a cell says of its sides, where they are not those of its table. */
function marginsOf(
	sides: Sides,
	padding: CellPadding,
): Partial<ITableCellOptions> {
	const left = sides.left !== padding.left && { left: twips(sides.left) };
	const right = sides.right !== padding.right && { right: twips(sides.right) };
	return left || right
		? { margins: { ...left, ...right, marginUnitType: WidthType.DXA } }
		: {};
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
		widths.map((width, column) => width - sum(sidesOf(node, column, place))),
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
function kindOf({ table, setting: { design } }: Place): {
	readonly padding: CellPadding;
	readonly type: TypeStyle;
} {
	const { report, form, judgement, poster } = cellPadding(design);
	const { body, heading3, table: small } = design.type;
	return {
		ReportTable: { padding: report, type: small },
		FormTable: { padding: form, type: small },
		JudgementTable: { padding: judgement, type: body },
		JudgementTableBelow: { padding: judgement, type: body },
		PosterTable: { padding: poster, type: heading3 },
	}[table];
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
			padding: sum(sidesOf(node, column, place)),
			room: place.table === "FormTable" ? roomIn(rows, column, place) : 0,
		})),
		{ width, size: kindOf(place).type.size },
	);
}

function textsOf({ children }: TableNode): string[][] {
	return children.map((row) => row.children.map(plainText));
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

type Sides = Pick<CellPadding, "left" | "right">;

function sum({ left, right }: Sides): number {
	return left + right;
}

/** What words keep from the numbers at the right edge of the column before, in parts of the type size. */
const besideNumbers = 1.6;
/** So many columns stand closer together, by so much of the padding of others. */
const many = { columns: 6, share: 0.5 };

/**
 * Left and right of a column's words, in points, as in the style sheet: that of its table, more beside numbers, less among
 * many columns, and none at the right edge of a table without borders.
 */
function sidesOf(
	{ align, children: [header] }: TableNode,
	column: number,
	place: Place,
): Sides {
	const { padding, type } = kindOf(place);
	const { left, right } = padding;
	if (place.table !== "ReportTable" && place.table !== "PosterTable")
		return { left, right };
	const columns = header?.children.length ?? 0;
	const isBesideNumbers =
		align?.[column - 1] === "right" && align[column] !== "right";
	return {
		left: isBesideNumbers ? besideNumbers * type.size : left,
		right:
			column === columns - 1
				? 0
				: right * (columns < many.columns ? 1 : many.share),
	};
}
