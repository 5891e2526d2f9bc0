import { blankRecord } from "../../model/members.ts";
import type { Rule } from "../rule.ts";

/** No two concerns share an id, whatever its case: each record is a file that is named after it. */
export const concernUnique: Rule = {
	id: "concern-unique",
	severity: "error",
	isSafeguard: true,
	promise: "Every concern about a child has an id of its own",
	reason:
		"Each concern is referred on a record of its own (handbook Annex F), whose file is named after it: of two with one id, one would be lost.",
	example: {
		right: "concerns:\n  - id: RC-01\n  - id: RC-02",
		wrong: "concerns:\n  - id: RC-01\n  - id: RC-01",
	},
	standsAlone: true,
	*check({ concerns }) {
		const seen = new Map<string, number>();
		for (const [index, { id }] of concerns.entries()) {
			const at = ["concerns", index, "id"];
			const first = seen.get(id.toLowerCase());
			if (id.toLowerCase() === blankRecord)
				yield {
					at,
					message: `Unexpected id \`${id}\`, expected another: the empty form is called so`,
					hint: "Number the concerns, such as `RC-01`.",
				};
			else if (first === undefined) seen.set(id.toLowerCase(), index);
			else
				yield {
					at,
					message: `Unexpected second concern with id \`${id}\`, expected each id once`,
					hint: "Give one of the two another id.",
					see: [{ at: ["concerns", first, "id"], message: "First used here" }],
				};
		}
	},
};
