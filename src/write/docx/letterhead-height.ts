/** How tall the letterhead is, so that the address below it can begin where an envelope shows it. */
import type { Root } from "mdast";
import { CONTINUE, EXIT, visit } from "unist-util-visit";
import type { Design } from "../../model/manuscript.ts";

/** In points; 0 where there is none. Its lines are short enough to be one line each. */
export function letterheadHeight(tree: Root, { type }: Design): number {
	let lines = 0;
	visit(tree, "containerDirective", (letterhead) => {
		if (letterhead.name !== "letterhead") return CONTINUE;
		visit(letterhead, (node) => {
			if (node.type === "paragraph" || node.type === "break") lines++;
		});
		return EXIT;
	});
	return lines * type.small.line;
}
