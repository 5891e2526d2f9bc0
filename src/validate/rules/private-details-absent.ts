import type { Rule } from "../rule.ts";
import { textsAboutPeople } from "../texts-about-people.ts";

/** No text says where somebody lives or how to reach them, because a finding may be read by anybody, for ever. */
export const privateDetailsAbsent: Rule = {
	id: "private-details-absent",
	severity: "error",
	isSafeguard: true,
	promise:
		"No text about people holds an address, a telephone number or a personal number",
	reason:
		"The record of evidence leaves out what could identify staff, children or families (handbook paragraph 101); what is published cannot be called back.",
	example: {
		right: "reference: parent, by telephone",
		wrong: "reference: parent, 01632 960123",
	},
	standsAlone: true,
	*check(facts) {
		for (const [at, text] of textsAboutPeople(facts)) {
			// Nothing looked for is without one of these.
			if (!/@|\d{3}|\d\s?[A-Z]{2}|\d[a-z]?,?\s+[A-Z]/.test(text)) continue;
			const told: [number, number][] = [];
			for (const { pattern, severity = "error", what, holds } of details)
				for (const { 0: words, index } of text.matchAll(pattern)) {
					const end = index + words.length;
					if (told.some(([from, until]) => index < until && from < end))
						continue;
					if (holds !== undefined && !holds(words)) continue;
					told.push([index, end]);
					yield {
						at,
						within: [index, end],
						severity,
						message: `Unexpected ${what}, expected nothing private`,
						hint: "Take it out; a job title, a service area or the number of a case is enough.",
					};
				}
		}
	},
};

const postcode = "[A-Z]{1,2}\\d[A-Z\\d]?\\s?\\d[A-Z]{2}";
const street =
	"\\d{1,4}[A-Za-z]?,?\\s+(?:\\p{Lu}[\\p{L}’'-]+\\s+){1,3}(?:Street|Road|Lane|Avenue|Close|Drive|Way|Place|Terrace|Gardens|Crescent|Grove|Row|Square|Walk|Mews|Rise)\\b";

const details: readonly {
	readonly pattern: RegExp;
	readonly severity?: "warning";
	readonly what: string;
	readonly holds?: (words: string) => boolean;
}[] = [
	{
		pattern: /[\w.+-]+@[\w-]+(?:\.[\w-]+)+/gu,
		what: "email address",
		// A mailbox of an office is nobody's own.
		holds: (words) =>
			!/^(?:enquiries|info|contact|complaints|feedback|help|office)@/i.test(
				words,
			),
	},
	{
		pattern: new RegExp(
			`\\b${street}(?:[^.\\n]{0,60}?\\b${postcode}\\b)?`,
			"gu",
		),
		what: "home address",
	},
	{
		pattern: new RegExp(
			`\\b\\d{1,4}[A-Za-z]?,[^.\\n\\d]{3,60}?\\b${postcode}\\b`,
			"gu",
		),
		what: "home address",
	},
	{
		pattern: new RegExp(`\\b${postcode}\\b`, "gu"),
		severity: "warning",
		what: "postcode",
	},
	{
		pattern: /\bNHS\s+(?:number|no\.?)?[\s:]*\d{3}[ -]?\d{3}[ -]?\d{4}\b/giu,
		what: "NHS number",
	},
	{
		pattern: /(?<![\d,.-])\d{3}[ -]?\d{3}[ -]?\d{4}(?!\d|,\d|-\d)/gu,
		what: "NHS number",
		holds: hasCheckDigit,
	},
	{
		pattern: /\b[A-CEGHJ-PR-TW-Z]{2} ?\d{2} ?\d{2} ?\d{2} ?[A-D]\b/gu,
		what: "National Insurance number",
	},
	{
		pattern:
			/(?<![\d\w,.-])(?:\+44[\s-]?(?:\(0\)[\s-]?)?|\(?0)\d{2,4}\)?(?:[\s-]?\d{3,4}){2}(?!\d|,\d)/gu,
		what: "telephone number",
		holds: (words) => /^(?:44|0)0?\d{9,10}$/.test(words.replace(/\D/g, "")),
	},
];

/** Ten digits of which the last is made from the others (NHS Data Dictionary). */
function hasCheckDigit(words: string): boolean {
	const digits = words.replace(/\D/g, "").split("").map(Number);
	const sum = digits
		.slice(0, 9)
		.reduce((total, digit, index) => total + digit * (10 - index), 0);
	return digits[0] !== 0 && (11 - (sum % 11)) % 11 === digits[9];
}
