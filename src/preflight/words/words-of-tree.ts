/**
 * The words of a document, block by block in reading order: each paragraph, heading and table cell is one text with its
 * white space made single. What every edition must say.
 *
 * The contents list and the notes are kept apart, because editions put them where it suits their readers.
 */
import type { FootnoteDefinition, Nodes, Root } from "mdast";

export interface Words {
	/** Every block but those of the contents list and the notes. The call of a note is its number, by first calls. */
	readonly text: readonly string[];
	/** The heading and the lines of the contents list, without pages. */
	readonly contents: Run;
	/** In the order of their numbers. */
	readonly notes: Run;
}

/** Blocks that stand together. */
interface Run {
	/** How many blocks of the text stand before it. */
	readonly at: number;
	readonly blocks: readonly string[];
}

/** @throws on the call of a note that is not there */
export function wordsOfTree(tree: Root): Words {
	const definitions = new Map<string, FootnoteDefinition>();
	const called: string[] = [];
	let contents: Run = { at: 0, blocks: [] };
	let imprintAt: number | undefined;

	const wordsOf = (node: Nodes): string => {
		if (node.type === "text") return node.value;
		if (node.type === "break") return " ";
		if (node.type === "footnoteReference") {
			if (!called.includes(node.identifier)) called.push(node.identifier);
			return String(called.indexOf(node.identifier) + 1);
		}
		return "children" in node ? node.children.map(wordsOf).join("") : "";
	};
	const gather = (node: Nodes, blocks: string[]): void => {
		if (node.type === "footnoteDefinition")
			definitions.set(node.identifier, node);
		else if (
			node.type === "paragraph" ||
			node.type === "heading" ||
			node.type === "tableCell"
		) {
			const words = singleSpaced(wordsOf(node));
			if (words !== "") blocks.push(words);
		} else if (node.type === "containerDirective" && node.name === "contents") {
			const lines: string[] = [];
			for (const child of node.children) gather(child, lines);
			contents = { at: blocks.length, blocks: lines };
		} else {
			if (node.type === "containerDirective" && node.name === "imprint")
				imprintAt ??= blocks.length;
			if ("children" in node)
				for (const child of node.children) gather(child, blocks);
		}
	};

	const text: string[] = [];
	gather(tree, text);
	const notes: string[] = [];
	// Notes that notes call are called on the way.
	for (const identifier of called) {
		const definition = definitions.get(identifier);
		if (definition === undefined)
			throw new Error(`There is no footnote \`${identifier}\``);
		for (const child of definition.children) gather(child, notes);
	}
	return {
		text,
		contents,
		notes: { at: imprintAt ?? text.length, blocks: notes },
	};
}

/** Every block, those of the contents list and the notes too. */
export function allWords({ text, contents, notes }: Words): string[] {
	return [...contents.blocks, ...text, ...notes.blocks];
}

/** Text without white space at its ends, and a single space wherever it had any. */
export function singleSpaced(text: string): string {
	return text.replace(/\s+/gu, " ").trim();
}
