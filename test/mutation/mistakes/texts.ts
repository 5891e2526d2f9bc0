/** Slips in texts: what Markdown cannot say, who must not be named, and plain English. */
import type { Made, Mistake } from "../mistake.ts";

const list = "inspections/national-2023/findings.yaml";
const of2023 = "inspections/national-2023/inspection.yaml";
const planning =
	"inspections/national-2014/findings/140-private-law-planning.md";
const delay =
	"inspections/national-2014/findings/240-public-law-avoiding-delay.md";
const service = "Staff said that the meeting helps";

/** A picture of one white point, for the example has none. */
const picture: Made = {
	file: "inspections/national-2014/images/areas.png",
	content: Buffer.from(
		"iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAAAAAA6fptVAAAACklEQVR4nGP4DwABAQEAsGDvtgAAAABJRU5ErkJggg==",
		"base64",
	),
};

/** Typed into the body of a finding of 2023, in front of a sentence of it. */
function said(
	what: string,
	rule: string,
	words: string,
	rest: Partial<Omit<Mistake, "edit">> = {},
): Mistake {
	return {
		what,
		rule,
		edit: { file: list, find: service, replace: `${words} ${service}` },
		...rest,
	};
}

/** Typed as a block of its own at the end of a body of 2014. */
function below(
	what: string,
	rule: string,
	words: string,
	rest: Partial<Omit<Mistake, "edit">> = {},
): Mistake {
	const last =
		"Practitioners with a current plan were calmer and better prepared.\n";
	return {
		what,
		rule,
		edit: { file: planning, find: last, replace: `${last}\n${words}\n` },
		...rest,
	};
}

/** Typed in place of something in another text. */
function typed(
	what: string,
	rule: string,
	file: string,
	find: string,
	replace: string,
	rest: Partial<Omit<Mistake, "edit">> & { readonly after?: string } = {},
): Mistake {
	const { after, ...other } = rest;
	return {
		what,
		rule,
		edit: { file, find, replace, ...(after === undefined ? {} : { after }) },
		...other,
	};
}

