import { nearest } from "../../diagnostics/nearest.ts";
import type { Rule, ScheduleFacts } from "../rule.ts";

/** The tool for evaluating cases leaves out no criterion of a judgement that it has a table for. */
export const scheduleRowsComplete: Rule<ScheduleFacts> = {
	id: "schedule-rows-complete",
	severity: "error",
	isSafeguard: true,
	promise:
		"Every criterion of a judgement with a table of the case evaluation is in one of its rows",
	reason:
		"The tool brings together what case files are read for (handbook Annex E, which uses every number from 1 to 32); a criterion in no row would go without evidence.",
	example: {
		right:
			'caseEvaluation:\n  - judgement: private-law # with the criteria 1 and 2\n    rows:\n      - id: welfare\n        label: Welfare\n        criteria: ["1", "2"]',
		wrong:
			'caseEvaluation:\n  - judgement: private-law # with the criteria 1 and 2\n    rows:\n      - id: welfare\n        label: Welfare\n        criteria: ["1"]',
	},
	*check({ schedule }) {
		for (const [
			index,
			{ judgement, rows },
		] of schedule.caseEvaluation.entries()) {
			const place = schedule.judgements.findIndex(({ id }) => id === judgement);
			const criteria = schedule.judgements[place]?.criteria ?? [];
			const known = criteria.map(({ id }) => id);
			// A misspelled one was told as unknown.
			const used = new Set(
				rows
					.flatMap((row) => row.criteria)
					.map((id) => (known.includes(id) ? id : nearest(id, known))),
			);
			for (const [number, id] of known.entries())
				if (!used.has(id))
					yield {
						at: ["schedule", "caseEvaluation", index, "judgement"],
						message: `Missing criterion \`${id}\` in the rows for \`${judgement}\`, expected each in one row at least`,
						hint: "Add it to the `criteria` of the row that asks for it.",
						see: [
							{
								at: ["schedule", "judgements", place, "criteria", number, "id"],
								message: "Listed here",
							},
						],
					};
		}
	},
};
