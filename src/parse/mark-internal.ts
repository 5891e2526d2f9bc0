import type { RootContent } from "mdast";
import type { Manuscript } from "../model/manuscript.ts";

/** What stands on a document that is not for publication. */
const marking = "Internal: not for publication";

/**
 * Marks a document that is not for publication, below its title and in its running foot: here, so that no template can
 * forget it. Gives any other document as it is.
 */
export function markInternal(manuscript: Manuscript): Manuscript {
	if (!manuscript.internal) return manuscript;
	const { tree, foot } = manuscript;
	const title = tree.children.findIndex(({ type }) => type === "heading");
	return {
		...manuscript,
		foot: `${marking}. ${foot}`,
		tree: { ...tree, children: tree.children.toSpliced(title + 1, 0, notice) },
	};
}

const notice: RootContent = {
	type: "containerDirective",
	name: "notice",
	children: [
		{
			type: "paragraph",
			children: [
				{ type: "strong", children: [{ type: "text", value: `${marking}.` }] },
			],
		},
	],
};
