import type { Remark, Rule } from "../rule.ts";

/** A letter has a reader and something to tell: without an address, headline findings or main findings it is none. */
export const letterComplete: Rule = {
	id: "letter-complete",
	severity: "error",
	promise:
		"The letter on a visit has an addressee, headline findings and main findings",
	reason:
		"A visit is published as a letter to the inspected body with its main strengths and what needs to improve (report on the responses to the consultation, 17 March 2021).",
	example: {
		right:
			"activity: focused-visit\naddressee:\n  name: Ada Example\n  post: Chief Executive\nsummary: Children are heard early.",
		wrong:
			"activity: focused-visit\nsummary: Children are heard early.   # and no addressee",
	},
	isSafeguard: true,
	*check({ inspection, findings, activity, isWhole }) {
		if (activity.graded || activity.documents.length === 0) return;
		if (!isWhole.inspection) return;
		if (inspection.addressee === undefined)
			yield missing(
				"addressee",
				"Add `addressee:` with a name, a post and an address.",
				activity.id,
			);
		if (!isWhole.findings) return;
		if (findings.length === 0)
			yield missing(
				"findings",
				"Write what inspectors found; each finding is a paragraph of the letter.",
				activity.id,
			);
		else if (
			inspection.summary === undefined &&
			!findings.some(({ inSummary }) => inSummary)
		)
			yield missing(
				"headline findings",
				"Add `summary: |` with the opening words, or `inSummary: yes` to the findings that belong there.",
				activity.id,
			);
	},
};

function missing(what: string, hint: string, activity: string): Remark {
	return {
		at: ["inspection", "activity"],
		message: `Missing ${what}, expected in the letter of a \`${activity}\``,
		hint,
	};
}
