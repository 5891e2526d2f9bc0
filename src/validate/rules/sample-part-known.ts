import type { Path } from "../../diagnostics/diagnostic.ts";
import { didYouMean } from "../../diagnostics/nearest.ts";
import type { Remark, Rule } from "../rule.ts";

/** The sample of cases has the parts the schedule names, each once, so that its numbers can be held against the schedule. */
export const samplePartKnown: Rule = {
	id: "sample-part-known",
	severity: "error",
	promise:
		"Every part of the sample, and every kind of case in it, is one of the schedule’s, named once",
	reason:
		"The sample is made of fixed parts (handbook paragraph 36), which the report tells one by one.",
	example: {
		right: "sampling:\n  - part: private-law\n    cases: [C-001, C-002]",
		wrong: "sampling:\n  - part: privat-law\n    cases: [C-001, C-002]",
	},
	*check({ inspection, schedule }) {
		if (schedule.sampling.length === 0) return;
		const parts = schedule.sampling.map(({ id }) => id);
		yield* strangers(
			"part",
			inspection.sampling.map(({ part }, index) => ({
				id: part,
				at: ["inspection", "sampling", index, "part"],
			})),
			parts,
		);
		for (const [index, { part, including }] of inspection.sampling.entries()) {
			const stratum = schedule.sampling.find(({ id }) => id === part);
			if (stratum === undefined) continue;
			yield* strangers(
				`kind of case in \`${part}\`,`,
				including.map(({ kind }, place) => ({
					id: kind,
					at: ["inspection", "sampling", index, "including", place, "kind"],
				})),
				stratum.including.map(({ id }) => id),
			);
		}
	},
};

/** Whatever is not known, and whatever is named again. */
function* strangers(
	what: string,
	named: readonly { readonly id: string; readonly at: Path }[],
	known: readonly string[],
): Iterable<Remark> {
	const seen = new Map<string, Path>();
	for (const { id, at } of named) {
		const first = seen.get(id);
		if (!known.includes(id))
			yield {
				at,
				message: `Unexpected ${what} \`${id}\`, expected ${known.length === 0 ? "none" : `one of ${known.join(", ")}`}`,
				hint: didYouMean(id, known),
			};
		else if (first !== undefined)
			yield {
				at,
				message: `Unexpected second ${what} \`${id}\`, expected each once`,
				see: [{ at: first, message: "First named here" }],
			};
		else seen.set(id, at);
	}
}
