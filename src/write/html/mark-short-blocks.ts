import type { Element, ElementContent, RootContent } from "hast";
import type { Design } from "../../model/manuscript.ts";
import { columnWidths, widthOf } from "../docx/column-widths.ts";

/**
 * What is printed, with the class `short` at every paragraph and table that is to stay whole: a paragraph of about three
 * lines, a table that takes little of a page.
 *
 * A style sheet cannot tell them by their length, and browsers know no paragraph that is too short to be parted: one of
 * three lines, of which two have to stay together on either side of a break, they part after the second.
 */
export function markShortBlocks(
	node: RootContent,
	design: Design,
): RootContent {
	if (node.type !== "element") return node;
	if (node.tagName === "p")
		return isShortParagraph(node, design) ? short(node) : node;
	if (node.tagName === "table")
		return isShortTable(node, design) ? short(node) : node;
	return {
		...node,
		// An element holds no doctype, and none comes out.
		children: node.children.map(
			(child) => markShortBlocks(child, design) as ElementContent,
		),
	};
}

/** Rough widths come out too large rather than too small, and a paragraph of four lines may stay whole as well. */
const mostLines = 3.6;
/** Of the height of a page. */
const mostOfPage = 0.4;
/** Beside and above the words of a cell, and in one to be filled in, in parts of the type size; the style sheet has the same. */
const cell = { beside: 1.2, above: 0.85, room: 3.4 };

function isShortParagraph(paragraph: Element, { page, type }: Design): boolean {
	const measure = (page.width - page.left - page.right) / type.body.size;
	const lines = linesIn(paragraph).map((line) => widthOf(line) / measure);
	return lines.reduce((sum, one) => sum + Math.max(1, one), 0) <= mostLines;
}

function isShortTable(table: Element, { page, type }: Design): boolean {
	const { size, line } = type.table;
	const padding = cell.beside * size;
	const rows = elementsIn(table, "tr").map((row) =>
		elementsIn(row, "th", "td"),
	);
	const texts = rows.map((cells) => cells.map((one) => linesIn(one).join(" ")));
	const widths = columnWidths(texts, {
		width: page.width - page.left - page.right,
		size,
		padding,
	});
	const heights = texts.map((cells, row) => {
		const lines = cells.map((text, column) =>
			Math.ceil((widthOf(text) * size) / ((widths[column] ?? 0) - padding)),
		);
		const toFillIn = rows[row]?.some(isRoom) ? cell.room * size : 0;
		return Math.max(Math.max(1, ...lines) * line + cell.above * size, toFillIn);
	});
	const height = heights.reduce((sum, one) => sum + one, 0);
	return height <= (page.height - page.top - page.bottom) * mostOfPage;
}

function isRoom({ properties: { className } }: Element): boolean {
	return Array.isArray(className) && className.includes("room");
}

function short(block: Element): Element {
	const { className } = block.properties;
	const others = Array.isArray(className) ? className : [];
	return {
		...block,
		properties: { ...block.properties, className: [...others, "short"] },
	};
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

/** Its texts, parted where it breaks its lines itself. */
function linesIn(node: ElementContent): string[] {
	if (node.type === "text") return [node.value];
	if (node.type !== "element") return [];
	if (node.tagName === "br") return ["", ""];
	return node.children.reduce<string[]>(
		(lines, child) => {
			const [first = "", ...rest] = linesIn(child);
			return [...lines.slice(0, -1), `${lines.at(-1) ?? ""}${first}`, ...rest];
		},
		[""],
	);
}
