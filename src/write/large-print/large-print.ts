import type { Manuscript } from "../../model/manuscript.ts";
import { largePrintDesign } from "./large-print-design.ts";
import { stackWideTables } from "./stack-wide-tables.ts";

/** A manuscript for readers of large print: the same words, in the house style enlarged, with no table too wide to be read. */
export function largePrint(manuscript: Manuscript): Manuscript {
	const { look, tree } = manuscript;
	const design = largePrintDesign(look.design);
	return {
		...manuscript,
		tree: stackWideTables(tree, design),
		look: { ...look, design },
	};
}
