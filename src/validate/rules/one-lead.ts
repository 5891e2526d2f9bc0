import type { Rule } from "../rule.ts";

/** One person leads, because the first page names the lead inspector. */
export const oneLead: Rule = {
	id: "one-lead",
	severity: "error",
	promise: "Exactly one person leads the inspection",
	reason:
		"One lead inspector answers for the inspection and its report (handbook paragraph 12).",
	example: {
		right:
			"team:\n  - name: Ada Example\n    role: lead-inspector\n  - name: Bo Example\n    role: team-inspector",
		wrong:
			"team:\n  - name: Ada Example\n    role: lead-inspector\n  - name: Bo Example\n    role: lead-inspector",
	},
	isSafeguard: true,
	*check({ inspection, schedule, isWhole }) {
		const leading = new Set(
			schedule.roles.filter(({ leads }) => leads).map(({ id }) => id),
		);
		const leads = [...inspection.team.entries()].filter(([, { role }]) =>
			leading.has(role),
		);
		if (leads.length === 0 && isWhole.inspection && leading.size > 0)
			yield {
				at: ["inspection", "team"],
				isAboutKey: true,
				message: `Missing lead inspector, expected one person with the role ${[...leading].join(" or ")}`,
			};
		for (const [index, { name }] of leads.slice(1))
			yield {
				at: ["inspection", "team", index, "role"],
				message: `Unexpected second lead inspector ${name}, expected one`,
				see: [
					{
						at: ["inspection", "team", leads[0]?.[0] ?? 0, "role"],
						message: "First named here",
					},
				],
			};
	},
};
