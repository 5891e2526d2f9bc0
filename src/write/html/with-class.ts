import type { Element } from "hast";

/** An element with a class beside those that it has. */
export function withClass(node: Element, name: string): Element {
	return {
		...node,
		properties: {
			...node.properties,
			className: [...classesOf(node), name],
		},
	};
}

/** The classes of an element. */
export function classesOf({
	properties: { className },
}: Element): readonly string[] {
	return Array.isArray(className) ? className.map(String) : [];
}
