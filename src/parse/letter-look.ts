import type { Root } from "mdast";
import type { Look } from "../model/manuscript.ts";

/**
 * A letter's look: its headings are a step smaller than a report's, so that none is larger than its subject line. Gives
 * any other document's look as it is.
 */
export function letterLook({ children }: Root, look: Look): Look {
	const isLetter = children.some(
		(node) => node.type === "containerDirective" && node.name === "letterhead",
	);
	if (!isLetter) return look;
	const { type } = look.design;
	return {
		...look,
		design: {
			...look.design,
			type: { ...type, heading2: type.heading3, heading3: type.heading4 },
		},
	};
}
