import type { Root } from "mdast";
import type { Manuscript } from "../../model/manuscript.ts";
import { largePrintDesign } from "./large-print-design.ts";
import { stackWideTables } from "./stack-wide-tables.ts";

/** A manuscript for readers of large print: the same words, in the house style enlarged, with no table too wide to be read. */
export function largePrint(manuscript: Manuscript): Manuscript {
	const { look, tree, foot } = manuscript;
	const design = largePrintDesign(look.design, foot);
	return {
		...manuscript,
		tree: withContentsOnOwnPage(stackWideTables(tree, design)),
		look: { ...look, design },
	};
}

/** Enlarged, the list has no room beside anything else. */
function withContentsOnOwnPage(tree: Root): Root {
	return {
		...tree,
		children: tree.children.map((node) =>
			node.type === "containerDirective" && node.name === "contents"
				? { ...node, attributes: { class: "new-page" } }
				: node,
		),
	};
}
