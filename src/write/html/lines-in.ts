import type { ElementContent } from "hast";

/** The texts in a node, parted where it breaks its lines itself. */
export function linesIn(node: ElementContent): string[] {
	if (node.type === "text") return [node.value];
	if (node.type !== "element") return [];
	if (node.tagName === "br") return ["", ""];
	return node.children.reduce<string[]>(
		(lines, child) => {
			const [first = "", ...rest] = linesIn(child);
			return [...lines.slice(0, -1), `${lines.at(-1) ?? ""}${first}`, ...rest];
		},
		[""],
	);
}
