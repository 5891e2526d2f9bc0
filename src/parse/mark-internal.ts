import type { RootContent } from "mdast";
import type { Manuscript } from "../model/manuscript.ts";
import type { Audience } from "../model/template.ts";

/** What stands on a document that is not for everybody. */
const markings: Readonly<Record<Audience, string | undefined>> = {
	published: undefined,
	sent: undefined,
	internal: "Internal: not for publication",
	restricted: "Restricted: not for publication",
};

/**
 * Marks a document that is not for publication, below its title and in its running foot: here, so that no template can
 * forget it. Gives any other document as it is.
 */
export function markInternal(manuscript: Manuscript): Manuscript {
	const { tree, foot, audience = "published" } = manuscript;
	const who = markings[audience];
	if (who === undefined) return manuscript;
	const marking =
		manuscript.marking === undefined ? who : `${who}. ${manuscript.marking}`;
	const title = tree.children.findIndex(({ type }) => type === "heading");
	return {
		...manuscript,
		// Two sentences leave the line no room for the title.
		foot: `${marking}.${manuscript.marking === undefined ? " " : "\n"}${foot}`,
		tree: {
			...tree,
			children: tree.children.toSpliced(title + 1, 0, notice(marking)),
		},
	};
}

function notice(marking: string): RootContent {
	return {
		type: "containerDirective",
		name: "notice",
		attributes: { class: "marking" },
		children: [
			{
				type: "paragraph",
				children: [
					{
						type: "strong",
						children: [{ type: "text", value: `${marking}.` }],
					},
				],
			},
		],
	};
}
