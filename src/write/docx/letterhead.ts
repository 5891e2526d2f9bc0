/**
 * The letterhead: who writes, and the day, at the right of the first page. An address begins where the window of an envelope
 * shows it, however many lines the letterhead has.
 */
import type { Paragraph, Root } from "mdast";
import { CONTINUE, EXIT, visit } from "unist-util-visit";
import { plainText } from "../../markdown/text.ts";
import type { Design, TypeStyle } from "../../model/manuscript.ts";
import { widthOf } from "./column-widths.ts";
import { measureOf } from "./measure.ts";

/** How tall the letterhead of a document is, in points; 0 where there is none. Its lines are guessed. */
export function letterheadHeight(tree: Root, design: Design): number {
	const { small, body } = design.type;
	let height = 0;
	visit(tree, "containerDirective", (letterhead) => {
		if (letterhead.name !== "letterhead") return CONTINUE;
		for (const [index, child] of letterhead.children.entries()) {
			if (child.type !== "paragraph") continue;
			height += isDay(index, letterhead.children)
				? dayDistance + heightOf(child, body, design)
				: heightOf(child, small, design);
		}
		return EXIT;
	});
	return height;
}

/** From the lines of a letterhead to its day, in points: as much as an address has to spare. */
export const dayDistance = 4;

/** Whether a paragraph of a letterhead is that of the day, which stands apart: the last of several. */
export function isDay(index: number, children: readonly unknown[]): boolean {
	return index > 0 && index === children.length - 1;
}

/** What an address keeps from what is above it, or from the upper edge of the text, in points. */
export function addressDistance(tree: Root, design: Design): number {
	const names = tree.children.map((node) => "name" in node && node.name);
	const isBelow = names.indexOf("letterhead") < names.indexOf("addressee");
	const height = isBelow ? letterheadHeight(tree, design) : 0;
	return Math.max(0, design.addressTop - design.page.top - height);
}

/** What anything else keeps from the letterhead: it begins where the address would, or lower. */
export function letterheadDistance(
	{ addressTop, page, type, largePrint }: Design,
	height: number,
): number {
	const gap = largePrint?.letterheadAfter ?? type.body.after;
	return Math.max(addressTop - page.top - height, gap);
}

function heightOf(
	paragraph: Paragraph,
	{ size, line }: TypeStyle,
	design: Design,
): number {
	const width = measureOf(design) / 2;
	const lines = linesOf(paragraph).map((text) =>
		Math.max(1, Math.ceil((widthOf(text) * size) / width)),
	);
	return line * lines.reduce((total, one) => total + one, 0);
}

/** Its words, parted where it breaks its lines itself. */
function linesOf({ children }: Paragraph): string[] {
	const lines = [""];
	for (const child of children) {
		if (child.type === "break") lines.push("");
		else lines.push(`${lines.pop()}${plainText(child)}`);
	}
	return lines;
}
