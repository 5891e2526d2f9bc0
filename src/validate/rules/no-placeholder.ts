import { visit } from "unist-util-visit";
import type { Path } from "../../diagnostics/diagnostic.ts";
import { spanOf } from "../../markdown/span.ts";
import { plainFields } from "../plain-fields.ts";
import type { Remark, Rule } from "../rule.ts";
import { textSpan } from "../text-span.ts";

const leftover =
	/\[\s*insert\b[^\]]*\]?|\binsert (?:LA|name|date|address)\b[^.\n]*|\bX{3,}\b|\bTB[CD]\b|\bTODO\b|\blorem ipsum\b|\{\{|\}\}/giu;

/** No gap left to be filled reaches a reader: published letters have gone out with `Insert LA Address` in them. */
export const noPlaceholder: Rule = {
	id: "no-placeholder",
	severity: "error",
	promise: "No text holds a gap left to be filled",
	reason:
		"Letters have been published with the gaps of their template still in them.",
	*check(facts) {
		for (const { at, text, tree } of facts.prose) {
			const found: Remark[] = [];
			visit(tree, (node) => {
				if (node.type === "text")
					for (const { 0: what, index } of node.value.matchAll(leftover))
						found.push(
							remark(
								at,
								what,
								textSpan(text, node, index, index + what.length),
							),
						);
				// What a picture shows is read out, and has no text of its own in the tree.
				if (node.type === "image")
					for (const [what] of (node.alt ?? "").matchAll(leftover))
						found.push(remark(at, what, spanOf(node)));
			});
			yield* found;
		}
		for (const [at, text] of plainFields(facts))
			for (const { 0: what, index } of text.matchAll(leftover))
				yield remark(at, what, [index, index + what.length]);
	},
};

function remark(at: Path, what: string, within: [number, number]): Remark {
	return {
		at,
		within,
		message: `Unexpected \`${what.replace(/\s+/g, " ")}\`, expected the words themselves`,
		hint: "Fill the gap, or take the sentence out.",
	};
}
