import type { Path } from "../../diagnostics/diagnostic.ts";
import { didYouMean } from "../../diagnostics/nearest.ts";
import type { Rule } from "../rule.ts";
import { sameCase } from "../same-case.ts";

/** What is said of cases in the sample is said of cases that are in it. */
export const sampleCaseDrawn: Rule = {
	id: "sample-case-drawn",
	severity: "error",
	promise:
		"Cases that are audited, and cases of a kind, are among the cases of their part",
	reason:
		"The audits are of the cases that inspectors read (handbook paragraphs 37 and 42), so that both can be compared.",
	example: {
		right:
			"sampling:\n  - part: letters\n    cases: [C-001, C-002]\n    audits: [C-002]",
		wrong:
			"sampling:\n  - part: letters\n    cases: [C-001, C-002]\n    audits: [C-003]",
	},
	*check({ inspection: { sampling } }) {
		for (const [
			index,
			{ part, cases, audits, including },
		] of sampling.entries()) {
			const here: Path = ["inspection", "sampling", index];
			const drawn = new Set(cases.map(sameCase));
			const lists = [
				{ what: "audit of", list: audits, at: [...here, "audits"] },
				...including.map(({ kind, cases: list }, place) => ({
					what: `${kind} case`,
					list,
					at: [...here, "including", place, "cases"],
				})),
			];
			for (const { what, list, at } of lists) {
				// Looking for the nearest takes as long as both lists are; nobody needs it where one is endless.
				const isShort = list.length * cases.length <= 10_000;
				for (const [place, number] of list.entries())
					if (!drawn.has(sameCase(number)))
						yield {
							at: [...at, place],
							message: `Unexpected ${what} \`${number}\`, expected one of the cases of \`${part}\``,
							hint:
								(isShort ? didYouMean(number, cases) : undefined) ??
								`Add it to the cases of \`${part}\`, or correct the number.`,
						};
			}
		}
	},
};
