import { didYouMean } from "../../diagnostics/nearest.ts";
import { isLeftOpen } from "../left-open.ts";
import type { Rule } from "../rule.ts";

/** Tags name protected characteristics of the Equality Act 2010, because reports are monitored by them. */
export const characteristicKnown: Rule = {
	id: "characteristic-known",
	severity: "error",
	promise: "Every protected characteristic named is one the law protects",
	reason:
		"The equality statement of March 2021 asks that learning on protected characteristics is highlighted; the tags find it.",
	example: {
		right: "protectedCharacteristics: [disability]",
		wrong: "protectedCharacteristics: [disabled]",
	},
	isSafeguard: true,
	*check({ findings, schedule }) {
		const known = schedule.protectedCharacteristics.map(({ id }) => id);
		for (const [index, finding] of findings.entries())
			for (const [place, tag] of finding.protectedCharacteristics.entries())
				if (!known.includes(tag) && !isLeftOpen(tag))
					yield {
						at: ["findings", index, "protectedCharacteristics", place],
						message: `Unexpected protected characteristic \`${tag}\`, expected one of ${known.join(", ")}`,
						hint: didYouMean(tag, known),
					};
	},
};
