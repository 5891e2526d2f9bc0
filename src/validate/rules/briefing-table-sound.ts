import { plainNumber } from "../../model/plain-number.ts";
import type { Rule } from "../rule.ts";

/** A table of data has a value in every column, and what is drawn as bars is a number. */
export const briefingTableSound: Rule = {
	id: "briefing-table-sound",
	severity: "error",
	standsAlone: true,
	promise:
		"Every row of a table of the briefing has a value for each column, and a table that is drawn has numbers alone, in six columns at most",
	reason:
		"A value in the wrong column says something else, and a bar needs a length; nobody can tell more than six patterns apart.",
	example: {
		right:
			"columns: [2012, 2013]\nrows:\n  - { label: North, values: [310, 320] }",
		wrong: "columns: [2012, 2013]\nrows:\n  - { label: North, values: [310] }",
	},
	*check({ briefing }) {
		for (const [section, { tables }] of (briefing?.sections ?? []).entries())
			for (const [index, table] of tables.entries()) {
				const at = ["briefing", "sections", section, "tables", index];
				const count = table.columns.length;
				if (table.charted && count > 6)
					yield {
						at: [...at, "columns"],
						message: `Unexpected ${count} columns of a table that is drawn, expected 6 at most`,
						hint: "Leave columns out, or `charted`.",
					};
				for (const [row, { label, values }] of table.rows.entries()) {
					if (values.length !== count)
						yield {
							at: [...at, "rows", row, "values"],
							message: `Unexpected ${values.length} ${values.length === 1 ? "value" : "values"} for \`${label}\`, expected ${count}, one for each column`,
							hint: "Write `not known` where there is none.",
						};
					if (!table.charted) continue;
					for (const [place, value] of values.entries())
						if (plainNumber(value) === undefined)
							yield {
								at: [...at, "rows", row, "values", place],
								message: `Unexpected \`${value}\` in a table that is drawn, expected a number`,
								hint: "Leave out `charted`, or the row.",
							};
				}
			}
	},
};
