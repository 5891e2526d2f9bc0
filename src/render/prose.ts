/**
 * Author prose as it goes into a document: the same words, in a form that can stand anywhere in it.
 *
 * Footnote labels are made unique, so that `[^1]` in two findings stays two notes, and headings are lowered below the
 * heading they come under.
 */
import type { ListItem, Root, RootContent } from "mdast";
import { visit } from "unist-util-visit";
import { blocksOf } from "../markdown/blocks.ts";
import { formatMarkdown } from "../markdown/format-markdown.ts";
import { parseProse } from "../markdown/parse-prose.ts";
import type { CheckedInspection } from "../model/checked-inspection.ts";

/** Texts that were read before, by what they say. */
type Trees = CheckedInspection["trees"];

/** Markdown for a template, and the words that must come out of it. */
export interface Prose {
	readonly markdown: string;
	readonly blocks: readonly string[];
}

/** How a text stands in its document. */
export interface Standing {
	/** Makes footnotes unique. */
	readonly label: string;
	/** Depth of the heading it comes under. */
	readonly below: number;
	/** Not inside a block of the template. */
	readonly isOnItsOwn: boolean;
}

export function prose(
	text: string,
	{ label, below, isOnItsOwn }: Standing,
	trees: Trees = new Map(),
): Prose {
	const tree = prepared(text, label, below, trees);
	const children = isOnItsOwn
		? tree.children.map(withOwnNumbers)
		: tree.children;
	return { markdown: format(children), blocks: blocksOf(tree) };
}

/** An author's numbered list, set apart: a bare one would go on counting the report's paragraphs. */
function withOwnNumbers(node: RootContent): RootContent {
	return node.type === "list" && node.ordered
		? { type: "containerDirective", name: "steps", children: [node] }
		: node;
}

/** Several texts as one run of numbered paragraphs: what follows a paragraph without being one belongs to its number. */
export function numberedProse(
	texts: readonly { text: string; label: string }[],
	below: number,
	trees: Trees = new Map(),
): string {
	const children: RootContent[] = [];
	const notes: RootContent[] = [];
	for (const { text, label } of texts) {
		const tree = prepared(text, label, below, trees);
		let item: ListItem | undefined;
		for (const node of tree.children) {
			if (node.type === "footnoteDefinition") notes.push(node);
			else if (node.type === "heading") {
				children.push(node);
				item = undefined;
			} else if (node.type === "paragraph" || item === undefined) {
				// Only blocks that an item may hold are left; the dialect has no others.
				item = { type: "listItem", spread: true, children: [node as never] };
				const last = children.at(-1);
				if (last?.type === "list") last.children.push(item);
				else
					children.push({
						type: "list",
						ordered: true,
						start: 1,
						spread: true,
						children: [item],
					});
			} else item.children.push(node as never);
		}
	}
	return format([...children, ...notes]);
}

function prepared(
	text: string,
	label: string,
	below: number,
	trees: Trees,
): Root {
	const tree = trees.get(text) ?? parseProse(text);
	let top = 6;
	let isAsItIs = true;
	visit(tree, (node) => {
		if (node.type === "heading") top = Math.min(top, node.depth);
		if (changes.has(node.type)) isAsItIs = false;
	});
	if (isAsItIs) return tree;

	const own = structuredClone(tree);
	visit(own, (node) => {
		if (node.type === "heading")
			node.depth = Math.min(6, node.depth - top + below + 1) as 1;
		if (
			node.type === "footnoteDefinition" ||
			node.type === "footnoteReference"
		) {
			// No id holds a full stop, so that no two of these can be the same.
			const unique = `${label}.${node.label ?? node.identifier}`;
			node.label = unique;
			node.identifier = unique.toLowerCase();
		}
	});
	return own;
}

const changes = new Set(["heading", "footnoteDefinition", "footnoteReference"]);

function format(children: RootContent[]): string {
	return formatMarkdown({ type: "root", children }).trimEnd();
}
