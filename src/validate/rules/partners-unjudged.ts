import { matchesIn } from "../matches-in.ts";
import type { Rule } from "../rule.ts";

/** Partners and courts get no judgement: Ofsted inspects Cafcass, and the others had no say in what was found. */
export const partnersUnjudged: Rule = {
	id: "partners-unjudged",
	// What is a judgement and what an account of events is for people to say, but for plain words.
	severity: "warning",
	promise: "No text judges a partner organisation or the judiciary",
	reason:
		"No judgements are made about family justice partners or the judiciary in a report; strengths and weaknesses of the whole system may be told (handbook paragraph 76).",
	example: {
		right:
			"body: Work with the police is poor, and families wait longer because of it.",
		wrong: "body: The police are poor at sharing what they know.",
	},
	standsAlone: true,
	*check(facts) {
		for (const { pattern, rare, subject, hint } of constructions)
			for (const match of matchesIn(facts, {
				pattern,
				cues: [rare, partnerCue],
				// What concerns one child is told to nobody but those concerned.
				isMeant: ([room]) => room !== "organisation" && room !== "concerns",
			})) {
				const about = subject?.exec(match.before.slice(-mostCharacters));
				if (subject !== undefined && !about) continue;
				if (!isPlace(about?.groups?.place)) continue;
				const words = about?.[0] ?? "";
				const start = match.before.length - words.length;
				if (about && isAboutWorkWithThem(match.before.slice(0, start)))
					continue;
				const judgement = `${words}${match.words}`.replace(/\s+/g, " ");
				yield {
					at: match.at,
					within: match.widened(words.length),
					severity: plain.test(judgement) ? "error" : "warning",
					message: `Unexpected judgement \`${judgement}\`, expected none on a partner or the judiciary`,
					hint,
				};
			}
	},
};

/** `in Harbour Cities and the East`; anything else after the partner is another subject. */
function isPlace(words: string | undefined): boolean {
	return (
		words === undefined ||
		/^\s+(?:in|of)(?:\s+(?:and|the|\p{Lu}\S*))+$/u.test(words)
	);
}

/** Longer than any subject with its preposition. */
const mostCharacters = 160;

const partner =
	"(?:local\\s+authorit(?:y|ies)|councils?|police(?:\\s+(?:forces?|officers?))?|(?:family\\s+|county\\s+|high\\s+)?courts?|(?:district\\s+|circuit\\s+|family\\s+)?judges?|judiciary|magistrates?|CAMHS|mental\\s+health\\s+services?|health\\s+services?|NHS(?:\\s+trusts?)?|HMCTS|schools?|social\\s+services|children[’']s\\s+services|local\\s+authority\\s+social\\s+workers?|independent\\s+reviewing\\s+officers?|solicitors?|barristers?|lawyers?|probation(?:\\s+service)?|(?:local\\s+)?family\\s+justice\\s+boards?)";
const praise =
	"good|excellent|outstanding|exemplary|strong|impressive|effective";
const blame =
	"inadequate|failing|poor|weak|bad|incompetent|negligent|ineffective|inefficient|slow|complacent|careless|dysfunctional|obstructive|unhelpful|unsafe|wrong|unfair|unprofessional|lax|at\\s+fault|to\\s+blame|not\\s+(?:good(?:\\s+enough)?|effective|adequate)|letting\\s+(?:children|families)\\s+down";
const degree =
	"(?:(?:very|too|often|sometimes|still|also|generally|frequently|consistently|particularly|especially|rather|quite|seriously|simply|clearly|now|usually)\\s+){0,2}";
const verb = "(?:is|are|was|were|been|remains?|remained|seems?|seemed)";

const partnerCue =
	/authorit|council|police|court|judg|judici|magistrate|CAMHS|health|NHS|HMCTS|school|social services|children[’']s services|reviewing officer|solicitor|barrister|lawyer|probation|justice board/i;

const tellEvents =
	"Tell what Cafcass did and what followed for children, or what holds for the whole system.";
const recordApart =
	"Record weaknesses of other agencies apart from the report (handbook paragraph 97).";

/** Each looks for the rarer words first, and for the partner before them; where none is asked for, it is among them. */
const constructions: readonly {
	readonly pattern: RegExp;
	/** What of it stands in few texts. */
	readonly rare: RegExp;
	readonly subject?: RegExp;
	readonly hint: string;
}[] = [
	{
		// `the police in North are poor`, `the court’s decision was wrong`
		pattern: new RegExp(
			`\\b${verb}\\s+${degree}(?:${blame}|${praise})(?![\\w-])`,
			"gi",
		),
		rare: new RegExp(`${blame}|${praise}`, "i"),
		subject: new RegExp(
			`(?<![\\w-])${partner}(?:[’']s?(?:\\s+[a-z]+){1,2}|(?<place>\\s+(?:in|of)(?:\\s+[a-z’-]+){1,5}))?\\s+(?:(?:has|have|had)\\s+)?$`,
			"i",
		),
		hint: tellEvents,
	},
	{
		// `the local authority failed to tell the guardian`
		pattern:
			/\b(?:failed|fails?|neglected|neglects?)\s+(?:to|in|children|families)\b/gi,
		rare: /fail|neglect/i,
		subject: new RegExp(
			`(?<![\\w-])${partner}\\s+(?:(?:has|have|had)\\s+)?$`,
			"i",
		),
		hint: recordApart,
	},
	{
		// `inadequate police work`
		pattern:
			/\b(?:inadequate|failing|incompetent|negligent|poor|weak|bad|ineffective|dysfunctional)\s+(?:local\s+authorit(?:y|ies)|police|judges?|judicial|judiciary|magistrates?|CAMHS)(?![\w-])/gi,
		rare: /inadequate|failing|incompetent|negligent|poor|weak|bad|ineffective|dysfunctional/i,
		hint: recordApart,
	},
];

/** Words that leave no doubt. */
const plain = /\b(?:inadequate|outstanding|failing|incompetent|negligent)\b/i;

/**
 * `Work with the police is poor` speaks of the work, and `when the court is slow` of a case that may come up. A partner
 * named after a preposition, or after another in one subject, is not what the sentence is about.
 */
function isAboutWorkWithThem(before: string): boolean {
	const words = before.toLowerCase().match(/[\w’'-]+|[.,;:!?]/g);
	const last =
		words?.findLast(
			(word) =>
				!/^(?:the|a|an|each|every|all|some|most|many|several|other|their|its|his|her|this|that|these|those|local|partner|same|one|two|three|eight|family|county|district|high|youth|adult|\p{L}+[’']s?)$/u.test(
					word,
				),
		) ?? "";
	return /^(?:with|between|from|to|of|by|for|in|at|on|about|across|and|or|before|through|into|against|within|via|towards|when|whenever|where|wherever|if|whether|unless|until|once|after|while|not)$/.test(
		last,
	);
}
