/** Slips in a schedule and in `organisation.yaml`. */
import type { Mistake } from "../mistake.ts";

const of2014 = "schedules/cafcass-2014.yaml";
const of2021 = "schedules/cafcass-2021.yaml";
const organisation = "organisation.yaml";

/** Typed in place of something in the schedule of 2014, where no other file is named. */
function typed(
	what: string,
	rule: string,
	find: string,
	replace: string,
	rest: Partial<Omit<Mistake, "edit">> & { file?: string; after?: string } = {},
): Mistake {
	const { file = of2014, after, ...other } = rest;
	return {
		what,
		rule,
		edit: { file, find, replace, ...(after === undefined ? {} : { after }) },
		...other,
	};
}

const in2021 = { file: of2021 };
const inOrganisation = { file: organisation };

export const inSchedules: readonly Mistake[] = [
	typed(
		"the id is not the file's",
		"schedule-sound",
		"\nid: cafcass-2014\n",
		"\nid: ⟦cafcass-2015⟧\n",
	),
	typed(
		"the id has a space",
		"field-shape",
		"\nid: cafcass-2014\n",
		"\nid: ⟦cafcass 2014⟧\n",
	),
	typed(
		"the title is left open",
		"field-present",
		"title: Framework and evaluation schedule for the inspection of Cafcass 2014\n",
		"⟦title⟧:\n",
	),
	typed(
		"the first day is no date",
		"field-shape",
		"from: 2014-02-01",
		"from: ⟦February 2014⟧",
	),
	typed(
		"verified is another word",
		"field-shape",
		"verified: yes",
		"verified: ⟦mostly⟧",
		{ after: "from: 2014-02-01" },
	),
	typed(
		"the span of dates is another word",
		"field-shape",
		"dateSpan: dash",
		"dateSpan: ⟦hyphen⟧",
	),
	typed(
		"a field is misspelled",
		"field-known",
		"dateSpan: dash",
		"dateSpan: dash\n⟦summaryForChild⟧: yes",
	),
	typed(
		"the guidance has no title",
		"field-present",
		'guidance:\n  title: "Inspecting Cafcass: framework"\n  address',
		"guidance:\n  ⟦address⟧",
		{
			...in2021,
			at: {
				file: of2021,
				find: "⟦address: https://www.gov.uk/government/publications/inspecting-cafcass-framework⟧",
			},
		},
	),

	// The scale.
	typed(
		"the label of a grade is left open",
		"field-present",
		"label: outstanding",
		"⟦label⟧:",
	),
	typed(
		"the words before a summary are left open",
		"field-present",
		"leadIn: is outstanding because",
		"⟦leadIn⟧:",
	),
	typed(
		"what a grade means is left open",
		"field-present",
		"meaning: Services are highly effective, and what they achieve for children and families is significantly better and lasts.",
		"⟦meaning⟧:",
		in2021,
	),
	typed(
		"what is expected is left open",
		"field-present",
		"expectation: Good is the least that children and families should be able to expect.",
		"⟦expectation⟧:",
		in2021,
	),
	typed(
		"the order of the summary is another word",
		"field-shape",
		"weaknessesFirst: no",
		"weaknessesFirst: ⟦never⟧",
		{ after: "- id: outstanding" },
	),
	typed(
		"the need for priority action is another word",
		"field-shape",
		"needsPriorityAction: no",
		"needsPriorityAction: ⟦none⟧",
		{ after: "- id: outstanding" },
	),
	typed(
		"a grade stands there twice",
		"schedule-sound",
		"judgements:\n  - id: private-law\n    label: The quality",
		"  - id: ⟦outstanding⟧\n    label: outstanding\n    leadIn: is outstanding because\n    meaning: The best.\n    weaknessesFirst: no\n    needsPriorityAction: no\njudgements:\n  - id: private-law\n    label: The quality",
	),

	// Judgements and criteria.
	typed(
		"the label of a judgement is left open",
		"field-present",
		"label: The leadership and governance of the national organisation",
		"⟦label⟧:",
	),
	typed(
		"criteria are missing",
		"field-present",
		"    criteria: []\n    criteriaRunOnFrom: 33\n    source: Label",
		"    criteriaRunOnFrom: 33\n    source: Label",
		{ at: { file: of2014, find: "⟦id: national-leadership⟧\n    label" } },
	),
	typed(
		"numbers run on from a word",
		"field-shape",
		"criteriaRunOnFrom: 33\n    source",
		"criteriaRunOnFrom: ⟦thirty⟧\n    source",
	),
	typed(
		"numbers run on with a gap",
		"schedule-numbered",
		"criteriaRunOnFrom: 33\n    byServiceArea",
		"criteriaRunOnFrom: ⟦34⟧\n    byServiceArea",
	),
	typed(
		"the division by service area is another word",
		"field-shape",
		"byServiceArea: yes",
		"byServiceArea: ⟦often⟧",
	),
	typed(
		"the label of a criterion is left open",
		"field-present",
		"label: Learning culture",
		"⟦label⟧:",
		in2021,
	),
	typed(
		"a section is misspelled",
		"schedule-sound",
		"  - private-law\n  - public-law\n  - national-leadership",
		"  - private-law\n  - ⟦public-lore⟧\n  - national-leadership",
	),
	typed(
		"a section is missing",
		"schedule-sound",
		"  - public-law\n  - national-leadership\n",
		"  - national-leadership\n",
		{ at: { file: of2014, find: "⟦sectionOrder⟧" } },
	),
	typed(
		"a section stands there twice",
		"schedule-sound",
		"  - national-leadership\n  - local-leadership\n",
		"  - national-leadership\n  - local-leadership\n  - ⟦private-law⟧\n",
	),
	typed(
		"the overall judgement is stated elsewhere",
		"field-shape",
		"stated: sentence",
		"stated: ⟦below⟧",
	),
	typed(
		"the overall judgement has no label",
		"field-present",
		"label: Overall judgement",
		"⟦label⟧:",
	),
	typed(
		"the summary for children is another word",
		"field-shape",
		"summaryForChildren: yes",
		"summaryForChildren: ⟦always⟧",
	),

	// Activities.
	typed(
		"an activity is neither graded nor not",
		"field-shape",
		"graded: yes",
		"graded: ⟦in part⟧",
	),
	typed(
		"a document has no name",
		"field-present",
		"- document: full-report\n        template: full-report-2014",
		"- ⟦template: full-report-2014⟧",
	),
	typed(
		"a document is printed twice",
		"schedule-sound",
		"- document: focused-visit-letter",
		"- document: focused-visit-letter\n      - document: ⟦focused-visit-letter⟧",
		in2021,
	),
	typed(
		"the notice is no number",
		"field-shape",
		"notice: 5\n    fieldwork",
		"notice: ⟦five⟧\n    fieldwork",
		in2021,
	),
	typed(
		"the fieldwork has no most",
		"field-present",
		"      least: 21\n      most: 21\n",
		"      ⟦least: 21⟧\n",
	),
	typed(
		"the fieldwork has less than its least",
		"schedule-plan-in-order",
		"most: 2\n",
		"most: ⟦1⟧\n",
		{ ...in2021, after: "- id: focused-visit\n" },
	),
	typed(
		"a step is on no day",
		"field-shape",
		"      - id: send-audits\n        day: 4",
		"      - id: send-audits\n        day: ⟦fourth⟧",
	),
	typed(
		"a step is out of order",
		"schedule-plan-in-order",
		"      - id: send-audits\n        day: 4",
		"      - id: send-audits\n        day: ⟦2⟧",
	),
	typed(
		"a step ends before it begins",
		"schedule-plan-in-order",
		"day: 3\n        until: 5",
		"day: 3\n        until: ⟦2⟧",
	),
	typed("a time is no time", "field-shape", 'by: "14:00"', 'by: ⟦"2 pm"⟧'),
	typed(
		"a time is out of order",
		"schedule-plan-in-order",
		'by: "11:30"',
		'by: ⟦"09:00"⟧',
	),
	typed(
		"what a step does is left open",
		"field-present",
		"what: Meet off site and agree the lines of enquiry.",
		"⟦what⟧:",
	),
	typed(
		"who does a step is left open",
		"field-present",
		"who: rest of the team",
		"⟦who⟧:",
	),
	typed(
		"a step stands there twice",
		"schedule-sound",
		"- id: send-audits",
		"- id: ⟦read-cases⟧",
	),
	typed(
		"publication has no days",
		"field-shape",
		"publishAfter:\n      days: 20",
		"publishAfter:\n      days: ⟦2000⟧",
	),

	// Roles and lists.
	typed(
		"the label of a role is left open",
		"field-present",
		"label: Deputy lead inspector",
		"⟦label⟧:",
	),
	typed("no role leads", "schedule-sound", "leads: yes", "leads: no", {
		at: { file: of2014, find: "\n⟦roles⟧:\n" },
	}),
	typed(
		"whether a role leads is another word",
		"field-shape",
		"leads: yes",
		"leads: ⟦jointly⟧",
	),
	typed(
		"whether a role is needed is another word",
		"field-shape",
		"leads: yes\n    needed: yes",
		"leads: yes\n    needed: ⟦1⟧",
	),
	typed(
		"a role stands there twice",
		"schedule-sound",
		"- id: senior-data-analyst",
		"- id: ⟦team-inspector⟧",
		{
			given: [
				{
					file: "inspections/national-2014/inspection.yaml",
					find: "role: senior-data-analyst",
					replace: "role: team-inspector",
				},
			],
		},
	),
	typed(
		"a protected characteristic has no label",
		"field-present",
		"  - id: marriage-and-civil-partnership\n    label: Marriage and civil partnership\n",
		"  - ⟦id: marriage-and-civil-partnership⟧\n",
	),
	typed(
		"a part of the scope has no label",
		"field-present",
		"label: The impact of leaders on practice\n",
		"⟦label⟧:\n",
		in2021,
	),

	// Limits.
	typed(
		"a limit has an unknown form",
		"field-shape",
		"rule: commonest",
		"rule: ⟦most-common⟧",
	),
	typed(
		"a limit names a grade that is not there",
		"schedule-refers",
		"rule: inadequate-caps\n    grade: good",
		"rule: inadequate-caps\n    grade: ⟦godo⟧",
	),
	typed(
		"a limit names no grade",
		"schedule-refers",
		"rule: inadequate-caps\n    grade: good\n",
		"rule: inadequate-caps\n",
		{ at: { file: of2014, find: "⟦id: not-good-where-inadequate⟧" } },
	),
	typed(
		"a limit names a judgement that is not there",
		"schedule-refers",
		"rule: key-judgement\n",
		"rule: key-judgement\n    judgements: [private-law, ⟦public-lore⟧]\n",
	),
	typed(
		"a limit names what it does not look at",
		"schedule-refers",
		"rule: commonest\n",
		"rule: commonest\n    ⟦grade⟧: good\n",
	),
	typed(
		"the severity of a limit is another word",
		"field-shape",
		"rule: commonest\n    severity: warning",
		"rule: commonest\n    severity: ⟦hint⟧",
	),
	typed(
		"whether a limit applies is another word",
		"field-shape",
		"applies: no",
		"applies: ⟦off⟧",
		{ ...in2021, after: "rule: key-judgement" },
	),
	typed(
		"a limit stands there twice",
		"schedule-sound",
		"id: as-most-are",
		"id: ⟦near-the-lowest⟧",
	),

	// Visits, quiet times, reasons and the sample.
	typed(
		"the most service areas are no number",
		"field-shape",
		"most: 8",
		"most: ⟦eight⟧",
	),
	typed(
		"the most days of a visit are no number",
		"field-shape",
		"mostDays: 3",
		"mostDays: ⟦three⟧",
	),
	typed(
		"the notice of a visit is no number",
		"field-shape",
		"notice: 5\n  source",
		"notice: ⟦-5⟧\n  source",
	),
	typed(
		"a quiet time begins on no day",
		"field-shape",
		"from: 08-01",
		"from: ⟦August⟧",
	),
	typed(
		"a quiet time ends on no day",
		"field-shape",
		"until: 08-31",
		"until: ⟦08-32⟧",
	),
	typed(
		"whether a reason is accepted is another word",
		"field-shape",
		"label: Staff might be placed at risk\n    accepted: yes",
		"label: Staff might be placed at risk\n    accepted: ⟦sometimes⟧",
	),
	typed(
		"a part of the sample has no number",
		"field-shape",
		"    cases: 50\n    audits: 20\n",
		"    cases: ⟦fifty⟧\n    audits: 20\n",
	),
	typed(
		"a kind of case has no label",
		"field-present",
		"label: Cases under rule 16.4",
		"⟦label⟧:",
	),

	// The tool for evaluating cases.
	typed(
		"a table is of a judgement that is not there",
		"schedule-refers",
		"- judgement: public-law\n",
		"- judgement: ⟦public-lore⟧\n",
	),
	typed(
		"a row names a criterion that is not there",
		"schedule-refers",
		'label: Representation of the child\n        criteria: ["18"]',
		'label: Representation of the child\n        criteria: ["18", ⟦"81"⟧]',
	),
	typed(
		"a criterion is in no row",
		"schedule-rows-complete",
		'criteria: ["24", "26"]',
		'criteria: ["24"]',
		{ at: { file: of2014, find: "judgement: ⟦public-law⟧\n" } },
	),
	typed(
		"a row has no criteria",
		"field-shape",
		'label: Representation of the child\n        criteria: ["18"]',
		"label: Representation of the child\n        criteria: ⟦[]⟧",
	),

	// Amendments.
	typed(
		"an amendment is out of order",
		"schedule-amended-in-order",
		"from: 2024-10-04",
		"from: ⟦2023-10-04⟧",
		in2021,
	),
	typed(
		"an amendment sets something from no day",
		"schedule-amended-in-order",
		"    from: 2024-12-17\n",
		"",
		{
			...in2021,
			at: {
				file: of2021,
				after: "title: Deprivation of liberty",
				find: "⟦sets⟧",
			},
		},
	),
	typed(
		"an amendment makes another schedule",
		"schedule-amended-in-order",
		"    sets:\n      scope:",
		"    sets:\n      ⟦id⟧: cafcass-2024\n      scope:",
		in2021,
	),
	typed(
		"the title of an amendment is left open",
		"field-present",
		"title: Framework in force",
		"⟦title⟧:",
		in2021,
	),
	typed(
		"an amendment changes nothing",
		"field-shape",
		"changes:\n      - The framework, published on 17 March 2021, applies to inspections that start on or after 1 April 2021.\n",
		"changes: ⟦[]⟧\n",
		in2021,
	),
	typed(
		"an amendment sets a part of no shape",
		"field-shape",
		"label: Something that happened after the start makes it necessary to pause the inspection\n          accepted: yes",
		"label: Something that happened after the start makes it necessary to pause the inspection\n          accepted: ⟦perhaps⟧",
		in2021,
	),

	// The organisation.
	...[
		"legalName",
		"telephone",
		"textphone",
		"email",
		"website",
		"copyright",
	].map((field) =>
		typed(
			`the inspectorate has no ${field}`,
			"field-present",
			`\n  ${field}: `,
			`\n  ⟦${field}⟧: # `,
			inOrganisation,
		),
	),
	...["remit", "otherFormats", "complaints", "whereToFind", "licence"].map(
		(field) =>
			typed(
				`the name of ${field} is misspelled`,
				"field-known",
				`\n  ${field}:`,
				`\n  ⟦${field}s⟧:`,
				inOrganisation,
			),
	),
	typed(
		"the address of the inspectorate is a text",
		"field-shape",
		"address:\n    - Piccadilly Gate\n    - Store Street\n    - Manchester\n    - M1 2WD\n",
		"address: ⟦Piccadilly Gate⟧\n",
		inOrganisation,
	),
	typed(
		"the inspectorate has no name",
		"field-present",
		"name: Ofsted",
		"⟦name⟧:",
		inOrganisation,
	),
	typed(
		"the inspected body has no short name",
		"field-present",
		"shortName: Cafcass",
		"⟦shortName⟧:",
		inOrganisation,
	),
	typed(
		"the day of a form is no date",
		"field-shape",
		"from: 2022-09-08",
		"from: ⟦September 2022⟧",
		{ ...inOrganisation },
	),
	typed("a form is left open", "field-present", "form: His", "⟦form⟧:", {
		...inOrganisation,
	}),
	typed(
		"a link of the small print leads to a file",
		"link-safe",
		"[Ofsted’s reports website](https://reports.ofsted.gov.uk/)",
		"⟦[Ofsted’s reports website](reports.html)⟧",
		inOrganisation,
	),
	typed(
		"the small print has a footnote",
		"footnote-plain",
		"  licence: |\n",
		"  licence: |\n    You may reuse it.[^1]\n\n    ⟦[^1]: Free of charge.⟧\n\n",
		inOrganisation,
	),
];
