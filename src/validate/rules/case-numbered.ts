import type { Path } from "../../diagnostics/diagnostic.ts";
import type { Facts, Rule } from "../rule.ts";

/** Cases go by their numbers, because a list of cases with names in it is a list of children. */
export const caseNumbered: Rule = {
	id: "case-numbered",
	severity: "error",
	isSafeguard: true,
	promise: "Every case goes by a number that tells nothing of the child",
	reason:
		"Case lists are asked for with unique identifiers and not names (handbook paragraph 27), and the record of evidence names no child (paragraph 101).",
	example: { right: "cases: [C-017, C-018]", wrong: "cases: [Liam Example]" },
	*check(facts) {
		for (const [at, typed] of caseNumbers(facts)) {
			// Initials alone may stand in the record of evidence; with a place or a time they tell who it is.
			if (
				/^(?:\p{Lu}\.\s?){2,3}.*[\p{L}\d]/u.test(typed) ||
				/^\p{Lu}{2,3}[\s,(]+(?:\p{Lu}?\p{Ll}{2,}|(?:19|20)\d\d\b)/u.test(typed)
			)
				yield {
					at,
					severity: "warning",
					message: `Unexpected initials with a place or a date in \`${typed}\`, expected the number of a case`,
					hint: "Use the unique identifier of the case.",
				};
			else if (
				/^(?=.*\p{Ll})\D+$/u.test(typed) ||
				/\p{Lu}\p{Ll}+\s+\p{Lu}\p{Ll}+/u.test(typed)
			)
				yield {
					at,
					message: "Unexpected name, expected the number of a case",
					hint: "Use the unique identifier of the case.",
				};
		}
	},
};

function* caseNumbers({
	inspection: { sampling },
	concerns,
}: Pick<Facts, "inspection" | "concerns">): Iterable<[Path, string]> {
	for (const [index, { cases, including, audits }] of sampling.entries()) {
		const way = ["inspection", "sampling", index];
		for (const [place, typed] of cases.entries())
			yield [[...way, "cases", place], typed];
		for (const [place, typed] of audits.entries())
			yield [[...way, "audits", place], typed];
		for (const [kind, { cases }] of including.entries())
			for (const [place, typed] of cases.entries())
				yield [[...way, "including", kind, "cases", place], typed];
	}
	for (const [index, { case: typed }] of concerns.entries())
		yield [["concerns", index, "case"], typed];
}
