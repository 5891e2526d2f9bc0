/** Slips in what an inspection may keep beside its findings: concerns, a briefing and figures, each sound as it stands. */
import type { Edit, Made, Mistake } from "../mistake.ts";

/** A concern that was referred, answered and looked at. */
const concerns: Made = {
	file: "inspections/sample/concerns.yaml",
	content: `concerns:
  - id: RC-01
    case: C-017
    referredBy: Bo Example
    date: 2030-03-06
    team: North
    issues: A child was not seen for a month.
    response:
      date: 2030-03-07
      text: The child was seen on the same day.
    view:
      date: 2030-03-08
      text: Inspectors are assured.
`,
};

const briefing: Made = {
	file: "inspections/sample/briefing.yaml",
	content: `asOf: 2030-02-22
preparedBy: senior data analyst
mainIssues: Waiting times have grown.
sections:
  - judgement: practice
    analysis: Letters were late.
    tables:
      - id: letters
        title: Letters on time
        kind: published
        source: annual report
        rowsAre: Year to 31 March
        columns: [Sent, On time]
        rows:
          - label: Year to 31 March 2029
            values: [310, 250]
        shows: One letter in five was late.
        charted: yes
    enquiries:
      - id: LE-1
        question: Why are letters late?
        because: One letter in five was late.
        serviceAreas: [north]
  - judgement: leaders
    enquiries:
      - id: LE-2
        question: What do leaders know of it?
        because: The plan does not name it.
surveys:
  - group: staff
    closed: 2030-01-31
    asked: 400
    answered: 300
    questions:
      - id: q1
        title: Workload
        judgement: leaders
        answers:
          - label: Fair
            count: 200
          - label: Unfair
            count: 100
        groups:
          agree: [Fair]
          disagree: [Unfair]
concernCounts:
  - kind: complaints
    from: 2029-02-01
    until: 2030-01-31
    count: 12
    matters:
      - label: Delay
        count: 12
reviews:
  - title: Management review 3
    date: 2029-09-12
    points:
      - Records were thin.
publications:
  - title: Annual report
    publisher: Exservice
    date: 2029-11-20
    point: It names delay.
`,
};

const figures: Made = {
	file: "inspections/sample/figures.yaml",
	content: `subject: the consultation on the framework
source: report on the responses
date: 2029-12-03
figures:
  - id: figure-1
    title: Responses to proposal 1
    answers:
      - label: Strongly agree
        count: 100
        percent: 50
      - label: Agree
        count: 60
        percent: 30
      - label: Disagree
        count: 40
        percent: 20
    totalCount: 200
    totalPercent: 100
    groups:
      agree: [Strongly agree, Agree]
      disagree: [Disagree]
    statements:
      - of: agree
        percent: 80
`,
};

/** Typed in place of something in one of them. */
function typed(
	made: Made,
	what: string,
	rule: string,
	find: string,
	replace: string,
	rest: Partial<Omit<Mistake, "edit">> & { readonly after?: string } = {},
): Mistake {
	const { after, ...other } = rest;
	return {
		what,
		rule,
		given: [made],
		edit: {
			file: made.file,
			find,
			replace,
			...(after === undefined ? {} : { after }),
		},
		...other,
	};
}

/** Answered and looked at two weeks later, so that the day of referral can be too late. */
const lateAnswer: readonly Edit[] = [
	["2030-03-07", "2030-03-20"],
	["2030-03-08", "2030-03-21"],
].map(([find = "", replace = ""]) => ({ file: concerns.file, find, replace }));

const response =
	"    response:\n      date: 2030-03-07\n      text: The child was seen on the same day.\n";
const view =
	"    view:\n      date: 2030-03-08\n      text: Inspectors are assured.\n";

