/**
 * The words of a tree, block by block in reading order: each paragraph, heading and table cell is one text with its
 * white space made single. Two editions say the same when their blocks are the same.
 */
import type { Nodes } from "mdast";
import { SKIP, visit } from "unist-util-visit";
import { plainText } from "./text.ts";

export function blocksOf(tree: Nodes): string[] {
	const blocks: string[] = [];
	visit(tree, (node) => {
		if (
			node.type === "paragraph" ||
			node.type === "heading" ||
			node.type === "tableCell"
		) {
			const text = plainText(node).replace(/\s+/gu, " ").trim();
			if (text !== "") blocks.push(text);
			return SKIP;
		}
		return undefined;
	});
	return blocks;
}
