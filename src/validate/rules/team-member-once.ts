import type { Rule } from "../rule.ts";

/** Each person stands in the team once, and so in one role: nobody assures the quality of their own work. */
export const teamMemberOnce: Rule = {
	id: "team-member-once",
	severity: "error",
	promise: "Each person is in the team once, in one role",
	reason:
		"Quality assurance is independent of the team it assures (handbook paragraphs 112 to 116), and a name that is printed twice makes the team look larger than it was.",
	example: {
		right:
			"team:\n  - name: Ada Example\n    role: lead-inspector\n  - name: Bo Example\n    role: quality-assurance-manager",
		wrong:
			"team:\n  - name: Ada Example\n    role: lead-inspector\n  - name: ada  example\n    role: quality-assurance-manager",
	},
	*check({ inspection: { team } }) {
		const first = new Map<string, number>();
		for (const [index, { name, role }] of team.entries()) {
			const person = asOneWrites(name);
			const before = first.get(person);
			if (before === undefined) {
				first.set(person, index);
				continue;
			}
			const held = team[before]?.role ?? "";
			yield {
				at: ["inspection", "team", index, "name"],
				message: `Unexpected second entry for \`${name}\`, expected each person once`,
				hint:
					held === role
						? "Delete one of them."
						: `Nobody is both ${held} and ${role}: name another person for one of them.`,
				see: [
					{
						at: ["inspection", "team", before, "name"],
						message: "First named here",
					},
				],
			};
		}
	},
};

/** A name without the differences that two people at two keyboards make: case, spacing, apostrophes and hyphens. */
function asOneWrites(name: string): string {
	return name
		.normalize("NFKC")
		.toLowerCase()
		.replace(/['’‘ʼ]/g, "’")
		.replace(/[-‐‑–]/g, "-")
		.replace(/\s+/g, " ")
		.trim();
}
