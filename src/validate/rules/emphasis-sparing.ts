import { capitalsIn } from "../capitals.ts";
import type { Rule } from "../rule.ts";
import { sentencesIn } from "../sentences.ts";

/** A shorter one is a name for what follows: `**Strengths.**`. */
const leastWords = 4;

/** Emphasis marks a word or two: whole sentences in italics or bold, and words in capitals, are hard to read. */
export const emphasisSparing: Rule = {
	id: "emphasis-sparing",
	severity: "warning",
	promise: "No sentence is in italics or bold, and no word in capitals",
	reason:
		"People with dyslexia or low vision read by the shape of words, which capitals and long italics take away.",
	example: {
		right: "Children are seen *alone* wherever they are.",
		wrong: "*Children are seen alone wherever they are.* It MUST stay so.",
	},
	standsAlone: true,
	*check(facts) {
		for (const { at, kind, text, within, emphasised } of facts.report) {
			for (const { word, start, end, isShouted } of capitalsIn(text))
				if (isShouted)
					yield {
						at,
						within: within(start, end),
						message: `Unexpected word in capitals \`${word}\`, expected \`${word.toLowerCase()}\``,
						hint: "Say in words why it matters, or use emphasis as `_word_`.",
					};
			if (emphasised.length === 0 || kind !== "paragraph") continue;
			for (const { start, end, words } of sentencesIn(text))
				if (
					words >= leastWords &&
					emphasised.some(
						([from, to]) =>
							hasNoWord(text.slice(start, from)) &&
							hasNoWord(text.slice(to, end)),
					)
				)
					yield {
						at,
						within: within(start, end),
						message: `Unexpected emphasis on a sentence of ${words} words, expected it on a word or two`,
						hint: "Take the marks away. Words somebody said go in quotation marks.",
					};
		}
	},
};

function hasNoWord(text: string): boolean {
	return !/[\p{L}\p{N}]/u.test(text);
}
