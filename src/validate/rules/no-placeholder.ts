import { visit } from "unist-util-visit";
import type { Path } from "../../diagnostics/diagnostic.ts";
import { spanOf } from "../../markdown/span.ts";
import type { Facts, Remark, Rule } from "../rule.ts";

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
		for (const { at, tree } of facts.prose) {
			const found: { what: string; start: number }[] = [];
			visit(tree, "text", (node) => {
				for (const match of node.value.matchAll(leftover))
					found.push({
						what: match[0],
						start: spanOf(node)[0] + match.index,
					});
			});
			for (const { what, start } of found) yield remark(at, what, start);
		}
		for (const [at, text] of plainFields(facts))
			for (const match of text.matchAll(leftover))
				yield remark(at, match[0], match.index);
	},
};

function remark(at: Path, what: string, start: number): Remark {
	return {
		at,
		within: [start, start + what.length],
		message: `Unexpected \`${what}\`, expected the words themselves`,
		hint: "Fill the gap, or take the sentence out.",
	};
}

function* plainFields({
	inspection,
	findings,
}: Facts): Iterable<[Path, string]> {
	yield [["inspection", "title"], inspection.title];
	for (const [index, { name }] of inspection.team.entries())
		yield [["inspection", "team", index, "name"], name];
	for (const list of ["areasForPriorityAction", "areasForImprovement"] as const)
		for (const [index, { text }] of inspection[list].entries())
			yield [["inspection", list, index, "text"], text];
	for (const [index, { headline, forChildren }] of findings.entries()) {
		yield [["findings", index, "headline"], headline];
		yield [["findings", index, "forChildren"], forChildren];
	}
}
