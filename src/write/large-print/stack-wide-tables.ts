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
import { plainText } from "../../markdown/text.ts";
import type { Design } from "../../model/manuscript.ts";
import { widthOf } from "../docx/column-widths.ts";

export function stackWideTables(tree: Root, design: Design): Root {
	return stacked(tree, design, false) as Root;
}

function stacked(node: Nodes, design: Design, isForm: boolean): Nodes {
	if (node.type === "table")
		return fits(node, design, isForm) ? node : listOf(node);
	if (!("children" in node)) return node;
	const isWithin =
		isForm || (node.type === "containerDirective" && node.name === "form");
	// A list stands wherever a table may.
	return {
		...node,
		children: node.children.map((child) => stacked(child, design, isWithin)),
	} as Nodes;
}

/** Of a cell, at its sides, in parts of the type size; the style sheet has the same. */
const padding = 1.2;
/** The least a column of sentences takes, in the same parts. */
const sentence = 6;
/** A text of more characters is a sentence or two. */
const longText = 30;
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
		const isLong = cells.some((cell) => cell.length > longText);
		const isEmpty = isForm && cells.includes("");
		least +=
			padding + Math.max(word, isLong ? sentence : 0, isEmpty ? room : 0);
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
