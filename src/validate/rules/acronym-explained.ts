import { didYouMean } from "../../diagnostics/nearest.ts";
import { capitalsIn } from "../capitals.ts";
import { longForms } from "../long-forms.ts";
import type { Rule } from "../rule.ts";

/** Better known than what they stand for. */
const everyday = ["BBC", "GCSE", "HM", "HMI", "NHS", "PDF", "TV", "UK", "USA"];

/** Gaps left to be filled, which another rule tells of. */
const gaps = ["TBC", "TBD", "TODO"];

/** Every abbreviation is written out first: what inspectors say ten times a day, a parent reads for the first time. */
export const acronymExplained: Rule = {
	id: "acronym-explained",
	severity: "warning",
	promise: "Every abbreviation stands in brackets after its long form first",
	reason:
		"A report is free of jargon and accessible to its readers (handbook paragraph 104).",
	example: {
		right:
			"Guardians spoke to the independent reviewing officer (IRO). The IRO agreed.",
		wrong: "Guardians spoke to the IRO.",
	},
	*check(facts) {
		const { inspectorate, inspected } = facts.organisation;
		const explained = new Set([
			...everyday,
			...gaps,
			...[
				inspectorate.name,
				inspectorate.legalName,
				inspected.name,
				inspected.shortName,
			].flatMap((name) => capitalsIn(name).map(({ word }) => word)),
		]);
		for (const { at, text, within } of facts.report)
			for (const { word, start, end, isShouted } of capitalsIn(text)) {
				if (isShouted || explained.has(word)) continue;
				// Told once: whoever explains the first explains them all.
				explained.add(word);
				if (isExplained(text, word, start, end)) continue;
				const long = longForms.get(word);
				yield {
					at,
					within: within(start, end),
					message: `Unexpected abbreviation \`${word}\`, expected its long form first`,
					hint: long
						? `Write \`${long}\`, or \`${long} (${word})\` the first time.`
						: (didYouMean(word, [...longForms.keys()]) ??
							"Write it out, or put it in brackets after its long form the first time."),
				};
			}
	},
};

/** Whether it stands in brackets after words that start with its letter, or has its long form in brackets. */
function isExplained(
	text: string,
	word: string,
	start: number,
	end: number,
): boolean {
	const initial = word.charAt(0).toLowerCase();
	const startsSo = (one: string) => one.toLowerCase().startsWith(initial);
	if (/\((?:the )?$/.test(text.slice(0, start)))
		return (
			/^(?:s|[’']s)?\)/.test(text.slice(end)) &&
			(text.slice(0, start).match(/\p{L}+/gu) ?? [])
				.slice(-word.length - 4)
				.some(startsSo)
		);
	const bracket = /^(?:s|[’']s)? \(([^()]+)\)/.exec(text.slice(end))?.[1];
	return bracket?.includes(" ") === true && startsSo(bracket);
}
