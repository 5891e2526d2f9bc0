import type { Rule } from "../rule.ts";

/** No two findings share an id, whatever its case: areas for improvement and reviewers cite findings by id. */
export const findingUnique: Rule = {
	id: "finding-unique",
	severity: "error",
	promise: "No two findings share an id",
	reason:
		"Areas for improvement, reviewers and later versions refer to a finding by its id.",
	example: {
		right:
			"- id: PR-04\n  judgement: private-law\n- id: PR-05\n  judgement: private-law",
		wrong:
			"- id: PR-04\n  judgement: private-law\n- id: PR-04\n  judgement: private-law",
	},
	isSafeguard: true,
	standsAlone: true,
	*check({ findings }) {
		const seen = new Map<string, number>();
		for (const [index, { id }] of findings.entries()) {
			const first = seen.get(id.toLowerCase());
			if (first === undefined) seen.set(id.toLowerCase(), index);
			else
				yield {
					at: ["findings", index, "id"],
					message: `Unexpected second finding with id \`${id}\`, expected each id once`,
					hint: "Give one of the two another id.",
					see: [{ at: ["findings", first, "id"], message: "First used here" }],
				};
		}
	},
};
