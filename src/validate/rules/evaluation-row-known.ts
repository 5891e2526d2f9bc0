import { didYouMean } from "../../diagnostics/nearest.ts";
import type { Rule } from "../rule.ts";

/** The row a finding was recorded in is there: evidence is traced back to the case evaluation tool by it. */
export const evaluationRowKnown: Rule = {
	id: "evaluation-row-known",
	severity: "error",
	promise:
		"Every row of the case evaluation tool named is one of the judgement's",
	reason:
		"Evidence is linked to the schedule (handbook paragraph 99), and Annex E gives each judgement a table of its own.",
	example: {
		right: "judgement: private-law\nevaluationRow: planning",
		wrong: "judgement: private-law\nevaluationRow: planing",
	},
	*check({ findings, schedule }) {
		const tables = schedule.caseEvaluation;
		if (tables.length === 0) return;
		for (const [index, { judgement, evaluationRow }] of findings.entries()) {
			if (evaluationRow === undefined) continue;
			// An unknown judgement was told.
			if (!schedule.judgements.some(({ id }) => id === judgement)) continue;
			const rows = tables
				.filter((table) => table.judgement === judgement)
				.flatMap(({ rows }) => rows.map(({ id }) => id));
			if (rows.includes(evaluationRow)) continue;
			const other = tables.find((table) =>
				table.rows.some(({ id }) => id === evaluationRow),
			);
			yield {
				at: ["findings", index, "evaluationRow"],
				message: `Unexpected row \`${evaluationRow}\`, expected ${rows.length > 0 ? `one of ${rows.join(", ")}` : `none, as the tool has no table for \`${judgement}\``}`,
				hint: other
					? `It is a row of the judgement \`${other.judgement}\`.`
					: (didYouMean(evaluationRow, rows) ??
						"Give the row's id as it stands in the schedule, or delete the line."),
			};
		}
	},
};
