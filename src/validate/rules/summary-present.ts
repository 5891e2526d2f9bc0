import type { Rule } from "../rule.ts";

/** A graded inspection has something to say in its summary, because the grades alone explain nothing. */
export const summaryPresent: Rule = {
	id: "summary-present",
	severity: "error",
	promise: "A graded activity has a summary, written or made of findings",
	reason:
		"The summary says why the service is graded as it is, and is the page most readers stop at.",
	example: {
		right: "summary: Children are heard, and most are helped in good time.",
		wrong: 'summary: ""',
	},
	isSafeguard: true,
	*check({ inspection, findings, activity, isWhole }) {
		if (!activity.graded || !isWhole.inspection || !isWhole.findings) return;
		if (inspection.summary !== undefined) return;
		if (findings.some(({ inSummary }) => inSummary)) return;
		yield {
			at: ["inspection", "activity"],
			message: `Missing summary, expected one because \`${activity.id}\` is graded`,
			hint: "Add `summary: |` with its opening words, or `inSummary: yes` to the findings that belong in it.",
		};
	},
};
