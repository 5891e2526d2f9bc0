import { didYouMean } from "../../diagnostics/nearest.ts";
import { answerGroups } from "../../model/figures.ts";
import { printedFigures } from "../printed-figures.ts";
import type { Rule } from "../rule.ts";

/** Answers that count together are answers of the figure, each on one side. */
export const figureLabelKnown: Rule = {
	id: "figure-label-known",
	severity: "error",
	standsAlone: true,
	promise:
		"Groups of a figure hold its own answers, each once, and every statement is about a group that holds some",
	reason:
		"An answer that is misspelt in a group, left out or counted twice makes another percentage of what people said.",
	example: {
		right: "groups: { agree: [Strongly agree, Agree] }",
		wrong: "groups: { agree: [Strongly agrees, Agree] }",
	},
	*check(facts) {
		for (const [at, figure] of printedFigures(facts)) {
			const labels = figure.answers.map(({ label }) => label);
			const seen = new Set<string>();
			for (const group of answerGroups)
				for (const [index, label] of (figure.groups?.[group] ?? []).entries()) {
					const place = [...at, "groups", group, index];
					if (!labels.includes(label))
						yield {
							at: place,
							message: `Unexpected answer \`${label}\`, expected one of ${labels.join(", ")}`,
							hint: didYouMean(label, labels),
						};
					else if (seen.has(label))
						yield {
							at: place,
							message: `Unexpected second \`${label}\`, expected each answer in one group, once`,
						};
					seen.add(label);
				}
			for (const [index, { of }] of figure.statements.entries())
				if ((figure.groups?.[of] ?? []).length === 0)
					yield {
						at: [...at, "statements", index, "of"],
						message: `Unexpected \`${of}\`, expected a group that holds answers`,
						hint: `List the answers that mean it in \`groups: { ${of}: [...] }\`.`,
					};
		}
	},
};
