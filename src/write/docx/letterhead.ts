/**
 * The letterhead: who writes, and the day. It stands in a frame at the right of the first page, so that the address beside
 * it begins where the window of an envelope shows it, however many lines the letterhead has.
 */
import {
	FrameAnchorType,
	FrameWrap,
	HeightRule,
	type IParagraphOptions,
} from "docx";
import type { Paragraph, Root } from "mdast";
import { CONTINUE, EXIT, visit } from "unist-util-visit";
import { plainText } from "../../markdown/text.ts";
import type { Design, TypeStyle } from "../../model/manuscript.ts";
import { widthOf } from "./column-widths.ts";
import { measureOf } from "./measure.ts";
import { twips } from "./twips.ts";

/** How tall the letterhead of a document is, in points; 0 where there is none. Its lines are guessed. */
export function letterheadHeight(tree: Root, design: Design): number {
	const { small, body } = design.type;
	let height = 0;
	visit(tree, "containerDirective", (letterhead) => {
		if (letterhead.name !== "letterhead") return CONTINUE;
		for (const [index, child] of letterhead.children.entries()) {
			if (child.type !== "paragraph") continue;
			height += isDay(index, letterhead.children)
				? body.after + heightOf(child, body, design)
				: heightOf(child, small, design);
		}
		return EXIT;
	});
	return height;
}

/** Whether a paragraph of a letterhead is that of the day, which stands apart: the last of several. */
export function isDay(index: number, children: readonly unknown[]): boolean {
	return index > 0 && index === children.length - 1;
}

/** Where the frame stands: the right half of the text, from its upper edge. */
export function letterheadFrame(design: Design): IParagraphOptions["frame"] {
	const { page } = design;
	const width = measureOf(design) / 2;
	return {
		type: "absolute",
		position: { x: twips(page.left + width), y: twips(page.top) },
		width: twips(width),
		height: 0,
		rule: HeightRule.AUTO,
		wrap: FrameWrap.AROUND,
		anchor: {
			horizontal: FrameAnchorType.PAGE,
			vertical: FrameAnchorType.PAGE,
		},
	};
}

/** From the upper edge of the text to what follows the letterhead, in points: below it, unless it is an address. */
export function distanceBelowLetterhead(
	{ addressTop, page, type, largePrint }: Design,
	height: number,
): number {
	const gap = largePrint?.letterheadAfter ?? type.body.after;
	return Math.max(addressTop - page.top, height + gap);
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
