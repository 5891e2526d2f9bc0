import type { Rule } from "../rule.ts";

/** What was learned about people the law protects is marked, because the report gathers it in a passage of its own. */
export const equalityTold: Rule = {
	id: "equality-told",
	// An error would have tags made up to be rid of it: whether there was something to see is for inspectors to say.
	severity: "warning",
	promise: "At least one finding bears on a protected characteristic",
	reason:
		"Learning about protected characteristics, and how the experiences of groups differ, is specifically highlighted in reports and letters (equality, diversity and inclusion statement, 17 March 2021).",
	example: {
		right: "protectedCharacteristics: [disability]",
		wrong: "protectedCharacteristics: []   # in every finding",
	},
	*check({ findings, schedule, isWhole }) {
		if (!isWhole.findings || findings.length === 0) return;
		if (schedule.protectedCharacteristics.length === 0) return;
		if (
			findings.some(
				({ protectedCharacteristics }) => protectedCharacteristics.length > 0,
			)
		)
			return;
		yield {
			at: ["inspection", "activity"],
			message:
				"Missing findings on equality, expected at least one that bears on a protected characteristic",
			hint: "Add `protectedCharacteristics: [...]` to the findings that tell how groups of children, families or staff fared.",
		};
	},
};