export const inTexts: readonly Mistake[] = [
	// What every edition can show.
	said("raw HTML", "prose-plain", "Families wait ⟦<b>⟧three weeks."),
	said("code", "prose-plain", "Families wait ⟦`three weeks`⟧."),
	below(
		"a link defined apart",
		"prose-plain",
		"⟦[guide]: https://www.example.org/⟧",
	),
	said(
		"a link whose definition is not there",
		"prose-plain",
		"They read ⟦[the guide][guide]⟧.",
	),
	said(
		"a picture whose definition is not there",
		"prose-plain",
		"They read ⟦![the guide][]⟧.",
	),
	below("a block of code", "prose-plain", "⟦```⟧\nThree weeks.\n```"),
	below("a rule across the page", "prose-plain", "⟦---⟧\n\nFamilies wait."),
	said(
		"a link with a title",
		"prose-plain",
		'They read ⟦[the guide](https://www.example.org/ "Guide")⟧.',
	),
	said(
		"a heap of marks of emphasis",
		"prose-readable",
		`They wait ${"*a **b ".repeat(300)}c${" b** a*".repeat(300)}.`,
		{ at: { file: list, after: "- id: PRI-07\n", find: "body: ⟦|⟧" } },
	),
	said(
		"a link to a file",
		"link-safe",
		"They read ⟦[the guide](file:///home/guide.pdf)⟧.",
	),
	said(
		"a link to a script",
		"link-safe",
		"They read ⟦[the guide](javascript:alert(1))⟧.",
	),
	said(
		"a link to nowhere in particular",
		"link-safe",
		"They read ⟦[the guide](guide.html)⟧.",
	),
	said(
		"a link that says click here",
		"link-described",
		"To read it, ⟦[click here](https://www.example.org/)⟧.",
	),
	said(
		"a link without words",
		"link-described",
		"They read it ⟦[](https://www.example.org/)⟧ often.",
		{ severity: "error" },
	),
	said(
		"a call of a footnote that is not there",
		"footnote-paired",
		"Families wait.⟦[^9]⟧",
	),
	typed(
		"a footnote that nobody calls",
		"footnote-paired",
		delay,
		"were supplied.[^1]",
		"were supplied.",
		{
			at: {
				file: delay,
				find: "⟦[^1]: Figures were supplied by Cafcass and are rounded to whole numbers. Like all figures in this worked example, they are invented.⟧",
			},
		},
	),
	typed(
		"a footnote with a list",
		"footnote-plain",
		delay,
		"[^1]: Figures were supplied by Cafcass and are rounded to whole numbers. Like all figures in this worked example, they are invented.",
		"[^1]: Figures were supplied by Cafcass:\n\n    ⟦- rounded to whole numbers⟧",
	),
	typed(
		"a footnote called from a heading",
		"footnote-plain",
		delay,
		"Guardians have contributed",
		"## Causes⟦[^1]⟧\n\nGuardians have contributed",
	),
	below("a heading without text below it", "heading-sound", "⟦## Timeliness⟧"),
	below(
		"a heading that skips a level",
		"heading-sound",
		"## Timeliness\n\nPlans were late.\n\n⟦#### Causes⟧\n\nStaff were away.",
	),
	below("a heading without words", "heading-sound", "⟦##⟧\n\nPlans were late."),
	typed(
		"a row with a cell too many",
		"table-sound",
		planning,
		"| Written at the start and revised as things changed | 33 |",
		"⟦| Written at the start and revised as things changed | 33 | all |⟧",
	),
	typed(
		"a table without its row of dashes",
		"table-sound",
		planning,
		"| --- | ---: |\n",
		"",
		{
			at: { file: planning, find: "⟦| What the plan showed | Cases |⟧" },
		},
	),
	below(
		"a table of nine columns",
		"table-sound",
		"⟦| a | b | c | d | e | f | g | h | i |⟧\n| - | - | - | - | - | - | - | - | - |\n| 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9 |",
	),
	below(
		"a picture without a description",
		"image-described",
		"⟦![](images/areas.png)⟧",
		{ given: [picture] },
	),
	below(
		"a picture described by its file",
		"image-described",
		"⟦![areas.png](images/areas.png)⟧",
		{ given: [picture] },
	),
	below(
		"a picture described as a picture",
		"image-described",
		"⟦![Picture of eight service areas](images/areas.png)⟧",
		{ given: [picture], severity: "warning" },
	),
	below(
		"a picture that is not there",
		"image-packaged",
		"⟦![Eight service areas, most of them on the coast](images/maap.png)⟧",
	),
	below(
		"a picture from elsewhere",
		"image-packaged",
		"⟦![Eight service areas, most of them on the coast](https://www.example.org/map.png)⟧",
	),
	said("a face", "character-in-font", "Practitioners use ⟦😀⟧ to talk."),
	typed(
		"a letter the font lacks in a name",
		"character-in-font",
		of2023,
		"name: Calderwick",
		"name: Calder⟦中⟧wick",
	),

	// Gaps and slips of templates.
	said("a gap", "no-placeholder", "Families in ⟦[insert name of area]⟧ wait."),
	said("a gap in capitals", "no-placeholder", "Families wait ⟦XX⟧ weeks."),
	said("a note to oneself", "no-placeholder", "Families wait, ⟦TBC⟧."),
	said("a slip of a template", "no-placeholder", "⟦Cafcas⟧ knows of it."),
	typed(
		"a gap in a headline",
		"no-placeholder",
		list,
		"headline: Most welfare reports are",
		"headline: Most ⟦lorem ipsum⟧ are",
	),
	typed(
		"a gap in the organisation",
		"no-placeholder",
		"organisation.yaml",
		"copyright: Crown copyright",
		"copyright: Crown copyright ⟦[date]⟧",
	),

	// People.
	said(
		"a date of birth",
		"child-unidentified",
		"One child, ⟦born on 3 May 2012⟧, waited.",
	),
	said(
		"a year of birth",
		"child-unidentified",
		"One child, ⟦born in 2012⟧, waited.",
		{ severity: "warning" },
	),
	said(
		"the initial of a child",
		"child-unidentified",
		"In one case ⟦Child B⟧ waited.",
		{ severity: "warning" },
	),
	said(
		"a name with an age",
		"child-unidentified",
		"In one case ⟦Example, aged 7⟧, waited.",
		{ severity: "warning" },
	),
	said(
		"a name with a title",
		"person-unnamed",
		"The manager, ⟦Mrs Example⟧, knew of it.",
	),
	typed(
		"a name in a reference",
		"person-unnamed",
		list,
		"reference: sample 033",
		"reference: ⟦Liam Example⟧",
	),
	said(
		"an address of mail",
		"private-details-absent",
		"Parents write to ⟦liam@example.org⟧.",
	),
	said(
		"a home address",
		"private-details-absent",
		"A family at ⟦12 Example Street⟧ waited.",
	),
	said(
		"a postcode",
		"private-details-absent",
		"A family in ⟦EX1 1EX⟧ waited.",
		{ severity: "warning" },
	),
	said(
		"a telephone number",
		"private-details-absent",
		"Parents call ⟦01632 960123⟧.",
	),
	said(
		"a health service number",
		"private-details-absent",
		"The record is ⟦943 476 5919⟧.",
	),
	typed(
		"a telephone number in a reference",
		"private-details-absent",
		list,
		"reference: sample 033",
		"reference: parent, ⟦01632 960123⟧",
	),
	said(
		"a judgement on the police",
		"partners-unjudged",
		"The ⟦police are poor⟧.",
	),
	said(
		"a plain judgement on a court",
		"partners-unjudged",
		"The ⟦courts are failing⟧.",
		{ severity: "error" },
	),
	said(
		"what a local authority failed to do",
		"partners-unjudged",
		"The ⟦local authority failed to⟧ tell the guardian.",
	),

	// Plain English.
	said(
		"a long sentence",
		"sentence-short",
		"⟦Practitioners, who in most of the cases that inspectors looked at asked for extra time early, also gave reasons for this which related to the child.⟧",
	),
	typed(
		"a long headline",
		"sentence-short",
		list,
		"headline: Most welfare reports are balanced and easy to follow, and keep the child’s life at their centre.",
		"headline: ⟦Most of the welfare reports that inspectors read are balanced and easy to follow for parents and for the court, and they keep the child’s life at their centre.⟧",
	),
	said(
		"a heap of passive clauses",
		"voice-active",
		"⟦Children are seen early, plans are written and the result is checked.⟧",
	),
	said("an abbreviation", "acronym-explained", "Guardians spoke to the ⟦IRO⟧."),
	said("a word in capitals", "emphasis-sparing", "It ⟦MUST⟧ stay so."),
	below(
		"a sentence in italics",
		"emphasis-sparing",
		"*⟦Children are seen alone wherever they are in the end.⟧*",
	),
];
