import { capitalsIn } from "../capitals.ts";
import { longForms } from "../long-forms.ts";
import type { Remark, Rule } from "../rule.ts";

/** Words of the trade, and what a child of ten would say; the start of each stands for all its forms. */
const plain: readonly (readonly [start: string, plain: string])[] = [
	["adjudicat", "decide"],
	["advoca", "someone who speaks up for you"],
	["allocat", "given"],
	["analys", "thinking it through"],
	["appropriate", "right"],
	["assess", "finding out what you need"],
	["audit", "check"],
	["case management", "looking after the work"],
	["caseload", "the number of children a worker helps"],
	["chronolog", "what happened and when"],
	["coercive", "bullying"],
	["commission", "ask for"],
	["consult", "ask"],
	["demonstrat", "show"],
	["disclos", "tell"],
	["effective", "works well"],
	["engage", "talk with"],
	["ethnicity", "where your family comes from"],
	["evaluat", "check"],
	["facilitat", "help"],
	["implement", "do"],
	["intervention", "help"],
	["jurisdiction", "what the court can decide"],
	["legislation", "the law"],
	["moderat", "compare"],
	["multi-agency", "working together"],
	["oversight", "checks by managers"],
	["permanen", "a home for good"],
	["placement", "home"],
	["practitioner", "worker"],
	["private law", "when parents cannot agree"],
	["proceedings", "court case"],
	["protocol", "rules"],
	["public law", "when the council is worried about a child"],
	["recommendation", "advice"],
	["representation", "someone to speak up for you"],
	["robust", "strong"],
	["safeguard", "keeping children safe"],
	["scrutin", "check"],
	["sibling", "brother or sister"],
	["stakeholder", "the people who work with children"],
	["statutory", "what the law says"],
	["strateg", "plan"],
	["supervis", "talks with a manager"],
	["threshold", "when a court can step in"],
	["timel", "on time"],
	["transition", "change"],
	["vulnerab", "who need help most"],
	["welfare", "being safe and well"],
	["workforce", "workers"],
];

const trade = new RegExp(
	`\\b(?:${plain.map(([start]) => start).join("|")})[a-z]*`,
	"gi",
);

/** Places in the law: `s7`, `rule 16.4`. */
const law =
	/\b(?:s|section|r|rule)\.? ?[0-9]{1,3}(?:\.[0-9]+)?[A-Z]?(?![\w%])/gi;

/** Lines for children do without the words of the trade: who meets one stops reading, or is afraid. */
export const childrenWordsPlain: Rule = {
	id: "children-words-plain",
	severity: "warning",
	promise: "No line for children holds words of the trade",
	reason:
		"A report is free of jargon and holds a part that children can read (handbook paragraphs 104 and 106).",
	example: {
		right: "forChildren: Workers find out quickly what you need.",
		wrong: "forChildren: Practitioners do s7 assessments quickly.",
	},
	standsAlone: true,
	*check({ findings }) {
		for (const [index, { forChildren }] of findings.entries()) {
			const at = ["findings", index, "forChildren"];
			const told = (word: string, start: number, hint: string): Remark => ({
				at,
				within: [start, start + word.length],
				message: `Unexpected \`${word}\` for children, expected a word they know`,
				hint,
			});
			for (const { 0: word, index: start } of forChildren.matchAll(trade))
				yield told(word, start, `Try \`${plainFor(word)}\`.`);
			for (const { 0: word, index: start } of forChildren.matchAll(law))
				yield told(
					word,
					start,
					"Say what is done, not where in the law it stands.",
				);
			for (const { word, start, end, isShouted } of capitalsIn(forChildren)) {
				if (isShouted || word === "UK" || word === "TV") continue;
				const long = longForms.get(word);
				yield {
					at,
					within: [start, end],
					message: `Unexpected abbreviation \`${word}\` for children, expected words they know`,
					hint: long
						? `It stands for \`${long}\`; say what they do.`
						: "Write it out, or say what they do.",
				};
			}
		}
	},
};

function plainFor(word: string): string {
	const typed = word.toLowerCase();
	// Always there: the word was found by the start of one.
	return plain.find(([start]) => typed.startsWith(start))?.[1] ?? "";
}
