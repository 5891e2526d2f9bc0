import { didYouMean } from "../../diagnostics/nearest.ts";
import type { Rule } from "../rule.ts";

/** Whoever refers a concern is in the team, because Cafcass must know whom to answer. */
export const concernReferred: Rule = {
	id: "concern-referred",
	severity: "error",
	promise: "Every concern is referred by somebody in the team",
	reason:
		"The record names the inspector who refers the concern (handbook Annex F), and the answer goes back to that person.",
	example: {
		right: "referredBy: Ada Example   # who is in the team",
		wrong: "referredBy: Ada Exmaple",
	},
	*check({ concerns, inspection, isWhole }) {
		const names = inspection.team.map(({ name }) => name);
		for (const [index, { referredBy }] of concerns.entries()) {
			if (names.includes(referredBy)) continue;
			const hint = didYouMean(referredBy, names);
			// Somebody may stand in what could not be read.
			if (hint === undefined && !isWhole.inspection) continue;
			yield {
				at: ["concerns", index, "referredBy"],
				message: `Unexpected name \`${referredBy}\`, expected somebody in the team`,
				hint:
					hint ??
					"Write the name as it stands in the team, or add the person there.",
				see: [{ at: ["inspection", "team"], message: "The team is here" }],
			};
		}
	},
};
