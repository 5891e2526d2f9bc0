/** Short ways to make HTML nodes; properties that are undefined are left out. */
import type { Element, ElementContent, Properties, Text } from "hast";

export function element(
	tagName: string,
	properties: Readonly<Record<string, Properties[string]>>,
	children: readonly ElementContent[] = [],
): Element {
	return {
		type: "element",
		tagName,
		properties: Object.fromEntries(
			Object.entries(properties).filter(([, value]) => value !== undefined),
		),
		children: [...children],
	};
}

export function text(value: string): Text {
	return { type: "text", value };
}
