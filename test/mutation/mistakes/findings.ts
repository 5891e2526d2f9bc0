/** Slips in findings: their fields, what they refer to, and what children read. */
import type { Mistake } from "../mistake.ts";

const list = "inspections/national-2023/findings.yaml";
const planning =
	"inspections/national-2014/findings/140-private-law-planning.md";
const harbour =
	"inspections/national-2014/findings/440-harbour-cities-late-letters.md";

/** Typed in place of something in a finding of 2023, after its id. */
function typed(
	what: string,
	rule: string,
	id: string,
	find: string,
	replace: string,
	rest: Partial<Omit<Mistake, "edit">> = {},
): Mistake {
	return {
		what,
		rule,
		edit: { file: list, after: `- id: ${id}\n`, find, replace },
		...rest,
	};
}

/** The same in a finding of 2014, which has a file of its own. */
function typedIn(
	file: string,
	what: string,
	rule: string,
	find: string,
	replace: string,
	rest: Partial<Omit<Mistake, "edit">> = {},
): Mistake {
	return { what, rule, edit: { file, find, replace }, ...rest };
}

const weigh =
	"forChildren: Some reports do not explain well enough why a plan is best.";

export const inFindings: readonly Mistake[] = [
	// Fields.
	{
		what: "an id has a space",
		rule: "field-shape",
		edit: { file: list, find: "- id: PRI-08\n", replace: "- id: ⟦PRI 08⟧\n" },
	},
	{
		what: "an id stands there twice",
		rule: "finding-unique",
		edit: { file: list, find: "- id: PRI-08\n", replace: "- id: ⟦PRI-07⟧\n" },
	},
	{
		what: "an id differs in its case only",
		rule: "finding-unique",
		edit: { file: list, find: "- id: PRI-08\n", replace: "- id: ⟦pri-07⟧\n" },
	},
	{
		what: "an id is missing",
		rule: "field-present",
		edit: {
			file: list,
			find: "- id: PRI-08\n    judgement: private-law\n",
			replace: "- judgement: private-law\n",
		},
		at: {
			file: list,
			after: "id: PRI-07",
			find: "⟦judgement: private-law⟧\n    criteria: [advice-to-court, work",
		},
	},
	typed(
		"a judgement is misspelled",
		"judgement-known",
		"PRI-08",
		"judgement: private-law",
		"judgement: ⟦private-lore⟧",
	),
	typed(
		"a judgement is missing",
		"field-present",
		"PRI-08",
		"    judgement: private-law\n",
		"",
		{ at: { file: list, find: "⟦id: PRI-08⟧" } },
	),
	typed(
		"a criterion is misspelled",
		"criterion-in-judgement",
		"PRI-08",
		"[advice-to-court,",
		"[⟦advice-to-cort⟧,",
	),
	typed(
		"a criterion is of another judgement",
		"criterion-in-judgement",
		"PRI-08",
		"[advice-to-court,",
		"[⟦early-work⟧,",
	),
	typed(
		"a finding has no criteria",
		"criterion-in-judgement",
		"PRI-08",
		"    criteria: [advice-to-court, work-with-families]\n",
		"",
		{ at: { file: list, find: "⟦id: PRI-08⟧" } },
	),
	typed(
		"criteria are a text",
		"field-shape",
		"PRI-09",
		"criteria: [advice-to-court]",
		"criteria: ⟦advice-to-court⟧",
	),
	typed(
		"a kind is misspelled",
		"field-shape",
		"PRI-08",
		"kind: strength",
		"kind: ⟦strenght⟧",
	),
	typed(
		"a kind is left open",
		"field-present",
		"PRI-08",
		"kind: strength",
		"⟦kind⟧:",
	),
	typed(
		"a service area is misspelled",
		"service-area-known",
		"PRI-17",
		"serviceArea: northmoor",
		"serviceArea: ⟦northmore⟧",
	),
	typed(
		"a headline is left open",
		"field-present",
		"PRI-08",
		"headline: Most welfare reports are balanced and easy to follow, and keep the child’s life at their centre.",
		"⟦headline⟧:",
	),
	typed(
		"the name of a headline is misspelled",
		"field-known",
		"PRI-08",
		"headline:",
		"⟦headlne⟧:",
	),
	typed(
		"a line for children is left open",
		"field-present",
		"PRI-08",
		"forChildren: Most reports to the court are clear and are really about the child.",
		"⟦forChildren⟧:",
	),
	typed(
		"inSummary is another word",
		"field-shape",
		"PRI-09",
		"inSummary: yes",
		"inSummary: ⟦perhaps⟧",
	),
	typed(
		"mustImprove is another word",
		"field-shape",
		"PRI-09",
		"mustImprove: yes",
		"mustImprove: ⟦y⟧",
	),
	typed(
		"incomplete is another word",
		"field-shape",
		"PRI-09",
		"mustImprove: yes",
		"mustImprove: yes\n    incomplete: ⟦partly⟧",
	),
	typed(
		"a finding is incomplete when grades are final",
		"finding-complete",
		"PRI-09",
		"mustImprove: yes",
		"mustImprove: yes\n    incomplete: ⟦yes⟧",
	),
	typed(
		"a protected characteristic is another word",
		"characteristic-known",
		"PRI-11",
		"protectedCharacteristics: [sex]",
		"protectedCharacteristics: [⟦gender⟧]",
	),
	typed(
		"a finding has no evidence",
		"field-shape",
		"PRI-12",
		"evidence:\n      - source: case sample\n        reference: sample 033\n        date: 2023-01-18\n",
		"evidence: ⟦[]⟧\n",
	),
	typed(
		"evidence has no source",
		"field-present",
		"PRI-12",
		"- source: case sample\n        reference",
		"- reference",
		{
			at: {
				file: list,
				after: "- id: PRI-12\n",
				find: "⟦reference: sample 033⟧",
			},
		},
	),
	typed(
		"a reference is left open",
		"field-present",
		"PRI-12",
		"reference: sample 033",
		"⟦reference⟧:",
	),
	typed(
		"the date of evidence is in words",
		"field-shape",
		"PRI-12",
		"date: 2023-01-18",
		"date: ⟦18 January⟧",
	),
	typed(
		"the date of evidence is after the end",
		"evidence-dated",
		"PRI-12",
		"date: 2023-01-18",
		"date: ⟦2023-02-18⟧",
	),
	typed(
		"the date of evidence is a year too early",
		"evidence-dated",
		"PRI-12",
		"date: 2023-01-18",
		"date: ⟦2022-01-18⟧",
		{ severity: "warning" },
	),
	typed(
		"a body is left open",
		"field-present",
		"PRI-08",
		"body: |\n      Most welfare reports",
		"⟦body⟧:\n    # Most welfare reports",
	),
	typedIn(
		planning,
		"the row of the tool is misspelled",
		"evaluation-row-known",
		"evaluationRow: planning",
		"evaluationRow: ⟦planing⟧",
	),
	typedIn(
		planning,
		"the row of the tool is another",
		"evaluation-row-fits",
		"evaluationRow: planning",
		"evaluationRow: ⟦delay⟧",
	),
	typedIn(
		planning,
		"a number is of another judgement",
		"criterion-in-judgement",
		'criteria: ["8"]\nevaluationRow: planning\n',
		'criteria: [⟦"18"⟧]\n',
	),
	typedIn(
		harbour,
		"a service area is misspelled in a file of its own",
		"service-area-known",
		"serviceArea: harbour-cities",
		"serviceArea: ⟦harbor-cities⟧",
	),
	typedIn(
		harbour,
		"a field stands in a file that has none of the name",
		"field-known",
		"inSummary: yes",
		"⟦inSumary⟧: yes",
	),

	// What children read.
	typed(
		"a sentence for children is long",
		"children-sentence-short",
		"PRI-09",
		weigh,
		"forChildren: ⟦Some of the long reports that workers write for the judge do not explain well why their plan is best.⟧",
	),
	typed(
		"a line for children holds a word of the trade",
		"children-words-plain",
		"PRI-09",
		weigh,
		"forChildren: Some ⟦practitioners⟧ do not explain why a plan is best.",
	),
	typed(
		"a line for children holds a place in the law",
		"children-words-plain",
		"PRI-09",
		weigh,
		"forChildren: Some reports under ⟦section 7⟧ do not explain why a plan is best.",
	),
	typed(
		"a line for children holds an abbreviation",
		"children-words-plain",
		"PRI-09",
		weigh,
		"forChildren: The ⟦FCA⟧ does not explain why a plan is best.",
	),
	typed(
		"a line for children holds a percentage",
		"children-figures-plain",
		"PRI-09",
		weigh,
		"forChildren: In ⟦20%⟧ of reports nobody explains why a plan is best.",
	),
	typed(
		"a line for children is hard to read",
		"children-reading-age",
		"PRI-09",
		weigh,
		"forChildren: ⟦Organisational leadership prioritises children’s emotional wellbeing everywhere nationally.⟧",
	),
];
