import type { Element, ElementContent, RootContent } from "hast";
import type { Design } from "../../model/manuscript.ts";
import { widthOf } from "../docx/column-widths.ts";

/**
 * What is printed, with the class `short` at every paragraph of about three lines or fewer, which is to stay whole.
 *
 * Browsers know no paragraph that is too short to be parted: one of three lines, of which two have to stay together on
 * either side of a break, they part after the second.
 */
export function markShortParagraphs(
	node: RootContent,
	design: Design,
): RootContent {
	if (node.type !== "element") return node;
	if (node.tagName === "p") return isShort(node, design) ? short(node) : node;
	return {
		...node,
		// An element holds no doctype, and none comes out.
		children: node.children.map(
			(child) => markShortParagraphs(child, design) as ElementContent,
		),
	};
}

function short(paragraph: Element): Element {
	const { className } = paragraph.properties;
	const others = Array.isArray(className) ? className : [];
	return {
		...paragraph,
		properties: { ...paragraph.properties, className: [...others, "short"] },
	};
}

/** Rough widths come out too large rather than too small, and a paragraph of four lines may stay whole as well. */
const mostLines = 3.6;

function isShort(paragraph: Element, { page, type }: Design): boolean {
	const measure = (page.width - page.left - page.right) / type.body.size;
	const lines = linesIn(paragraph).map((line) => widthOf(line) / measure);
	return lines.reduce((sum, one) => sum + Math.max(1, one), 0) <= mostLines;
}

/** Its texts, parted where it breaks its lines itself. */
function linesIn(node: ElementContent): string[] {
	if (node.type === "text") return [node.value];
	if (node.type !== "element") return [];
	if (node.tagName === "br") return ["", ""];
	return node.children.reduce<string[]>(
		(lines, child) => {
			const [first = "", ...rest] = linesIn(child);
			return [
				...lines.slice(0, -1),
				`${lines.at(-1) ?? ""}${first}`,
				...rest,
			];
		},
		[""],
	);
}
