import type { Rule } from "../rule.ts";

const percentage =
	/\b[0-9][0-9.,]*(?:\s?%|\s+(?:per\s?cent|percent|percentage points?)\b)/giu;

/** Children are told how many in words: percentages are taught late, and mean little without what they are of. */
export const childrenFiguresPlain: Rule = {
	id: "children-figures-plain",
	severity: "warning",
	promise: "No line for children says how many in percent",
	reason:
		"A report holds a part that children can read (handbook paragraph 106).",
	example: {
		right: "forChildren: Most letters are on time.",
		wrong: "forChildren: 85% of letters are on time.",
	},
	standsAlone: true,
	*check({ findings }) {
		for (const [index, { forChildren }] of findings.entries()) {
			if (!/[0-9]/.test(forChildren)) continue;
			for (const { 0: what, index: start } of forChildren.matchAll(percentage))
				yield {
					at: ["findings", index, "forChildren"],
					within: [start, start + what.length],
					message: `Unexpected percentage \`${what}\` for children, expected words such as most, some or a few`,
					hint: `Say ${wordsFor(Number.parseFloat(what.replaceAll(",", "")))}.`,
				};
		}
	},
};

function wordsFor(percent: number): string {
	if (percent >= 90) return "`nearly all`";
	if (percent > 60) return "`most`";
	if (percent >= 40) return "`about half`";
	if (percent >= 15) return "`some`";
	return "`a few`";
}
