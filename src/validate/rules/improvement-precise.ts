import type { Path } from "../../diagnostics/diagnostic.ts";
import type { Remark, Rule } from "../rule.ts";

/** An area for improvement says what is to change, in one sentence that can be held against what happens later. */
export const improvementPrecise: Rule = {
	id: "improvement-precise",
	// How a thing is worded best is for people to say.
	severity: "warning",
	promise: "Every area for improvement is one precise sentence",
	reason:
		"Areas for improvement are precise, specific and detailed (handbook paragraph 107). Published ones name what has to change in some 15 words, or ask for it in up to 45.",
	example: {
		right:
			"areasForImprovement:\n  - text: The timeliness of safeguarding letters in private law.",
		wrong: "areasForImprovement:\n  - text: Continue to improve practice",
	},
	*check({ inspection }) {
		const seen = new Map<string, Path>();
		for (const list of [
			"areasForPriorityAction",
			"areasForImprovement",
		] as const)
			for (const [index, { text }] of inspection[list].entries()) {
				const at = ["inspection", list, index, "text"];
				yield* wording(at, text);
				const words = text
					.toLowerCase()
					.replace(/[\s.]+/g, " ")
					.trim();
				const first = seen.get(words);
				if (first === undefined) seen.set(words, at);
				else
					yield {
						at,
						message: "Unexpected second area with these words, expected one",
						hint: "Put the findings of both below one of them.",
						see: [{ at: first, message: "First said here" }],
					};
			}
	},
};

/** Openers that leave open what is to change. */
const vague =
	/^(?:to )?(?:(?:continue|consider|review|explore|keep|aim|try|seek)\b(?: to\b)?|(?:improve|enhance|develop|strengthen|embed|address)(?: (?:the|all|its|further|overall|quality of|standards of))* (?:practice|performance(?! (?:information|data|management|measures))|quality|services?|outcomes|things|standards|provision|work)\b|(?:further|better|improved) (?:practice|performance|quality|outcomes|work)\b)/i;

/** An instruction as in 2014, which says who, what and by when; anything else is the name of a thing, and shorter. */
const instruction =
	/^(?:ensure|make|build|improve|secure|put|give|set|provide|increase|reduce|use|agree|develop|strengthen)\b/i;

function* wording(at: Path, text: string): Iterable<Remark> {
	const opener = vague.exec(text)?.[0];
	const words = text.split(/\s+/).length;
	if (opener !== undefined)
		yield {
			at,
			within: [0, opener.length],
			message: `Unexpected \`${opener}\`, expected what is to change`,
			hint: "Name what has to be different and for whom, so that a later inspection can tell whether it is.",
		};
	if (!/\.[”’"')]?$/.test(text))
		yield {
			at,
			message: "Unexpected end, expected a full stop",
			hint: "Close the sentence with a full stop.",
		};
	const [least, most, kind] = instruction.test(text)
		? [6, 45, "an instruction"]
		: [4, 30, "what needs to improve"];
	if (words < least || words > most)
		yield {
			at,
			message: `Unexpected length of ${words} ${words === 1 ? "word" : "words"}, expected ${kind} in ${least} to ${most}`,
			hint:
				words < least
					? "Say what it is about, for whom and where."
					: "Split it, or leave out what the findings say already.",
		};
}
