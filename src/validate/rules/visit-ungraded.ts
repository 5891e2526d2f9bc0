import { type Match, matchesIn } from "../matches-in.ts";
import type { Rule } from "../rule.ts";

/** An activity without grades gives none in words either: a letter that calls practice good has graded it. */
export const visitUngraded: Rule = {
	id: "visit-ungraded",
	severity: "error",
	promise: "No text of an activity without grades passes a grade in words",
	reason:
		"Focused and monitoring visits are published as letters without grades (report on the responses to the consultation, 17 March 2021).",
	example: {
		right: "headline: Supervision helps practitioners to think about children.",
		wrong: "headline: Supervision is good.",
	},
	*check(facts) {
		if (facts.activity.graded) return;
		const labels = facts.schedule.grades.map(({ label }) => label);
		const cue = new RegExp(labels.map(stem).join("|"), "i");
		const words = labels.filter((label) => !label.includes(" "));
		const searches = [
			...labels.filter((label) => label.includes(" ")).map(asPhrase),
			...(words.length > 0 ? [asWord(words)] : []),
		];
		for (const pattern of searches)
			for (const match of matchesIn(facts, {
				pattern,
				cues: [cue],
				// What concerns one child is told to nobody but those concerned.
				isMeant: ([room]) => room !== "organisation" && room !== "concerns",
			}))
				if (!isOrdinary(match))
					yield {
						at: match.at,
						within: match.within,
						message: `Unexpected \`${match.words}\`, expected no grade in the activity \`${facts.activity.id}\``,
						hint: "Say what was seen and what it meant for children, in other words than those of the scale.",
					};
	},
};

/** A label of several words is a verb and what it governs: `requires improvement`, `require improvement`. */
function asPhrase(label: string): RegExp {
	const [, object = "", ...rest] = label.split(" ");
	const end =
		rest.length > 0 ? `(?:\\s+${rest.join("\\s+")}\\b)?` : "(?!\\s+plan)";
	return new RegExp(`\\b${stem(label)}s?\\s+${object}\\b${end}`, "gi");
}

/** The first word, which may have lost its ending: `require` of `requires improvement`. */
function stem(label: string): string {
	const [first = label] = label.split(" ");
	return label.includes(" ") ? first.replace(/s$/, "") : first;
}

/** `is good`, `judged to be good`, `a grade of good`, `good overall`. */
function asWord(labels: readonly string[]): RegExp {
	const label = `["'‘“]?(?:${labels.join("|")})["'’”]?(?![\\w-])`;
	const degree =
		"(?:(?:now|still|also|already|both|again|mostly|generally|largely|consistently|clearly|very|really|not|not yet|never|to be|either)\\s+){0,3}";
	return new RegExp(
		[
			`\\b(?:is|are|was|were|be|been|being|remains?|remained|becomes?|became)\\s+${degree}${label}`,
			`\\b(?:judged?|graded?|rated?|found|considered|deemed)\\s+(?:(?:it|them|this)\\s+)?(?:to\\s+be\\s+|as\\s+)?${degree}${label}`,
			`\\b(?:grade|judgement|rating)\\s+(?:of|is|was|as)\\s+${label}`,
			`(?<![\\w-])${label}\\s+(?:overall|grades?|ratings?)\\b`,
		].join("|"),
		"gi",
	);
}

/** Whether the words are those of everyday speech and grade nothing. */
function isOrdinary({ words, before, after }: Match): boolean {
	// The end of a label of several words, told with it.
	if (/\bimprovement\s+to\s+$/i.test(before)) return true;
	const isToBe =
		/^(?:is|are|was|were|be|been|being|remain|become|became|found|considered)/i;
	if (
		!isToBe.test(words) ||
		/\b(?:overall|grade|judgement|rating)/i.test(words)
	)
		return false;
	return (
		// `Three actions are outstanding`: still to be done.
		(/outstanding/i.test(words) && toBeDone.test(before)) ||
		// `Leaders know what is good`.
		/\b(?:what|which|how|whether|something|anything|nothing)\s+$/i.test(
			before,
		) ||
		// `is good practice`, `is good at listening`, `is good that`: what is graded would end its clause here.
		!endOfClause.test(after)
	);
}

const toBeDone =
	/\b(?:actions?|tasks?|checks?|letters?|replies|requests?|matters?|issues?|recommendations?|reports?|assessments?|visits?|applications?|steps?|items?|that|which|what)(?:\s+[^\s.]+){0,3}\s*$/i;

const endOfClause =
	/^(?:\s*$|\s*[.,;:!?)(–—]|\s+(?:and|but|or|because|in|across|overall|so|while|although|though|since|throughout)\b)/i;
