import type { Path } from "../../diagnostics/diagnostic.ts";
import type { Remark, Rule } from "../rule.ts";
import { textsAboutPeople } from "../texts-about-people.ts";

/** People go by what they do: nobody who was met, seen or read about is named, in print or in the evidence. */
export const personUnnamed: Rule = {
	id: "person-unnamed",
	// A place or a book may look like a name.
	severity: "warning",
	isSafeguard: true,
	promise: "Nobody who was inspected is named",
	reason:
		"Only job titles of staff are recorded (handbook paragraph 101), and people are promised that they will not be named (Annex D).",
	example: {
		right: "reference: service manager, Canal Towns",
		wrong: "reference: Mrs Example, Canal Towns",
	},
	*check(facts) {
		const places = facts.inspection.serviceAreas.map(({ name }) => name);
		for (const [at, text] of textsAboutPeople(facts)) {
			if (title.test(text))
				for (const { 0: words, index } of text.matchAll(titled))
					yield remark(at, words, index);
			const isReference = at[2] === "evidence";
			if (!isReference || !/\p{Lu}\p{Ll}+\s+\p{Lu}/u.test(text)) continue;
			for (const { 0: words, index } of text.matchAll(capitalised)) {
				if (places.some((place) => place.includes(words))) continue;
				const parts = words.split(/\s+/);
				if (parts.some((part) => ordinary.has(part.toLowerCase()))) continue;
				if (
					places.some((place) =>
						parts.some((part) => place.split(/\s+/).includes(part)),
					)
				)
					continue;
				yield remark(at, words, index);
			}
		}
	},
};

function remark(at: Path, words: string, index: number): Remark {
	return {
		at,
		within: [index, index + words.length],
		message: `Unexpected \`${words}\`, which looks like a name, expected a job title or what somebody is to a child`,
		hint: "Write `service manager`, `parent` or `judge`.",
	};
}

/** `Mrs Example`, `Judge Example`; `Dr` and `Professor` too. Parts of an office are no names. */
const titled =
	/\b(?:Mr|Mrs|Ms|Mx|Miss|Dr|Sir|Dame|Lady|Lord|HHJ|HHJudge|(?:District |Circuit )?Judge|Prof|Professor)\.?\s+(?!(?:Justice|Chancellor|Chief|President|Lieutenant|Mayor|In|On|At|And|Or|The)\b)(?:\p{Lu}\.?\s+)?(?:\p{Lu}[’'])?\p{Lu}\p{Ll}[\p{L}’'-]*/gu;

/** Without which nobody has one. */
const title =
	/\b(?:M[rsxi]|Dr|Sir|Dame|Lady|Lord|HHJ|Judge|Prof|District|Circuit)/;

const capitalised =
	/(?<![\p{L}’'-])\p{Lu}\p{Ll}+(?:[-’']\p{Lu}\p{Ll}+)?(?:\s+\p{Lu}\p{Ll}+(?:[-’']\p{Lu}\p{Ll}+)?){1,2}(?![\p{L}-])/gu;

/** Words that stand in the titles of offices, bodies, papers and times, and so make no name. */
const ordinary: ReadonlySet<string> = new Set(
	`adult adviser advisers advisory agency agreement and annex annual april area areas assessment assistant association
	audit august authority board business cafcass care carer case centre chair chief child children christmas circuit city
	civil clerk code commissioner committee complaints conference council county court courts crown customer data december
	deputy director district early east eastern easter education england english evidence executive family february finance
	focus forum friday group guardian guidance head health high home hospital house human independent information inspector
	interview january joint judge judicial july june justice law leader leaders learning legal letter local majesty
	management manager managers march may meeting ministry monday mental national new north northern november observation
	october of office officer officers ofsted operational panel parent partnership people performance plan planning police
	policy practice practitioner president principal private programme protection public quality quarter record records
	region regional register report research resources review reviewing rule sample saturday schedule school secretary
	section senior september service services social solicitor south southern staff standards state strategic strategy
	summary sunday supervision supervisor support survey team the thursday training tribunal trust tuesday unit university
	volunteer wales wednesday welfare west western work worker workers workforce young youth`.split(
		/\s+/,
	),
);
