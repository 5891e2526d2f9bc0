/** The words of a node as a reader sees them, without marks; an image counts as nothing. */
import type { Nodes } from "mdast";
import { toString as nodeToString } from "mdast-util-to-string";

export function plainText(node: Nodes): string {
	return nodeToString(node, { includeImageAlt: false });
}
