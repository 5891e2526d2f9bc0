import type { Rule } from "../rule.ts";

/** Nothing is still to be looked into when grades are final, because what comes of it could change them. */
export const findingComplete: Rule = {
	id: "finding-complete",
	severity: "error",
	promise: "No finding is incomplete when grades are final",
	reason:
		"Judgements are not final before the summary of evidence and analysis is complete (handbook paragraph 100).",
	example: {
		right: "gradesAre: provisional   # while a finding has `incomplete: yes`",
		wrong: "gradesAre: final         # and a finding has `incomplete: yes`",
	},
	*check({ findings, inspection, activity }) {
		const isFinal = activity.graded && inspection.gradesAre === "final";
		for (const [index, { id, incomplete }] of findings.entries())
			if (incomplete)
				yield {
					at: ["findings", index, "incomplete"],
					severity: isFinal ? "error" : "warning",
					message: isFinal
						? `Unexpected incomplete finding \`${id}\`, expected every one complete where grades are final`
						: `Unexpected incomplete finding \`${id}\`, expected it complete before anything is published`,
					hint: isFinal
						? "Complete it and delete the line, or write `gradesAre: provisional` in inspection.yaml."
						: "Complete it and delete the line.",
				};
	},
};
