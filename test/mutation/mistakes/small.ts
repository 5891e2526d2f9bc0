/**
 * Slips that the examples have no room for, because they tell too much: in the small report that the rules are tried on,
 * where one word more or less is all there is.
 */
import type { Edit, Mistake } from "../mistake.ts";

const inspection = "inspections/sample/inspection.yaml";
const findings = "inspections/sample/findings.yaml";
const schedule = "schedules/example-2030.yaml";

/** The small report as a visit, which has no grades. */
const visit: readonly Edit[] = [
	{
		file: inspection,
		find: "activity: full-inspection",
		replace: "activity: visit",
	},
	{
		file: inspection,
		find: "grades:\n  practice: good\n  leaders: good\n  overall: good\n",
		replace: "",
	},
];

const hard =
	"Preliminary safeguarding enquiries are expeditious. Organisational leadership prioritises emotional wellbeing. Interdisciplinary collaboration facilitates comprehensive understanding. ".repeat(
		8,
	);

export const inSmall: readonly Mistake[] = [
	{
		what: "nothing bears on a protected characteristic",
		edit: {
			file: findings,
			find: "    protectedCharacteristics: [age]\n",
			replace: "",
		},
		at: { file: inspection, find: "activity: ⟦full-inspection⟧" },
		rule: "equality-told",
	},
	{
		what: "there is no summary",
		edit: {
			file: inspection,
			find: "summary: Children are heard.\n",
			replace: "",
		},
		at: { file: inspection, find: "activity: ⟦full-inspection⟧" },
		rule: "summary-present",
	},
	{
		what: "the summary is left open",
		edit: {
			file: inspection,
			find: "summary: Children are heard.",
			replace: "⟦summary⟧:",
		},
		rule: "field-present",
	},
	{
		what: "the summary is a list",
		edit: {
			file: inspection,
			find: "summary: Children are heard.",
			replace: "summary:\n  ⟦- Children are heard.⟧",
		},
		rule: "field-shape",
	},
	{
		what: "the schedule asks for more audits than cases",
		given: [
			{
				file: schedule,
				find: "activities:\n",
				replace:
					"sampling:\n  - id: letters\n    label: Letters\n    cases: 2\n    audits: 1\nactivities:\n",
			},
		],
		edit: { file: schedule, find: "audits: 1", replace: "audits: ⟦3⟧" },
		rule: "schedule-sample-adds-up",
	},
	{
		what: "numbered criteria leave one out",
		given: [
			{
				file: schedule,
				find: "criteria: []\n    criteriaRunOnFrom: 10",
				replace: `criteria:\n      - id: "10"\n        label: Listening\n      - id: "11"\n        label: Learning`,
			},
		],
		edit: { file: schedule, find: 'id: "11"', replace: 'id: ⟦"12"⟧' },
		rule: "schedule-numbered",
	},
	{
		what: "a judgement rests on nothing",
		edit: {
			file: findings,
			find: 'judgement: leaders\n    criteria: ["10"]',
			replace: "judgement: practice\n    criteria: [voice]",
		},
		at: { file: inspection, find: "activity: ⟦full-inspection⟧" },
		rule: "judgement-supported",
	},
	{
		what: "a good grade rests on weaknesses alone",
		edit: {
			file: findings,
			find: 'criteria: ["10"]\n    kind: strength',
			replace: 'criteria: ["10"]\n    kind: weakness',
		},
		at: { file: inspection, find: "leaders: ⟦good⟧" },
		rule: "grade-balanced",
	},
	{
		what: "a visit is graded",
		given: visit,
		edit: {
			file: inspection,
			find: "summary: Children",
			replace: "grades:\n  ⟦practice⟧: good\nsummary: Children",
		},
		rule: "judgement-graded",
	},
	{
		what: "a visit is graded in words",
		given: visit,
		edit: {
			file: findings,
			find: "headline: Records are late.",
			replace: "headline: Supervision ⟦is good⟧.",
		},
		rule: "visit-ungraded",
	},
	{
		what: "children are not spoken of",
		given: [
			{
				file: findings,
				find: "    body: Leaders listen to staff.\n",
				replace: `    body: Leaders listen to staff.
${[2, 3]
	.map(
		(number) => `  - id: L-${number}
    judgement: leaders
    criteria: ["10"]
    kind: strength
    headline: Leaders plan.
    forChildren: Leaders plan well.
    evidence:
      - source: meeting
        reference: meeting ${number}
        date: 2030-03-07
    body: Leaders plan with staff.
`,
	)
	.join("")}`,
			},
		],
		edit: {
			file: findings,
			find: "forChildren: Leaders hear you.",
			replace: "forChildren: ⟦Leaders hold meetings.⟧",
		},
		rule: "children-spoken-of",
	},
	{
		what: "the summary is beyond children",
		given: [
			{
				file: schedule,
				find: "activities:\n",
				replace: "summaryForChildren: yes\nactivities:\n",
			},
		],
		edit: {
			file: inspection,
			find: "summary: Children are heard.",
			replace: `summary: ⟦${hard.trim()}⟧`,
		},
		rule: "summary-reading-age",
	},
];
