import { printedFigures } from "../printed-figures.ts";
import type { Rule } from "../rule.ts";

/** A figure goes by its id, in messages and as a picture, and an answer by its label. */
export const figureUnique: Rule = {
	id: "figure-unique",
	severity: "error",
	standsAlone: true,
	promise:
		"No two figures of a file have the same id, and no two answers of a figure the same label",
	reason:
		"Messages, pictures and groups of answers refer to them by these names.",
	example: {
		right: "- id: figure-1\n- id: figure-2",
		wrong: "- id: figure-1\n- id: figure-1",
	},
	*check(facts) {
		const first = new Map<string, readonly (string | number)[]>();
		for (const [at, { id, answers }] of printedFigures(facts)) {
			const key = `${at[0]} ${id}`;
			const other = first.get(key);
			if (other)
				yield {
					at: [...at, "id"],
					message: `Unexpected second figure \`${id}\`, expected an id of its own`,
					see: [{ at: [...other, "id"], message: "The first is here" }],
				};
			else first.set(key, at);
			const labels = new Map<string, number>();
			for (const [index, { label }] of answers.entries()) {
				const before = labels.get(label);
				if (before === undefined) labels.set(label, index);
				else
					yield {
						at: [...at, "answers", index, "label"],
						message: `Unexpected second answer \`${label}\`, expected each once`,
						see: [
							{
								at: [...at, "answers", before, "label"],
								message: "The first is here",
							},
						],
					};
			}
		}
	},
};
