import type { Image, PhrasingContent, Root } from "mdast";

/** A copy of a tree in which other content stands for images; what has none is the same as before. */
export function mapImages(
	tree: Root,
	change: (image: Image) => PhrasingContent,
): Root {
	const copy = <Node extends { type: string }>(node: Node): Node => {
		// Told by its type, as in every tree of this kind; what stands in a line stands for it in a line.
		if (node.type === "image") return change(node as never) as never;
		return "children" in node && Array.isArray(node.children)
			? { ...node, children: node.children.map(copy) }
			: node;
	};
	return copy(tree);
}