export const inRecords: readonly Mistake[] = [
	typed(
		concerns,
		"a concern is referred by a stranger",
		"concern-referred",
		"referredBy: Bo Example",
		"referredBy: ⟦Bo Exmaple⟧",
	),
	typed(
		concerns,
		"a concern is referred after the end",
		"concern-dated",
		"date: 2030-03-06",
		"date: ⟦2030-03-18⟧",
		{ given: [concerns, ...lateAnswer] },
	),
	typed(
		concerns,
		"a response is dated before the concern",
		"concern-dated",
		"date: 2030-03-07",
		"date: ⟦2030-03-05⟧",
	),
	typed(
		concerns,
		"a view is dated before the response",
		"concern-dated",
		"date: 2030-03-08",
		"date: ⟦2030-03-06⟧",
	),
	typed(
		concerns,
		"a view is there and no response",
		"concern-answered",
		response,
		"",
		{ at: { file: concerns.file, find: "⟦view⟧" } },
	),
	typed(
		concerns,
		"nobody has looked at a response",
		"concern-answered",
		view,
		"",
		{ severity: "warning", at: { file: concerns.file, find: "⟦id: RC-01⟧" } },
	),
	typed(
		concerns,
		"a concern stands there twice",
		"concern-unique",
		view,
		`${view}${`  - id: rc-01
    case: C-018
    referredBy: Bo Example
    date: 2030-03-06
    team: North
    issues: Another child was not seen.
`.replace("rc-01", "⟦rc-01⟧")}${response}${view}`,
	),
	typed(
		concerns,
		"a concern goes by a name",
		"case-numbered",
		"case: C-017",
		"case: ⟦Liam Example⟧",
	),
	typed(
		concerns,
		"the name of a field of a concern is misspelled",
		"field-known",
		"referredBy: ",
		"⟦refferedBy⟧: ",
	),
	typed(
		concerns,
		"the issues of a concern are left open",
		"field-present",
		"issues: A child was not seen for a month.",
		"⟦issues⟧:",
	),

	typed(
		briefing,
		"a judgement has no section",
		"briefing-covers-judgements",
		"  - judgement: leaders\n    enquiries:\n      - id: LE-2\n        question: What do leaders know of it?\n        because: The plan does not name it.\n",
		"",
		{ at: { file: briefing.file, find: "⟦- judgement: practice⟧" } },
	),
	typed(
		briefing,
		"a judgement has no line of enquiry",
		"briefing-covers-judgements",
		"  - judgement: leaders\n    enquiries:\n      - id: LE-2\n        question: What do leaders know of it?\n        because: The plan does not name it.\n",
		"  - judgement: ⟦leaders⟧\n",
	),
	typed(
		briefing,
		"the data were drawn after the start",
		"briefing-dated",
		"asOf: 2030-02-22",
		"asOf: ⟦2030-03-05⟧",
	),
	typed(
		briefing,
		"a survey closed after the data were drawn",
		"briefing-dated",
		"closed: 2030-01-31",
		"closed: ⟦2030-02-28⟧",
	),
	typed(
		briefing,
		"a count ends before it begins",
		"briefing-dated",
		"from: 2029-02-01",
		"from: ⟦2030-02-01⟧",
	),
	typed(
		briefing,
		"a count is over a month",
		"briefing-dated",
		"from: 2029-02-01",
		"from: ⟦2030-01-01⟧",
		{ severity: "warning" },
	),
	typed(
		briefing,
		"a review is years old",
		"briefing-dated",
		"date: 2029-09-12",
		"date: ⟦2027-09-12⟧",
		{ severity: "warning" },
	),
	typed(
		briefing,
		"the judgement of a section is misspelled",
		"briefing-judgement-known",
		"- judgement: practice",
		"- judgement: ⟦practise⟧",
	),
	typed(
		briefing,
		"the judgement of a question is misspelled",
		"briefing-judgement-known",
		"judgement: leaders\n        answers",
		"judgement: ⟦leader⟧\n        answers",
	),
	typed(
		briefing,
		"a line of enquiry goes to an unknown area",
		"briefing-judgement-known",
		"serviceAreas: [north]",
		"serviceAreas: [⟦nort⟧]",
	),
	typed(
		briefing,
		"a row has a value too few",
		"briefing-table-sound",
		"values: [310, 250]",
		"values: ⟦[310]⟧",
	),
	typed(
		briefing,
		"a value that is drawn is no number",
		"briefing-table-sound",
		"values: [310, 250]",
		"values: [310, ⟦most⟧]",
	),
	typed(
		briefing,
		"a line of enquiry stands there twice",
		"briefing-told-once",
		"id: LE-2",
		"id: ⟦LE-1⟧",
	),
	typed(
		briefing,
		"the matters of concerns do not add up",
		"figure-counts-add-up",
		"    count: 12\n    matters",
		"    count: ⟦13⟧\n    matters",
	),
	typed(
		briefing,
		"the group of a survey is unknown",
		"field-shape",
		"group: staff",
		"group: ⟦workers⟧",
	),
	typed(
		briefing,
		"who put it together is left open",
		"field-present",
		"preparedBy: senior data analyst",
		"⟦preparedBy⟧:",
	),

	typed(
		figures,
		"the counts do not add up",
		"figure-counts-add-up",
		"totalCount: 200",
		"totalCount: ⟦201⟧",
	),
	typed(
		figures,
		"a group holds an unknown answer",
		"figure-label-known",
		"disagree: [Disagree]",
		"disagree: [⟦Disagre⟧]",
	),
	typed(
		figures,
		"a statement is of a group without answers",
		"figure-label-known",
		"      disagree: [Disagree]\n",
		"",
		{
			given: [
				figures,
				{
					file: figures.file,
					find: "of: agree\n        percent: 80",
					replace: "of: disagree\n        percent: 20",
				},
			],
			at: { file: figures.file, find: "of: ⟦disagree⟧" },
		},
	),
	typed(
		figures,
		"a percentage is not that of its count",
		"figure-percent-recomputed",
		"count: 60\n        percent: 30",
		"count: 60\n        percent: ⟦31⟧",
	),
	typed(
		figures,
		"the percentages have another total",
		"figure-percent-total",
		"totalPercent: 100",
		"totalPercent: ⟦98⟧",
	),
	typed(
		figures,
		"a statement is not that of its counts",
		"figure-statement-recomputed",
		"of: agree\n        percent: 80",
		"of: agree\n        percent: ⟦81⟧",
	),
	typed(
		figures,
		"an answer stands there twice",
		"figure-unique",
		"label: Agree\n        count: 60",
		"label: ⟦Strongly agree⟧\n        count: 60",
		{
			given: [
				figures,
				{
					file: figures.file,
					find: "agree: [Strongly agree, Agree]",
					replace: "agree: [Strongly agree]",
				},
				{ file: figures.file, find: "percent: 80", replace: "percent: 50" },
			],
		},
	),
	typed(
		figures,
		"a percentage is no number",
		"field-shape",
		"percent: 80",
		"percent: ⟦most⟧",
	),
];
