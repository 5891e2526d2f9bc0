import type { Nodes, Root, RootContent, Table } from "mdast";
import { visit } from "unist-util-visit";
import { expect } from "vitest";
import { parseDocument } from "../../src/markdown/parse-document.ts";
import { plainText } from "../../src/markdown/text.ts";

/** The tree of a document as its Markdown edition has it. */
export function treeOf(
	files: ReadonlyMap<string, Uint8Array>,
	path: string,
): Root {
	const bytes = files.get(`${path}.md`) ?? expect.fail(`No ${path}.md`);
	return parseDocument(new TextDecoder().decode(bytes));
}

/** What stands below a heading that matches, up to the next of its depth or above. */
export function sectionOf(tree: Root, title: RegExp): readonly RootContent[] {
	const { children } = tree;
	const start = children.findIndex(
		(node) => node.type === "heading" && title.test(plainText(node)),
	);
	const heading = children[start];
	if (heading?.type !== "heading") expect.fail(`No heading ${title}`);
	const rest = children.slice(start + 1);
	const end = rest.findIndex(
		(node) => node.type === "heading" && node.depth <= heading.depth,
	);
	return end === -1 ? rest : rest.slice(0, end);
}

/** Tables in nodes, each as the texts of its cells, row by row, the headings of its columns first; with plain spaces. */
export function tablesIn(nodes: readonly Nodes[]): string[][][] {
	const tables: Table[] = [];
	visit(
		{ type: "root", children: nodes as RootContent[] } satisfies Root,
		"table",
		(table) => {
			tables.push(table);
		},
	);
	return tables.map(({ children }) =>
		children.map((row) => row.children.map((cell) => wordsOf([cell]))),
	);
}

/** The words of all nodes, in reading order. */
export function wordsOf(nodes: readonly Nodes[]): string {
	return nodes.map(plainText).join("\n").replace(/\s+/gu, " ");
}
