/**
 * Numbers the paragraphs of a report through: each list numbered at the top level goes on where the last one ended.
 *
 * Reports are cited by paragraph, so a number must stand for one paragraph of the whole document.
 */
import type { Root } from "mdast";

export function numberParagraphs(tree: Root): Root {
	let next = 1;
	return {
		...tree,
		children: tree.children.map((node) => {
			if (node.type !== "list" || !node.ordered) return node;
			const start = next;
			next += node.children.length;
			return { ...node, start };
		}),
	};
}
