import { didYouMean } from "../../diagnostics/nearest.ts";
import type { Rule } from "../rule.ts";

/** What needs to improve rests on findings that exist, because Cafcass must be able to trace it. */
export const improvementSupported: Rule = {
	id: "improvement-supported",
	severity: "error",
	promise: "Every area for improvement rests on findings that are there",
	reason:
		"Areas for improvement are precise and specific (handbook paragraph 107); each follows from what was found.",
	example: {
		right:
			"areasForImprovement:\n  - text: The timeliness of safeguarding letters.\n    findings: [PR-04]",
		wrong:
			"areasForImprovement:\n  - text: The timeliness of safeguarding letters.\n    findings: [PR-99]",
	},
	isSafeguard: true,
	*check({ inspection, known }) {
		const lists = ["areasForPriorityAction", "areasForImprovement"] as const;
		for (const list of lists)
			for (const [index, { findings }] of inspection[list].entries())
				for (const [place, id] of findings.entries())
					if (!known.findings.mayHave(id))
						yield {
							at: ["inspection", list, index, "findings", place],
							message: `Unexpected finding \`${id}\`, expected the id of one that is there`,
							hint:
								didYouMean(id, known.findings.listed) ??
								"Give the id as it stands in the finding, or write the finding.",
						};
	},
};
