import type { Rule } from "../rule.ts";
import { sentencesIn } from "../sentences.ts";

const most = 15;

/** Sentences for children are short, because they read word by word. */
export const childrenSentenceShort: Rule = {
	id: "children-sentence-short",
	severity: "warning",
	promise: `No sentence for children has more than ${most} words`,
	reason:
		"A report holds a part that children can read (handbook paragraphs 104 and 106). Real ones have some 20 words a sentence, and their readers are lost.",
	example: {
		right: "forChildren: Cafcass workers listen to what you say.",
		wrong:
			"forChildren: Cafcass workers listen to what children say about their lives, write it down and tell the court about it.",
	},
	standsAlone: true,
	*check({ findings }) {
		for (const [index, { forChildren }] of findings.entries())
			for (const { start, end, words } of sentencesIn(forChildren))
				if (words > most)
					yield {
						at: ["findings", index, "forChildren"],
						within: [start, end],
						message: `Unexpected sentence of ${words} words for children, expected ${most} at most`,
						hint: "Say one thing, and leave the rest to the headline.",
					};
	},
};
