import type { Path } from "../../diagnostics/diagnostic.ts";
import type { Rule, ScheduleFacts } from "../rule.ts";

/** A part of the sample holds what is asked for within it. */
export const scheduleSampleAddsUp: Rule<ScheduleFacts> = {
	id: "schedule-sample-adds-up",
	severity: "error",
	isSafeguard: true,
	promise:
		"Each part of the sample has room for the kinds of case and the audits it asks for",
	reason:
		"The kinds of case and the audits are drawn from the cases of the sample (handbook paragraphs 36 and 37): no inspection could meet a part that asks for more than it holds.",
	example: {
		right:
			"sampling:\n  - id: public-law\n    label: Public law cases\n    cases: 50\n    audits: 20",
		wrong:
			"sampling:\n  - id: public-law\n    label: Public law cases\n    cases: 20\n    audits: 50",
	},
	*check({ schedule }) {
		for (const [index, part] of schedule.sampling.entries()) {
			const way: Path = ["schedule", "sampling", index];
			const asked = [
				...part.including.map(
					({ cases, label }, place) =>
						[
							cases,
							`cases of the kind ‘${label}’`,
							[...way, "including", place, "cases"],
						] as const,
				),
				[part.audits, "audits", [...way, "audits"]] as const,
			];
			for (const [count, what, at] of asked)
				if (count > part.cases)
					yield {
						at,
						message: `Unexpected ${count} ${what}, expected at most the ${part.cases} cases they are drawn from`,
						hint: "Correct the one or the other.",
						see: [{ at: [...way, "cases"], message: "The cases of this part" }],
					};
		}
	},
};
