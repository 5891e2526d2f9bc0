/** Space between blocks, where the style of what comes before does not settle it. */
import type { Nodes } from "mdast";
import { boxPadding } from "./borders.ts";
import { letterheadDistance } from "./letterhead.ts";
import type { Place } from "./place.ts";

/** How far text keeps from a box set apart from it, in times the space after a paragraph. */
const boxDistance = 1.6;

/** How far text keeps from a table above it; the style sheet says the same. */
const tableDistance = 1.8;

/**
 * What a block keeps from the one before it, in points, or 0 where styles do. Word prints the larger of this and the
 * space after what comes before, which is none after a table and little after an item of a list.
 */
export function distanceAfter(before: Nodes, place: Place): number {
	const { after } = place.setting.design.type.body;
	if (before.type === "containerDirective" && before.name === "judgements")
		return distanceToJudgements(place);
	if (before.type === "containerDirective") {
		const { design, letterheadHeight } = place.setting;
		return before.name === "letterhead"
			? letterheadDistance(design, letterheadHeight)
			: distanceToBox(place);
	}
	if (before.type === "table") return after * tableDistance;
	if (isCloseList(before, place)) return after;
	const last = "children" in before ? before.children.at(-1) : undefined;
	return last ? distanceAfter(last, { ...place, top: false }) : 0;
}

/** What the words above a block leave below themselves for it, in points, or `undefined` where styles settle it. */
export function distanceBefore(
	next: Nodes | undefined,
	place: Place,
): number | undefined {
	if (next?.type === "table" && place.table === "JudgementTableBelow") return 0;
	const isBox =
		next?.type === "containerDirective" &&
		next.name === "judgements" &&
		next.children[0]?.type === "table";
	return isBox ? distanceToJudgements(place) : undefined;
}

/** What a box keeps from the text above it, and text from a box. */
export function distanceToBox({ setting }: Place): number {
	return setting.design.type.body.after * boxDistance;
}

/** The same for a table of judgements: in print its frame has room above and below it. */
function distanceToJudgements(place: Place): number {
	return distanceToBox(place) + boxPadding(place.setting.design).above;
}

/** Whether items stand closer together than paragraphs do: not those of numbered paragraphs, nor those in boxes. */
function isCloseList(node: Nodes, { top, block }: Place): boolean {
	return node.type === "list" && block === "Normal" && !(top && node.ordered);
}
