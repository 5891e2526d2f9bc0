import type { Rule } from "../rule.ts";
import { textsAboutPeople } from "../texts-about-people.ts";

/** No child can be told from a text: a date of birth, or initials with a place, is enough for those who know a family. */
export const childUnidentified: Rule = {
	id: "child-unidentified",
	severity: "error",
	isSafeguard: true,
	promise: "No text holds what a child could be known by",
	reason:
		"Families are promised that nobody will be named, and the record of evidence leaves out what could identify a child (handbook paragraph 101 and Annex D).",
	example: {
		right: "body: In one case a young child waited five months.",
		wrong: "body: Child AB, born 3 May 2012, waited five months.",
	},
	standsAlone: true,
	*check(facts) {
		for (const [at, text] of textsAboutPeople(facts)) {
			/** Where something was found, so that nothing is told twice. */
			const told: [number, number][] = [];
			for (const { pattern, cue, severity, what, hint } of marks) {
				if (!cue.test(text)) continue;
				for (const { 0: words, index } of text.matchAll(pattern)) {
					const end = index + words.length;
					if (told.some(([from, until]) => index < until && from < end))
						continue;
					told.push([index, end]);
					yield {
						at,
						within: [index, end],
						severity,
						message: `Unexpected ${what}, expected nothing a child could be known by`,
						hint,
					};
				}
			}
		}
	},
};

const months =
	"(?:Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?|Aug(?:ust)?|Sept?(?:ember)?|Oct(?:ober)?|Nov(?:ember)?|Dec(?:ember)?)";
const date = `(?:\\d{1,2}[/.-]\\d{1,2}[/.-]\\d{2,4}|\\d{4}-\\d{2}-\\d{2}|\\d{1,2}(?:st|nd|rd|th)?\\s+(?:of\\s+)?${months}(?:,?\\s+\\d{4})?|${months}\\s+\\d{1,2}(?:st|nd|rd|th)?,?\\s+\\d{4})`;
/** `I` is a word of its own, and `A&E` a place. */
const initials = "(?!I\\b)[A-Z]{1,2}(?![\\w&’'-])";

const marks: readonly {
	readonly pattern: RegExp;
	readonly cue: RegExp;
	readonly severity: "error" | "warning";
	readonly what: string;
	readonly hint: string;
}[] = [
	{
		pattern: new RegExp(
			`\\b(?:born|birthday|date\\s+of\\s+birth|d\\.?o\\.?b\\b\\.?)[\\s:,(]*(?:(?:is|was|on|the)\\s+){0,2}${date}`,
			"giu",
		),
		cue: /born|birth|d\.?o\.?b/i,
		severity: "error",
		what: "date of birth",
		hint: "Say how old the child was, in words that fit many: `a child under five`.",
	},
	{
		pattern: new RegExp(
			`\\b(?:born|birthday|date\\s+of\\s+birth|d\\.?o\\.?b\\b\\.?)[\\s:,(]*(?:(?:in|is|was)\\s+)?(?:(?:early|late|mid)[\\s-]+)?(?:${months}\\s+)?(?:19|20)\\d\\d\\b`,
			"giu",
		),
		cue: /born|birth|d\.?o\.?b/i,
		severity: "warning",
		what: "year of birth",
		hint: "Say how old the child was, in words that fit many: `a child under five`.",
	},
	{
		pattern: new RegExp(
			`\\b(?:[Cc]hild|[Bb]aby|[Ii]nfant|[Ss]ibling|[Ff]amily|[Mm]other|[Ff]ather)\\s+${initials}`,
			"gu",
		),
		cue: /[A-Z](?![\w&])/,
		severity: "warning",
		what: "initials of a child or a family",
		hint: "Speak of `one child` or `a family`; the number of the case goes into the evidence.",
	},
	{
		pattern:
			/(?<![\p{L}.])(?:\p{Lu}\.\s?){2,3}(?:,|\s*\(|\s+(?:of|from|in|at))?\s*(?:\p{Lu}\p{Ll}+|\d{1,2}\b|(?:19|20)\d\d\b)/gu,
		cue: /[A-Z]\.\s?[A-Z]\./,
		severity: "warning",
		what: "initials with a place or a date",
		hint: "Initials and a place together tell who it is; leave out both.",
	},
	{
		// A list of children begins with a word that many share: `Children, aged 7 to 9`.
		pattern:
			/\b(?!(?:Children|Boys|Girls|Babies|Brothers|Sisters|Siblings|Pupils|Teenagers|Parents|Carers|People|Some|Most|Many|All|Those|Both|Two|Three|Four|Five|They|Others|January|February|March|April|May|June|July|August|September|October|November|December|Table|Annex|Part|Section|Rule)\b)\p{Lu}\p{Ll}+(?:,\s+(?:aged|age)\s+\d{1,2}\b|\s+\((?:aged?\s+)?(?:[1-9]|1[0-7])\))/gu,
		cue: /aged? \d|\(\d{1,2}\)/,
		severity: "warning",
		what: "name with an age",
		hint: "Speak of `one child`; no name belongs here.",
	},
];
