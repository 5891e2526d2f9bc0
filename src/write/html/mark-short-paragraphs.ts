import type { Element, ElementContent, RootContent } from "hast";
import type { Design } from "../../model/manuscript.ts";
import { widthOf } from "../docx/column-widths.ts";
import { measureOf } from "../docx/measure.ts";
import { linesIn } from "./lines-in.ts";
import { withClass } from "./with-class.ts";

/**
 * What is printed, with the class `short` at every paragraph of about three lines or fewer, which is to stay whole.
 *
 * A style sheet cannot tell it by its length, and browsers know no paragraph that is too short to be parted: one of three
 * lines, of which two have to stay together on either side of a break, they part after the second.
 */
export function markShortParagraphs(
	node: RootContent,
	design: Design,
): RootContent {
	if (node.type !== "element") return node;
	if (node.tagName === "p")
		return isShort(node, design) ? withClass(node, "short") : node;
	return {
		...node,
		// An element holds no doctype, and none comes out.
		children: node.children.map(
			(child) => markShortParagraphs(child, design) as ElementContent,
		),
	};
}

/** Rough widths come out too large rather than too small, and a paragraph of four lines may stay whole as well. */
const mostLines = 3.6;

function isShort(paragraph: Element, design: Design): boolean {
	const measure = measureOf(design) / design.type.body.size;
	const lines = linesIn(paragraph).map((line) => widthOf(line) / measure);
	return lines.reduce((sum, one) => sum + Math.max(1, one), 0) <= mostLines;
}
