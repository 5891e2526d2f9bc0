import type { Rule } from "../rule.ts";

/** Nobody takes a view of a response that is not there, and no concern is left open without a word. */
export const concernAnswered: Rule = {
	id: "concern-answered",
	severity: "error",
	promise: "Every view of a response has the response, and every concern one",
	reason:
		"Inspectors write down what Cafcass answered and what they make of it (handbook Annex F); a concern without an answer means that a child may still be at risk.",
	example: {
		right:
			"response:\n  date: 2014-03-20\n  text: The child was seen on the same day.\nview:\n  date: 2014-03-21\n  text: Inspectors are assured.",
		wrong:
			"view:\n  date: 2014-03-21\n  text: Inspectors are assured.   # of what?",
	},
	*check({ concerns, inspection }) {
		for (const [index, { id, response, view }] of concerns.entries()) {
			if (view && !response)
				yield {
					at: ["concerns", index, "view"],
					isAboutKey: true,
					message: `Missing response to the concern \`${id}\`, expected it before a view of it`,
					hint: "Add `response` with its date and its words, or delete the view until it comes.",
				};
			else if (inspection.gradesAre === "final" && !view)
				yield {
					at: ["concerns", index],
					severity: "warning",
					message: `Missing ${response ? "view of the response" : "response"} to the concern \`${id}\`, expected one before the grades are final`,
					hint: "Ask for it, or say `gradesAre: provisional` while it is awaited.",
				};
		}
	},
};
