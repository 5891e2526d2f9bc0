import type { Rule } from "../rule.ts";

/** Every part an inspection cannot do without is played by somebody. */
export const teamComplete: Rule = {
	id: "team-complete",
	severity: "error",
	promise: "Somebody has every role the schedule needs",
	reason:
		"A quality assurance manager is named for every inspection (handbook paragraphs 112 to 116); the contact sheet would have an empty line.",
	example: {
		right:
			"team:\n  - name: Ada Example\n    role: lead-inspector\n  - name: Bo Example\n    role: quality-assurance-manager",
		wrong: "team:\n  - name: Ada Example\n    role: lead-inspector",
	},
	*check({ inspection, schedule, isWhole }) {
		if (!isWhole.inspection) return;
		const held = new Set(inspection.team.map(({ role }) => role));
		const known = new Set(schedule.roles.map(({ id }) => id));
		// A misspelled role is told as unknown, and may be the one that is missed.
		if ([...held].some((role) => !known.has(role))) return;
		// Who leads is a promise of its own.
		for (const { id, label, leads, needed } of schedule.roles)
			if (needed && !leads && !held.has(id))
				yield {
					at: ["inspection", "team"],
					isAboutKey: true,
					message: `Missing ${label.toLowerCase()}, expected one person at least with the role ${id}`,
					hint: `Add the person below \`team:\`, with \`role: ${id}\`.`,
				};
	},
};
