import type { Element, ElementContent, RootContent } from "hast";
import type { Raw } from "mdast-util-to-hast";
import { element } from "./element.ts";

/**
 * Makes drawings part of a page, where its fonts are at hand: a picture that is referred to cannot use them. To a screen
 * reader each is one picture, as it was. Gives a node without any as it is.
 */
export function drawingsInline(node: RootContent): RootContent {
	if (node.type !== "element") return node;
	if (isDrawing(node)) return inline(node);
	const children = node.children.map(
		// What stands in an element may stand there whatever it is made into.
		(child) => drawingsInline(child) as ElementContent,
	);
	return children.every((child, index) => child === node.children[index])
		? node
		: { ...node, children };
}

const opening = "data:image/svg+xml;base64,";

function isDrawing({ tagName, properties }: Element): boolean {
	return tagName === "img" && String(properties.src).startsWith(opening);
}

function inline({ properties: { src, alt } }: Element): Element {
	const drawing: Raw = {
		type: "raw",
		value: Buffer.from(String(src).slice(opening.length), "base64")
			.toString()
			// Text in print keeps its line ends.
			.trim(),
	};
	return element(
		"span",
		{ className: ["drawing"], role: "img", ariaLabel: alt },
		[drawing],
	);
}
