/**
 * Tables that are too wide for large print, told row by row as a list: each cell with the name of its column. In a form,
 * what a row leaves to be filled in stays a table, of those columns alone, below what the row says.
 *
 * A table stays one where the longest word of every column has room beside those of the others, and where it is not so narrow
 * that every line holds a word or two.
 */
import type {
	List,
	ListItem,
	Nodes,
	Paragraph,
	PhrasingContent,
	Root,
	Table,
	TableCell,
} from "mdast";
import { visit } from "unist-util-visit";
import { plainText } from "../../markdown/text.ts";
import type { Design } from "../../model/manuscript.ts";
import { widthOf } from "../docx/column-widths.ts";

export function stackWideTables(tree: Root, design: Design): Root {
	// Tables with the same columns are shown alike, whatever each holds.
	const tooWide = new Set<string>();
	visit(tree, "table", (table, _, parent) => {
		const isForm =
			parent?.type === "containerDirective" && parent.name === "form";
		if (!fits(table, design, isForm)) tooWide.add(columnsOf(table));
	});
	const isTooWide = (table: Table) => tooWide.has(columnsOf(table));
	return tooWide.size === 0 ? tree : (stacked(tree, isTooWide, design) as Root);
}

function stacked(
	node: Nodes,
	isTooWide: (table: Table) => boolean,
	design: Design,
): Nodes {
	if (!("children" in node)) return node;
	const isForm = node.type === "containerDirective" && node.name === "form";
	// A list stands wherever a table may.
	return {
		...node,
		children: node.children.flatMap((child): Nodes[] => {
			if (child.type !== "table") return [stacked(child, isTooWide, design)];
			if (!isTooWide(child)) return [child];
			return isForm && child.children.length > 1
				? recordsOf(child, design)
				: [listOf(child)];
		}),
	} as Nodes;
}

/** Of each row what is told, and below it the columns to be filled in: beside each other where they fit, or one by one. */
function recordsOf(
	{ children: [header, ...rows] }: Table,
	design: Design,
): (Paragraph | Table)[] {
	const names = header?.children ?? [];
	return rows.flatMap(({ children: cells }) => {
		const columns = names.map((name, index) => ({ name, cell: cells[index] }));
		const told = columns.filter(({ cell }) => isFilled(cell));
		const open = columns
			.filter(({ cell }) => !isFilled(cell))
			.map(({ name }) => name);
		const words = told.length === 0 ? [] : [linesOf(told)];
		if (open.length === 0) return words;
		const together = tableOf(open);
		return fits(together, design, true)
			? [...words, together]
			: [...words, ...open.map((name) => tableOf([name]))];
	});
}

function isFilled(cell: TableCell | undefined): boolean {
	return cell !== undefined && cell.children.length > 0;
}

/** A paragraph of a line for each cell, after the name of its column. */
function linesOf(
	cells: readonly {
		readonly name: TableCell;
		readonly cell: TableCell | undefined;
	}[],
): Paragraph {
	return {
		type: "paragraph",
		children: cells.flatMap(({ name, cell }, index) => [
			...(index > 0 ? [{ type: "break" } as const] : []),
			...paragraphOf(cell, name).children,
		]),
	};
}

/** Columns with one row to fill in. */
function tableOf(names: readonly TableCell[]): Table {
	return {
		type: "table",
		children: [
			{ type: "tableRow", children: [...names] },
			{
				type: "tableRow",
				children: names.map(() => ({ type: "tableCell", children: [] })),
			},
		],
	};
}

/** The names of a table's columns. */
function columnsOf({ children: [header] }: Table): string {
	return (header?.children ?? []).map(plainText).join("\n");
}

/** Of a cell, at its sides, in parts of the type size; the style sheet has the same. */
const padding = 1.2;
/** The least that a column takes whose longest text has more characters than these, in the same parts. */
const leastFor = [
	{ characters: 60, width: 10 },
	{ characters: 30, width: 6 },
];
/** Room to write in a form. */
const room = 7;

function fits(
	{ children: rows }: Table,
	{ page, type, hang }: Design,
	isForm: boolean,
): boolean {
	const width = page.width - page.left - page.right - hang;
	const columns = rows[0]?.children.length ?? 0;
	let least = 0;
	for (let column = 0; column < columns; column++) {
		const cells = rows.map((row) => {
			const cell = row.children[column];
			return cell === undefined ? "" : plainText(cell);
		});
		const word = Math.max(
			0,
			...cells.flatMap((cell) => cell.split(/[^\S\u00a0]+/u)).map(widthOf),
		);
		const longest = Math.max(0, ...cells.map(({ length }) => length));
		const forText =
			leastFor.find(({ characters }) => longest > characters)?.width ?? 0;
		const isEmpty = isForm && cells.includes("");
		least += padding + Math.max(word, forText, isEmpty ? room : 0);
	}
	return least * type.table.size <= width;
}

function listOf({ children: [header, ...rows] }: Table): List {
	const names = header?.children ?? [];
	const told =
		rows.length === 0 ? [names] : rows.map(({ children }) => children);
	return list(
		told.map(([first, ...cells]) => ({
			type: "listItem",
			spread: true,
			children: [
				paragraphOf(first, rows.length === 0 ? undefined : names[0]),
				...(cells.length === 0
					? []
					: [
							list(
								cells.map(
									(cell, index): ListItem => ({
										type: "listItem",
										spread: false,
										children: [
											paragraphOf(
												cell,
												rows.length === 0 ? undefined : names[index + 1],
											),
										],
									}),
								),
							),
						]),
			],
		})),
	);
}

/** A cell after the name of its column, which is in bold. */
function paragraphOf(
	cell: TableCell | undefined,
	name: TableCell | undefined,
): Paragraph {
	const words = cell?.children ?? [];
	const isNamed = name !== undefined && plainText(name).trim() !== "";
	const colon: PhrasingContent = {
		type: "text",
		value: words.length > 0 ? ": " : ":",
	};
	return {
		type: "paragraph",
		children: isNamed
			? [{ type: "strong", children: name.children }, colon, ...words]
			: words,
	};
}

function list(children: ListItem[]): List {
	return { type: "list", ordered: false, spread: true, children };
}
