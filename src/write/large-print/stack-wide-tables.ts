/**
 * Tables that are too wide for large print, told row by row as a list: each cell with the name of its column.
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
	return tooWide.size === 0 ? tree : (stacked(tree, tooWide) as Root);
}

function stacked(node: Nodes, tooWide: ReadonlySet<string>): Nodes {
	if (node.type === "table")
		return tooWide.has(columnsOf(node)) ? listOf(node) : node;
	if (!("children" in node)) return node;
	// A list stands wherever a table may.
	return {
		...node,
		children: node.children.map((child) => stacked(child, tooWide)),
	} as Nodes;
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
			...cells.flatMap((cell) => cell.split(/\s+/u)).map(widthOf),
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
