import type { Element, Nodes, RootContent } from "hast";
import { fromHtml } from "hast-util-from-html";
import { visit } from "unist-util-visit";
import type { EditionBlocks } from "./edition-blocks.ts";
import { singleSpaced } from "./white-space.ts";

/**
 * Reads the HTML edition as a browser would, from its `main` on. The ways back from footnotes are left out.
 *
 * Text that stands in no block is a block of its own, so that nothing a reader sees is passed over. Throws where there
 * is no `main`.
 */
export function htmlBlocks(bytes: Uint8Array): EditionBlocks {
	const page = fromHtml(new TextDecoder().decode(bytes));
	const [main] = elementsIn(page, ({ tagName }) => tagName === "main");
	if (main === undefined) throw new Error("The page has no `main`");
	const isContents = (one: Element) => hasClass(one, "contents");
	const isNotes = (one: Element) => hasClass(one, "notes");
	return {
		blocks: blocksIn(main, (one) => isContents(one) || isNotes(one)),
		contents: elementsIn(main, isContents).flatMap((one) => blocksIn(one)),
		notes: elementsIn(main, isNotes).flatMap((one) =>
			blocksIn(one, (within) => hasClass(within, "back")),
		),
	};
}

const blockNames = new Set([
	"p",
	"h1",
	"h2",
	"h3",
	"h4",
	"h5",
	"h6",
	"th",
	"td",
]);

function blocksIn(
	element: Element,
	isLeftOut: (element: Element) => boolean = () => false,
): string[] {
	return element.children.flatMap((child) => {
		if (child.type === "element" && isLeftOut(child)) return [];
		if (child.type === "element" && !blockNames.has(child.tagName))
			return blocksIn(child, isLeftOut);
		const words = singleSpaced(wordsOf(child));
		return words === "" ? [] : [words];
	});
}

function wordsOf(node: RootContent): string {
	if (node.type === "text") return node.value;
	if (node.type !== "element") return "";
	if (node.tagName === "br") return " ";
	return node.children.map(wordsOf).join("");
}

function elementsIn(
	node: Nodes,
	isMeant: (element: Element) => boolean,
): Element[] {
	const found: Element[] = [];
	visit(node, "element", (one) => {
		if (isMeant(one)) found.push(one);
	});
	return found;
}

function hasClass({ properties }: Element, name: string): boolean {
	const { className } = properties;
	return Array.isArray(className) && className.includes(name);
}
