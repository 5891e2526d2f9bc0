import type { Element, ElementContent, RootContent } from "hast";
import type { Design, TypeStyle } from "../../model/manuscript.ts";
import { type Column, columnWidths, widthOf } from "../docx/column-widths.ts";
import { measureOf } from "../docx/measure.ts";
import { element } from "./element.ts";
import { linesIn } from "./lines-in.ts";
import { classesOf, withClass } from "./with-class.ts";

/**
 * What is printed, with the width of every column of its tables told as they are shared out in Word. Tables with the same
 * columns have them at the same places. A table that takes little of a page has the class `short`: it stays whole.
 *
 * The table of judgements has its widths from the style sheet.
 */
export function layOutTables(
	nodes: readonly RootContent[],
	design: Design,
): RootContent[] {
	const kinds = Map.groupBy(
		nodes.flatMap((node) => tablesIn(node, { isForm: false, isPoster: false })),
		kindOf,
	);
	const widths = new Map(
		[...kinds].map(([kind, tables]) => [kind, widthsOf(tables, design)]),
	);
	const laidOut = new Map(
		[...kinds].flatMap(([kind, tables]) =>
			tables.map((table) => [
				table.node,
				// Made above for every kind.
				layOut(table, widths.get(kind) as number[], design),
			]),
		),
	);
	const walk = (node: RootContent): RootContent =>
		node.type !== "element"
			? node
			: (laidOut.get(node) ?? {
					...node,
					// An element holds no doctype, and none comes out.
					children: node.children.map((child) => walk(child) as ElementContent),
				});
	return nodes.map(walk);
}

interface Setting {
	readonly isForm: boolean;
	readonly isPoster: boolean;
}

interface Table extends Setting {
	readonly node: Element;
	/** The cells row by row, the header first. */
	readonly rows: readonly (readonly Element[])[];
}

/** What the style sheet has too, in parts of the type size. */
const spaces = {
	beside: 1.2,
	besideMany: 0.6,
	besideNumbers: 1.6,
	above: 0.85,
	room: 3.4,
};
/** So many columns stand closer together. */
const many = 6;
/** Of the height of a page that a table takes to stay whole. */
const mostOfPage = 0.4;

function tablesIn(node: RootContent, setting: Setting): Table[] {
	if (node.type !== "element") return [];
	const classes = classesOf(node);
	if (classes.includes("judgements")) return [];
	if (node.tagName === "table")
		return [
			{
				...setting,
				node,
				rows: elementsIn(node, "tr").map((row) => elementsIn(row, "th", "td")),
			},
		];
	const within = {
		isForm: setting.isForm || classes.includes("form"),
		isPoster: setting.isPoster || classes.includes("poster"),
	};
	return node.children.flatMap((child) => tablesIn(child, within));
}

function kindOf({ rows: [header = []], isForm, isPoster }: Table): string {
	return JSON.stringify([isForm, isPoster, header.map(textOf)]);
}

/** The widths that tables with the same columns share, in points. */
function widthsOf(tables: readonly Table[], design: Design): number[] {
	const [first] = tables;
	if (first === undefined) return [];
	const header = first.rows[0] ?? [];
	const rows = [header, ...tables.flatMap(({ rows: [, ...below] }) => below)];
	const { size } = typeOf(first, design);
	const columns = header.map(
		(_, column): Column => ({
			cells: rows.map((row) => textOf(row[column])),
			padding: size * besideOf(header, column, first),
			room: first.isForm ? roomIn(rows, column, size, design) : 0,
		}),
	);
	return columnWidths(columns, { width: measureOf(design), size });
}

/** Left and right of a column's words. */
function besideOf(
	header: readonly Element[],
	column: number,
	{ isForm }: Setting,
): number {
	if (isForm) return spaces.beside;
	const isRight = (cell: Element | undefined) =>
		cell !== undefined && classesOf(cell).includes("right");
	const left =
		isRight(header[column - 1]) && !isRight(header[column])
			? spaces.besideNumbers
			: 0;
	if (column === header.length - 1) return left;
	return left + (header.length < many ? spaces.beside : spaces.besideMany);
}

/** What a column must have where a cell of it is to be written in, and more where it is the only one of its row. */
function roomIn(
	rows: readonly (readonly Element[])[],
	column: number,
	size: number,
	design: Design,
): number {
	const measure = measureOf(design);
	const rooms = rows.flatMap((row) => {
		const cell = row[column];
		if (cell === undefined || !isRoom(cell)) return [];
		return row.filter(isRoom).length === 1
			? Math.min(22 * size, 0.45 * measure)
			: Math.min(12 * size, 0.25 * measure);
	});
	return Math.max(0, ...rooms);
}

function layOut(table: Table, widths: readonly number[], design: Design) {
	const total = widths.reduce((sum, width) => sum + width, 0);
	const columns = element(
		"colgroup",
		{},
		widths.map((width) =>
			element("col", {
				style: `width: ${Number(((width / total) * 100).toFixed(2))}%`,
			}),
		),
	);
	const { page } = design;
	const most = (page.height - page.top - page.bottom) * mostOfPage;
	const node = withClass(
		{ ...table.node, children: [columns, ...table.node.children] },
		"laid-out",
	);
	return heightOf(table, widths, design) <= most
		? withClass(node, "short")
		: node;
}

function heightOf(
	table: Table,
	widths: readonly number[],
	design: Design,
): number {
	const { size, line } = typeOf(table, design);
	const [header = []] = table.rows;
	const heights = table.rows.map((row) => {
		const lines = row.map((cell, column) => {
			const width =
				(widths[column] ?? 0) - size * besideOf(header, column, table);
			return Math.ceil((widthOf(textOf(cell)) * size) / width);
		});
		return Math.max(
			Math.max(1, ...lines) * line + spaces.above * size,
			row.some(isRoom) ? spaces.room * size : 0,
		);
	});
	return heights.reduce((sum, height) => sum + height, 0);
}

function typeOf({ isPoster }: Setting, { type }: Design): TypeStyle {
	return isPoster ? type.heading3 : type.table;
}

function isRoom(cell: Element): boolean {
	return classesOf(cell).includes("room");
}

function textOf(cell: Element | undefined): string {
	return cell === undefined || isRoom(cell) ? "" : linesIn(cell).join(" ");
}

/** Those of these names, and none within another of them. */
function elementsIn(node: Element, ...names: readonly string[]): Element[] {
	return node.children.flatMap((child) =>
		child.type !== "element"
			? []
			: names.includes(child.tagName)
				? [child]
				: elementsIn(child, ...names),
	);
}
