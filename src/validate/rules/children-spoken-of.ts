import type { Rule } from "../rule.ts";

const people =
	/\b(?:you|your|yours|child|children|young people|young person|teenagers?|bab(?:y|ies)|toddlers?|brothers?|sisters?|grown-ups?)\b|\b(?:child|children)[’']s/iu;

/** One or two lines may lean on those around them. */
const fewLines = 2;

/** What children are told of each judgement is about them, because how leaders lead means nothing to a child. */
export const childrenSpokenOf: Rule = {
	id: "children-spoken-of",
	severity: "warning",
	promise:
		"Under every judgement, the words for children are about children or speak to them",
	reason:
		"The children's part of a report tells what the inspection means for them (handbook paragraphs 104 and 106).",
	example: {
		right: "forChildren: Managers make sure that you get help quickly.",
		wrong: "forChildren: Managers hold useful meetings.",
	},
	*check({ findings, schedule, isWhole }) {
		if (!isWhole.findings) return;
		for (const { id, label } of schedule.judgements) {
			const told = findings.flatMap(({ judgement, forChildren }, index) =>
				judgement === id ? [{ index, forChildren }] : [],
			);
			const first = told[0];
			if (
				first === undefined ||
				told.length <= fewLines ||
				told.some(({ forChildren }) => people.test(forChildren))
			)
				continue;
			yield {
				at: ["findings", first.index, "forChildren"],
				message: `Missing children in the lines for children under \`${id}\` (${label}), expected at least one that speaks of children or says you`,
				hint: "Say what it means for a child.",
			};
		}
	},
};
