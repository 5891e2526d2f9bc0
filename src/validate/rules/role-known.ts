import { didYouMean } from "../../diagnostics/nearest.ts";
import type { Rule } from "../rule.ts";

/** Everybody in the team has a role of the schedule, because the report lists the team by role. */
export const roleKnown: Rule = {
	id: "role-known",
	severity: "error",
	promise: "Every role in the team is one of the schedule's",
	reason: "The handbook names the roles of a team (paragraphs 12 to 15).",
	example: {
		right: "role: team-inspector",
		wrong: "role: team-inspecter",
	},
	isSafeguard: true,
	*check({ inspection, schedule }) {
		const roles = schedule.roles.map(({ id }) => id);
		for (const [index, { role }] of inspection.team.entries())
			if (!roles.includes(role))
				yield {
					at: ["inspection", "team", index, "role"],
					message: `Unexpected role \`${role}\`, expected one of ${roles.join(", ")}`,
					hint: didYouMean(role, roles),
				};
	},
};
