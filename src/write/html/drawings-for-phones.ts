import type { Element, ElementContent, RootContent } from "hast";
import type { Picture } from "../../model/manuscript.ts";
import { dataAddress } from "./data-address.ts";
import { element } from "./element.ts";

/**
 * A page's drawings with those of large print beside them, which a narrow screen shows instead: on it, letters of the usual
 * size would be too small to read.
 */
export function drawingsForPhones(
	nodes: readonly RootContent[],
	pictures: Iterable<Picture>,
): RootContent[] {
	const large = new Map(
		[...pictures].flatMap((picture) =>
			picture.large ? [[dataAddress(picture), picture.large] as const] : [],
		),
	);
	const walk = (node: RootContent): RootContent => {
		if (node.type !== "element") return node;
		const other =
			node.tagName === "img"
				? large.get(String(node.properties.src))
				: undefined;
		return other
			? choice(node, other)
			: {
					...node,
					// What stands in an element may stand there whatever it is made into.
					children: node.children.map((child) => walk(child) as ElementContent),
				};
	};
	return nodes.map(walk);
}

/** As wide as the text of a page on the web. */
const narrow = "(max-width: 38rem)";

function choice(image: Element, other: Omit<Picture, "large">): Element {
	return element("picture", {}, [
		element("source", {
			media: narrow,
			srcSet: dataAddress(other),
			width: Math.round(other.width),
			height: Math.round(other.height),
		}),
		image,
	]);
}
