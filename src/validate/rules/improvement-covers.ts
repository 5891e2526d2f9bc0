import { nearest } from "../../diagnostics/nearest.ts";
import type { Rule } from "../rule.ts";

/** What inspectors said must improve is asked for, because a weakness that nobody is asked about stays. */
export const improvementCovers: Rule = {
	id: "improvement-covers",
	severity: "error",
	promise:
		"Every finding that must lead to improvement has an area resting on it",
	reason:
		"Areas for improvement and priority action name what has to change (handbook paragraph 107); the lead inspector marks the findings that may not be left out.",
	example: {
		right:
			"areasForImprovement:\n  - text: The timeliness of visits to children.\n    findings: [P-2]                    # P-2 has `mustImprove: yes`",
		wrong:
			"areasForImprovement: []              # and P-2 has `mustImprove: yes`",
	},
	*check({ inspection, findings, known, isWhole }) {
		if (!isWhole.inspection) return;
		const covered = [
			...inspection.areasForPriorityAction,
			...inspection.areasForImprovement,
		].flatMap((area) => area.findings);
		// One misspelled was told.
		const misspelled = covered
			.filter((id) => !known.findings.mayHave(id))
			.map((id) => nearest(id, known.findings.listed));
		for (const [index, { id, mustImprove }] of findings.entries())
			if (mustImprove && !covered.includes(id) && !misspelled.includes(id))
				yield {
					at: ["findings", index, "mustImprove"],
					message: `Missing area for improvement or priority action for \`${id}\`, expected one that rests on it`,
					hint: `Add \`${id}\` to the \`findings\` of an area in inspection.yaml, or write one.`,
				};
	},
};
