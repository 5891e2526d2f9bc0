import type { FootnoteDefinition, Root, RootContent } from "mdast";
import { visit } from "unist-util-visit";
import { blocksOf } from "../../src/markdown/blocks.ts";
import { parseDocument } from "../../src/markdown/parse-document.ts";
import type { EditionBlocks } from "./edition-blocks.ts";

/** Reads the Markdown edition. Throws on a footnote that is called and not there. */
export function markdownBlocks(bytes: Uint8Array): EditionBlocks {
	return blocksIn(parseDocument(new TextDecoder().decode(bytes)));
}

/** Reads a tree, whose calls of notes and broken lines become text. Throws as `markdownBlocks` does. */
export function blocksIn(tree: Root): EditionBlocks {
	const notes = withoutCalls(tree);
	const isContents = (node: RootContent) =>
		node.type === "containerDirective" && node.name === "contents";
	const wordsOf = (children: readonly RootContent[]) =>
		blocksOf({ type: "root", children: [...children] });
	return {
		blocks: wordsOf(
			tree.children.filter(
				(node) => !isContents(node) && node.type !== "footnoteDefinition",
			),
		),
		contents: wordsOf(tree.children.filter(isContents)),
		notes: notes.flatMap(({ children }) => wordsOf(children)),
	};
}

/** Puts its number for each call of a note and a space for each broken line; gives the notes in their order. */
function withoutCalls(tree: Root): FootnoteDefinition[] {
	const definitions = new Map<string, FootnoteDefinition>();
	visit(tree, "footnoteDefinition", (node) => {
		definitions.set(node.identifier, node);
	});
	const called: FootnoteDefinition[] = [];
	visit(tree, (node, index, parent) => {
		if (parent === undefined || index === undefined) return;
		if (node.type === "break")
			parent.children[index] = { type: "text", value: " " };
		if (node.type !== "footnoteReference") return;
		const definition = definitions.get(node.identifier);
		if (definition === undefined)
			throw new Error(`There is no footnote \`${node.identifier}\``);
		if (!called.includes(definition)) called.push(definition);
		const number = called.indexOf(definition) + 1;
		parent.children[index] = { type: "text", value: String(number) };
	});
	return called;
}
