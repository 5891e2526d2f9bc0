/** Slips in `inspection.yaml`: its fields, the team, dates, visits, the sample and what needs to improve. */
import type { Mistake } from "../mistake.ts";

const of2014 = "inspections/national-2014/inspection.yaml";
const of2023 = "inspections/national-2023/inspection.yaml";
const schedule2014 = "schedules/cafcass-2014.yaml";

/** Typed in place of something in the example of 2023, where no other is named. */
function typed(
	what: string,
	rule: string,
	find: string,
	replace: string,
	rest: Partial<Omit<Mistake, "edit">> & { file?: string; after?: string } = {},
): Mistake {
	const { file = of2023, after, ...other } = rest;
	return {
		what,
		rule,
		edit: { file, find, replace, ...(after === undefined ? {} : { after }) },
		...other,
	};
}

const in2014 = { file: of2014 };
const visit = "inspections/focused-2022/inspection.yaml";

export const inInspections: readonly Mistake[] = [
	typed(
		"the schedule is misspelled",
		"schedule-known",
		"schedule: cafcass-2021",
		"schedule: ⟦cafcas-2021⟧",
	),
	typed(
		"the schedule is no id",
		"field-shape",
		"schedule: cafcass-2021",
		"schedule: ⟦cafcass 2021⟧",
	),
	typed(
		"the activity is misspelled",
		"activity-known",
		"activity: full-inspection",
		"activity: ⟦full-inspecton⟧",
	),
	typed(
		"the activity is left open",
		"field-present",
		"activity: full-inspection",
		"⟦activity⟧:",
	),
	typed(
		"the title is left open",
		"field-present",
		"title: Inspection of Cafcass",
		"⟦title⟧:",
	),
	typed(
		"the title holds a gap",
		"no-placeholder",
		"title: Inspection of Cafcass",
		"title: Inspection of ⟦[insert name]⟧",
	),
	typed(
		"a field is misspelled",
		"field-known",
		"title: Inspection",
		"⟦titel⟧: Inspection",
	),
	typed(
		"workedExample is a number",
		"field-shape",
		"workedExample: yes",
		"workedExample: ⟦1⟧",
	),
	typed(
		"the notice of a worked example is left open",
		"field-present",
		"workedExample: yes",
		"workedExample: yes\n⟦workedExampleNote⟧:",
	),

	// Dates.
	typed(
		"the start is a date in words",
		"field-shape",
		"start: 2023-01-09",
		"start: ⟦9 January 2023⟧",
	),
	typed(
		"the end is a day no calendar has",
		"field-shape",
		"end: 2023-02-03",
		"end: ⟦2023-02-30⟧",
	),
	typed(
		"the publication is no date",
		"field-shape",
		"published: 2023-03-17",
		"published: ⟦spring⟧",
	),
	typed(
		"the day of notification is no date",
		"field-shape",
		"notified: 2022-12-30",
		"notified: ⟦30/12/2022⟧",
	),
	typed("the start is missing", "field-present", "  start: 2023-01-09\n", "", {
		at: { file: of2023, find: "⟦notified: 2022-12-30⟧" },
	}),
	typed(
		"the end is misspelled",
		"field-known",
		"  end: 2023",
		"  ⟦ende⟧: 2023",
	),
	typed(
		"the inspection starts before its schedule is in force",
		"schedule-in-force",
		"from: 2014-02-01",
		"from: 2014-04-01",
		{ file: schedule2014, at: { file: of2014, find: "  start: ⟦2014-03-07⟧" } },
	),
	typed(
		"the publication is a year too early",
		"dates-in-order",
		"published: 2014-05-07",
		"published: ⟦2013-05-07⟧",
		in2014,
	),
	typed(
		"the notification comes after the start",
		"dates-in-order",
		"  notified: 2014-03-07",
		"  notified: ⟦2014-03-10⟧",
		in2014,
	),
	typed(
		"a visit ends before it starts",
		"dates-in-order",
		"visited: { from: 2023-01-23, until: 2023-01-25 }",
		"visited: { from: 2023-01-23, until: ⟦2023-01-20⟧ }",
	),
	typed(
		"a service area is told after its visit",
		"dates-in-order",
		"notified: 2014-03-10",
		"notified: ⟦2014-03-21⟧",
		{ ...in2014, after: "name: Wolds and Estuary" },
	),
	typed(
		"the publication is on a Saturday",
		"dates-on-working-days",
		"published: 2014-05-07",
		"published: ⟦2014-05-10⟧",
		in2014,
	),
	typed(
		"the publication is on a bank holiday",
		"dates-on-working-days",
		"published: 2014-05-07",
		"published: ⟦2014-05-26⟧",
		in2014,
	),
	typed(
		"a visit starts on a Sunday",
		"dates-on-working-days",
		"from: 2023-01-23",
		"from: ⟦2023-01-22⟧",
	),
	typed(
		"the notice is a day too short",
		"notice-as-scheduled",
		"notified: 2022-12-30",
		"notified: ⟦2023-01-03⟧",
	),
	typed(
		"an inspection without notice is announced",
		"notice-as-scheduled",
		"  notified: 2014-03-07",
		"  notified: ⟦2014-03-05⟧",
		{
			...in2014,
		},
	),
	typed(
		"the fieldwork is a day too long",
		"fieldwork-as-scheduled",
		"end: 2014-04-04",
		"end: ⟦2014-04-07⟧",
		{
			...in2014,
			given: [
				{
					file: of2014,
					find: "published: 2014-05-07",
					replace: "published: 2014-05-08",
				},
			],
		},
	),
	typed(
		"the report is out a day too early",
		"publication-not-early",
		"published: 2014-05-07",
		"published: ⟦2014-05-06⟧",
		in2014,
	),
	typed(
		"the inspection falls into a quiet time",
		"quiet-times-kept",
		"from: 08-01\n    until: 08-31",
		"from: 03-01\n    until: 03-31",
		{
			file: schedule2014,
			at: { file: of2014, find: "start: ⟦2014-03-07⟧" },
		},
	),

	// The team.
	typed(
		"a name is left open",
		"field-present",
		"name: Tobias Wrenfield",
		"⟦name⟧:",
	),
	typed(
		"a role is missing",
		"field-present",
		"  - name: Tobias Wrenfield\n    role: team-inspector\n",
		"  - name: Tobias Wrenfield\n",
		{ at: { file: of2023, find: "⟦name: Tobias Wrenfield⟧" } },
	),
	typed(
		"a role is misspelled",
		"role-known",
		"role: team-inspector",
		"role: ⟦team-inspecter⟧",
		{ after: "Tobias Wrenfield" },
	),
	typed(
		"a post is left open",
		"field-present",
		"post: Senior Data Analyst",
		"⟦post⟧:",
	),
	typed(
		"a post has the wrong monarch",
		"majesty-by-date",
		"post: Senior His Majesty’s Inspector",
		"post: Senior ⟦Her Majesty’s⟧ Inspector",
	),
	typed(
		"a text has the wrong monarch",
		"majesty-by-date",
		"seven of His Majesty’s Inspectors",
		"seven of ⟦Her Majesty’s⟧ Inspectors",
	),
	typed(
		"two people lead",
		"one-lead",
		"role: team-inspector",
		"role: ⟦lead-inspector⟧",
		{ after: "Tobias Wrenfield" },
	),
	typed(
		"nobody assures the quality",
		"team-complete",
		"role: quality-assurance-manager",
		"role: team-inspector",
		{
			...in2014,
			at: { file: of2014, find: "\n⟦team⟧:\n" },
		},
	),
	typed(
		"somebody is in the team twice",
		"team-member-once",
		"name: Ishani Corravale",
		"name: ⟦Tobias Wrenfield⟧",
	),
	typed(
		"a telephone number is left open",
		"field-present",
		"telephone: 07700 900512",
		"⟦telephone⟧:",
	),
	typed(
		"an address of mail is left open",
		"field-present",
		"email: maud.ellerbeck-finch@inspectors.example",
		"⟦email⟧:",
	),

	// Who is written to.
	typed(
		"the addressee has no post",
		"field-present",
		"  post: Chief Executive\n",
		"",
		{ at: { file: of2023, find: "⟦name: Jonathan Aldermoor⟧" } },
	),
	typed(
		"the salutation is left open",
		"field-present",
		"salutation: Mr Aldermoor",
		"⟦salutation⟧:",
	),
	typed(
		"the address is a text",
		"field-shape",
		"address: [Cafcass, 1 Example Street, London EX1 1EX]",
		"address: ⟦1 Example Street⟧",
	),
	typed(
		"the contact is a text",
		"field-shape",
		"contact:\n  telephone: 020 7946 0387\n  email: cafcass.inspection@inspectors.example\n",
		"contact: ⟦020 7946 0387⟧\n",
	),
	typed(
		"the person spoken to has no name",
		"field-present",
		"  name: Leonard Quayside\n",
		"",
		{
			...in2014,
			at: { file: of2014, find: "⟦post: National Service Director⟧" },
		},
	),
	typed(
		"the last inspection has no date",
		"field-shape",
		"end: 2017-11-24",
		"end: ⟦November 2017⟧",
	),
	typed(
		"the visits since the last inspection are no number",
		"field-shape",
		"end: 2017-11-24",
		"end: 2017-11-24\n  visits: ⟦three⟧",
	),
	typed(
		"what a visit looked at is left open",
		"field-present",
		"serviceAreas:\n",
		"⟦topic⟧:\nserviceAreas:\n",
	),
	typed(
		"what a visit looked at is no list",
		"field-shape",
		"serviceAreas:\n",
		"focus: ⟦how children are seen⟧\nserviceAreas:\n",
	),

	typed(
		"nobody can be reached",
		"contacts-complete",
		"    telephone: 07700 900575\n    email: honor.quillsby@inspectors.example\n",
		"",
		{ at: { file: of2023, find: "name: ⟦Honor Quillsby⟧" } },
	),
	typed(
		"the notification is written to nobody",
		"contacts-complete",
		"addressee:\n  name: Jonathan Aldermoor\n  post: Chief Executive\n  salutation: Mr Aldermoor\n  address: [Cafcass, 1 Example Street, London EX1 1EX]\n  email: jonathan.aldermoor@cafcass.example\n",
		"",
		{ at: { file: of2023, find: "activity: ⟦full-inspection⟧" } },
	),

	// Service areas.
	typed(
		"the id of a service area has a space",
		"field-shape",
		"id: midvale",
		"id: ⟦mid vale⟧",
	),
	typed(
		"the name of a service area is left open",
		"field-present",
		"name: Calderwick",
		"⟦name⟧:",
	),
	typed(
		"a visit has no last day",
		"field-present",
		"visited: { from: 2023-01-23, until: 2023-01-25 }",
		"visited: ⟦{ from: 2023-01-23 }⟧",
	),
	typed(
		"a visit starts on a day no calendar has",
		"field-shape",
		"from: 2023-01-23",
		"from: ⟦2023-01-32⟧",
	),
	typed(
		"the day a service area was told is no date",
		"field-shape",
		"notified: 2014-03-10",
		"notified: ⟦March⟧",
		{ ...in2014, after: "name: Wolds and Estuary" },
	),
	typed(
		"a service area stands there twice",
		"service-area-unique",
		"grades:\n  leaders",
		"  - id: ⟦midvale⟧\n    name: Midvale\ngrades:\n  leaders",
	),
	typed(
		"nothing is told of a service area",
		"service-area-told",
		"grades:\n  leaders",
		"  - id: ⟦outer-isles⟧\n    name: Outer Isles\ngrades:\n  leaders",
	),
	typed(
		"a visit is before the start",
		"visits-within-inspection",
		"from: 2023-01-16, until: 2023-01-18",
		"from: ⟦2023-01-06⟧, until: 2023-01-18",
	),
	typed(
		"a visit is after the end",
		"visits-within-inspection",
		"from: 2023-01-25, until: 2023-01-27",
		"from: 2023-01-25, until: ⟦2023-02-06⟧",
	),
	typed(
		"a visit is a day too long",
		"visits-short",
		"from: 2014-03-18, until: 2014-03-20",
		"from: 2014-03-18, until: ⟦2014-03-21⟧",
		{ ...in2014, after: "name: Harbour Cities" },
	),
	typed(
		"a service area too many is visited",
		"service-areas-few",
		"most: 8",
		"most: 7",
		{
			file: schedule2014,
			at: { file: of2014, find: "id: ⟦western-moors-and-coast⟧" },
		},
	),
	typed(
		"a service area is told too late",
		"service-areas-told-ahead",
		"notified: 2014-03-10",
		"notified: ⟦2014-03-12⟧",
		{ ...in2014, after: "name: Harbour Cities" },
	),

	// Why it was put off.
	typed(
		"the reason for a deferral is unknown",
		"deferral-reason-known",
		"grades:\n  leaders",
		"deferral:\n  kind: deferred\n  reason: ⟦snow⟧\n  note: Snow closed the roads to four offices.\ngrades:\n  leaders",
	),
	typed(
		"the reason for a deferral is none",
		"deferral-reason-accepted",
		"grades:\n  leaders",
		"deferral:\n  kind: deferred\n  reason: ⟦chief-executive-absent⟧\n  note: The Chief Executive was away.\ngrades:\n  leaders",
		{ severity: "warning" },
	),
	typed(
		"the reason for a deferral is none by the handbook",
		"deferral-reason-accepted",
		"\ngrades:\n",
		"\ndeferral:\n  kind: deferred\n  reason: ⟦staff-absent⟧\n  note: Staff were away.\ngrades:\n",
		in2014,
	),
	typed(
		"the kind of a deferral is unknown",
		"field-shape",
		"grades:\n  leaders",
		"deferral:\n  kind: ⟦stopped⟧\n  reason: staff-at-risk\n  note: A threat was made.\ngrades:\n  leaders",
	),
	typed(
		"the note of a deferral is left open",
		"field-present",
		"grades:\n  leaders",
		"deferral:\n  kind: deferred\n  reason: staff-at-risk\n  ⟦note⟧:\ngrades:\n  leaders",
	),

	// The sample.
	typed(
		"a part of the sample is misspelled",
		"sample-part-known",
		"part: private-law",
		"part: ⟦privat-law⟧",
		in2014,
	),
	typed(
		"a kind of case is misspelled",
		"sample-part-known",
		"kind: rule-16-4",
		"kind: ⟦rule-16⟧",
		in2014,
	),
	typed(
		"a case is missing",
		"sample-complete",
		"      001, 002,",
		"      002,",
		{
			...in2014,
			at: {
				file: of2014,
				after: "part: safeguarding-letters",
				find: "⟦cases⟧:",
			},
		},
	),
	typed(
		"an audit is missing",
		"sample-complete",
		"      002, 005, 007,",
		"      005, 007,",
		{
			...in2014,
			at: {
				file: of2014,
				after: "part: safeguarding-letters",
				find: "⟦audits⟧:",
			},
		},
	),
	typed(
		"a case of a kind is missing",
		"sample-complete",
		"[146, 147,",
		"[147,",
		{
			...in2014,
			at: { file: of2014, after: "kind: section-25", find: "⟦cases⟧:" },
		},
	),
	typed(
		"an audit is of a case that was not read",
		"sample-case-drawn",
		"      002, 005, 007,",
		"      ⟦202⟧, 005, 007,",
		in2014,
	),
	typed(
		"a case of a kind was not read",
		"sample-case-drawn",
		"[146, 147,",
		"[⟦246⟧, 147,",
		in2014,
	),
	typed(
		"a case is in the sample twice",
		"sample-case-once",
		"      001, 002, 003,",
		"      001, 002, ⟦001⟧,",
		in2014,
	),
	typed(
		"an audit is listed twice",
		"sample-case-once",
		"      002, 005, 007,",
		"      002, 005, ⟦002⟧,",
		in2014,
	),
	typed(
		"a case goes by a name",
		"case-numbered",
		"      001, 002, 003,",
		"      001, 002, ⟦Liam Example⟧,",
		in2014,
	),
	typed(
		"cases are a text",
		"field-shape",
		"cases: [146, 147, 148, 149, 150]",
		"cases: ⟦146 to 150⟧",
		in2014,
	),

	// What needs to improve.
	typed(
		"an area for improvement has no text",
		"field-present",
		"text: The recognition and assessment of controlling behaviour as a pattern of harm to children.",
		"⟦text⟧:",
	),
	typed(
		"an area for improvement rests on nothing",
		"field-shape",
		"findings: [PRI-16]",
		"findings: ⟦[]⟧",
		{ after: "exploration of children’s ethnicity" },
	),
	typed(
		"an area for improvement rests on a finding that is not there",
		"improvement-supported",
		"findings: [PRI-11, PRI-04]",
		"findings: [PRI-11, ⟦PRI-99⟧]",
	),
	typed(
		"a finding that must lead to improvement is left out",
		"improvement-covers",
		"findings: [PRI-11, PRI-04]",
		"findings: [PRI-04]",
		{
			at: {
				file: "inspections/national-2023/findings.yaml",
				after: "id: PRI-11",
				find: "mustImprove: ⟦yes⟧",
			},
		},
	),
	typed(
		"an area for improvement has no full stop",
		"improvement-precise",
		"text: The recognition and assessment of controlling behaviour as a pattern of harm to children.",
		"text: ⟦The recognition and assessment of controlling behaviour as a pattern of harm to children⟧",
	),
	typed(
		"an area for improvement is vague",
		"improvement-precise",
		"text: The recognition and assessment",
		"text: ⟦Continue to⟧ improve the recognition and assessment",
	),
	typed(
		"an area for improvement says too little",
		"improvement-precise",
		"text: The recognition and assessment of controlling behaviour as a pattern of harm to children.",
		"text: ⟦The assessments.⟧",
	),
	typed(
		"an area for improvement stands there twice",
		"improvement-precise",
		"aboutTheInspection: |",
		"  - text: ⟦The timeliness of safeguarding letters and of the allocation of welfare reports in private law proceedings.⟧\n    findings: [PRI-03]\naboutTheInspection: |",
	),
	typed(
		"an area for priority action has no findings",
		"field-present",
		"areasForImprovement:",
		"areasForPriorityAction:\n  - ⟦text: The safety of children who wait for a practitioner.⟧\nareasForImprovement:",
	),

	// Exceptions.
	typed(
		"an exception names a rule that is not there",
		"exception-known",
		"grades:\n  leaders",
		"exceptions:\n  - rule: ⟦dates-in-ordre⟧\n    place: dates/published\n    reason: The letter was published while the visit went on.\ngrades:\n  leaders",
	),
	typed(
		"an exception names a place that is not there",
		"exception-known",
		"grades:\n  leaders",
		"exceptions:\n  - rule: dates-in-order\n    place: ⟦dates/publishd⟧\n    reason: The letter was published while the visit went on.\ngrades:\n  leaders",
	),
	typed(
		"an exception is made from a safeguard",
		"exception-allowed",
		"grades:\n  leaders",
		"exceptions:\n  - rule: ⟦grade-on-scale⟧\n    place: grades\n    reason: The letter was published while the visit went on.\ngrades:\n  leaders",
	),
	typed(
		"an exception gives no reason",
		"exception-reasoned",
		"grades:\n  leaders",
		"exceptions:\n  - rule: dates-in-order\n    place: dates/published\n    reason: ⟦agreed⟧\ngrades:\n  leaders",
	),
	typed(
		"an exception is not needed",
		"exception-needed",
		"grades:\n  leaders",
		"exceptions:\n  - ⟦rule: dates-in-order⟧\n    place: dates/published\n    reason: The letter was published while the visit went on.\ngrades:\n  leaders",
	),
	typed(
		"an exception becomes something else",
		"field-shape",
		"grades:\n  leaders",
		"exceptions:\n  - rule: dates-in-order\n    place: dates/published\n    becomes: ⟦nothing⟧\n    reason: The letter was published while the visit went on.\ngrades:\n  leaders",
	),
	typed(
		"an exception has no place",
		"field-present",
		"grades:\n  leaders",
		"exceptions:\n  - ⟦rule: dates-in-order⟧\n    reason: The letter was published while the visit went on.\ngrades:\n  leaders",
	),

	// Grades.
	typed(
		"a grade is misspelled",
		"grade-on-scale",
		"leaders: good",
		"leaders: ⟦goood⟧",
	),
	typed("a grade is left open", "field-present", "leaders: good", "⟦leaders⟧:"),
	typed(
		"a judgement is misspelled among the grades",
		"judgement-known",
		"leaders: good",
		"⟦leader⟧: good",
	),
	typed(
		"a judgement of the inspection before is misspelled",
		"judgement-known",
		"    private-law: good\n    public-law: good\n    overall",
		"    private-law: good\n    ⟦public-lore⟧: good\n    overall",
		{ severity: "warning" },
	),
	typed("a grade is missing", "judgement-graded", "  public-law: good\n", "", {
		after: "\ngrades:\n",
		at: { file: of2023, find: "\n⟦grades⟧:\n" },
	}),
	typed(
		"gradesAre has another word",
		"field-shape",
		"grades:\n  leaders",
		"gradesAre: ⟦preliminary⟧\ngrades:\n  leaders",
	),
	typed(
		"the grades are a text",
		"field-shape",
		"grades:\n  leaders: good\n  private-law: requires-improvement\n  public-law: good\n  overall: good\n",
		"grades: ⟦good⟧\n",
	),
	typed(
		"a judgement is inadequate and nothing calls for priority action",
		"priority-action-named",
		"private-law: requires-improvement",
		"private-law: ⟦inadequate⟧",
		{
			given: [
				"rule: inadequate-caps\n    grade: good\n",
				"rule: near-lowest\n",
			].map((find) => ({
				file: "schedules/cafcass-2021.yaml",
				find,
				replace: `${find}    applies: no\n`,
			})),
		},
	),
	typed(
		"the overall grade is not the commonest",
		"overall-as-commonest",
		"overall: good",
		"overall: ⟦requires-improvement⟧",
		in2014,
	),
	typed(
		"the overall grade is better than every judgement",
		"overall-within-range",
		"overall: good",
		"overall: ⟦outstanding⟧",
		{
			after: "\ngrades:\n",
			given: ["rule: near-lowest\n", "rule: commonest\n"].map((find) => ({
				file: "schedules/cafcass-2021.yaml",
				find,
				replace: `${find}    applies: no\n`,
			})),
		},
	),
	typed(
		"the overall grade is far from the lowest",
		"overall-near-lowest",
		"overall: good",
		"overall: ⟦outstanding⟧",
		{
			...in2014,
			given: [
				{
					file: schedule2014,
					find: "rule: commonest\n",
					replace: "rule: commonest\n    applies: no\n",
				},
			],
		},
	),
	typed(
		"the overall grade is inadequate without a judgement that is",
		"overall-founded",
		"overall: good",
		"overall: ⟦inadequate⟧",
		{
			...in2014,
			given: [
				...["rule: within-range\n", "rule: commonest\n"].map((find) => ({
					file: schedule2014,
					find,
					replace: `${find}    applies: no\n`,
				})),
				{
					file: of2014,
					find: "areasForImprovement:\n",
					replace:
						"areasForPriorityAction:\n  - text: The safety of children who wait for a practitioner.\n    findings: [PR-04]\nareasForImprovement:\n",
				},
			],
		},
	),
	typed(
		"the overall grade is above the cap",
		"overall-not-capped",
		"local-leadership: requires-improvement",
		"local-leadership: inadequate",
		{
			...in2014,
			at: { file: of2014, find: "overall: ⟦good⟧" },
			given: [
				...["rule: key-judgement\n", "rule: near-lowest\n"].map((find) => ({
					file: schedule2014,
					find,
					replace: `${find}    applies: no\n`,
				})),
				{
					file: of2014,
					find: "areasForImprovement:\n",
					replace:
						"areasForPriorityAction:\n  - text: The safety of children who wait for a practitioner.\n    findings: [PR-04]\nareasForImprovement:\n",
				},
			],
		},
	),
	typed(
		"a key judgement is inadequate",
		"overall-as-key-judgement",
		"local-leadership: requires-improvement",
		"local-leadership: inadequate",
		{
			...in2014,
			at: { file: of2014, find: "overall: ⟦good⟧" },
			given: [
				...[
					"rule: inadequate-caps\n    grade: good\n",
					"rule: near-lowest\n",
				].map((find) => ({
					file: schedule2014,
					find,
					replace: `${find}    applies: no\n`,
				})),
				{
					file: of2014,
					find: "areasForImprovement:\n",
					replace:
						"areasForPriorityAction:\n  - text: The safety of children who wait for a practitioner.\n    findings: [PR-04]\nareasForImprovement:\n",
				},
			],
		},
	),

	// A visit.
	typed(
		"a letter has no addressee",
		"letter-complete",
		"addressee:\n  name: Imelda Farrowgate\n  salutation: Ms Farrowgate\n  post: Chief Executive\n  address:\n    - Cafcass\n    - Larkspur House, 12 Fennel Row\n    - Wexbury WX4 2QZ\n",
		"",
		{ file: visit, at: { file: visit, find: "activity: ⟦focused-visit⟧" } },
	),
	typed(
		"a visit has a grade",
		"judgement-graded",
		"topic: |",
		"grades:\n  ⟦private-law⟧: good\ntopic: |",
		{ file: visit },
	),
	typed(
		"the summary of a visit grades in words",
		"visit-ungraded",
		"Practice with children",
		"Practice ⟦is good⟧. Practice with children",
		{ file: visit },
	),
	typed(
		"a visit is a day too long",
		"fieldwork-as-scheduled",
		"end: 2022-06-15",
		"end: ⟦2022-06-16⟧",
		{
			file: visit,
			given: [
				{
					file: visit,
					find: "published: 2022-07-14",
					replace: "published: 2022-07-15",
				},
			],
		},
	),
];
