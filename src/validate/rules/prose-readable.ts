import type { Rule } from "../rule.ts";

/** Every text can be walked to its end, because one nested without end would overflow every rule and every writer. */
export const proseReadable: Rule = {
	id: "prose-readable",
	severity: "error",
	promise: "Every text can be read to its end",
	reason:
		"No report nests lists, quotations or emphasis more than a few levels deep.",
	example: {
		right: "> The child's own words.",
		wrong:
			">>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>> The child's own words.",
	},
	isSafeguard: true,
	standsAlone: true,
	*check({ tooDeep }) {
		for (const at of tooDeep)
			yield {
				at,
				message:
					"Unexpected nesting too deep to read, expected a few levels of lists, quotations and emphasis",
				hint: "Look for a heap of `>`, `*`, `_` or `[`.",
			};
	},
};
