import type { Rule } from "../rule.ts";

/** A finding's row in the case evaluation tool and its criteria speak of the same thing. */
export const evaluationRowFits: Rule = {
	id: "evaluation-row-fits",
	// Annex E calls its references possible ones.
	severity: "warning",
	promise:
		"The row a finding was recorded in shares a criterion with the finding",
	reason:
		"Annex E gives the possible criteria of each row; a finding with none of them was put into the wrong row, or has the wrong number.",
	example: {
		right: 'criteria: ["8"]\nevaluationRow: planning',
		wrong: 'criteria: ["13"]\nevaluationRow: planning',
	},
	*check({ findings, schedule }) {
		for (const [index, finding] of findings.entries()) {
			const { judgement, criteria, evaluationRow } = finding;
			if (evaluationRow === undefined || criteria.length === 0) continue;
			const row = schedule.caseEvaluation
				.filter((table) => table.judgement === judgement)
				.flatMap(({ rows }) => rows)
				.find(({ id }) => id === evaluationRow);
			// An unknown row was told.
			if (row === undefined) continue;
			if (row.criteria.some((one) => criteria.includes(one))) continue;
			yield {
				at: ["findings", index, "evaluationRow"],
				message: `Unexpected row \`${evaluationRow}\` (${row.label}) for criteria ${criteria.join(", ")}, expected a row with one of them`,
				hint: `This row is about ${row.criteria.join(", ")}; correct the row or the criteria.`,
				see: [
					{
						at: ["findings", index, "criteria"],
						message: "The criteria are here",
					},
				],
			};
		}
	},
};
