/** An editor underlines a mistake as soon as it is typed: the schemas refuse each of these, at its place. */
import { describe, expect, test } from "vitest";
import { asEditorReads, schemasThere } from "./as-editor.ts";
import { findings, frontMatter, inspection } from "./right.ts";

/** What is wrong, what stands there when it is right, what stands there instead, and where the editor underlines. */
type Mistake = readonly [
	what: string,
	right: string,
	wrong: string,
	at: string,
];

const schema = schemasThere();

describe.each<
	readonly [
		file: string,
		path: string,
		right: string,
		wrong: readonly Mistake[],
	]
>([
	[
		"inspection.yaml",
		"cafcass-2014/inspection.schema.json",
		inspection,
		[
			[
				"an unknown grade",
				"private-law: good",
				"private-law: fair",
				"/grades/private-law",
			],
			[
				"a grade by its label",
				"local-leadership: requires-improvement",
				"local-leadership: requires improvement",
				"/grades/local-leadership",
			],
			[
				"a grade for no judgement",
				"  private-law: good",
				"  privat-law: good",
				"/grades",
			],
			["a judgement without grade", "  public-law: good\n", "", "/grades"],
			["another schedule", "cafcass-2014", "cafcass-2021", "/schedule"],
			["an unknown activity", "full-inspection", "inspection", "/activity"],
			["an unknown role", "lead-inspector", "leader", "/team/0/role"],
			["nobody in the team", "team:\n", "team: []\nserviceArea:\n", ""],
			["a misspelt field", "title:", "titel:", ""],
			["a misspelt field within", "    post:", "    posts:", "/team/0"],
			["a field that is missing", "title: Inspection of Cafcass\n", "", ""],
			[
				"a day that is none",
				"start: 2016-02-29",
				"start: 2016-02-30",
				"/dates/start",
			],
			[
				"a leap day in a common year",
				"start: 2016-02-29",
				"start: 2015-02-29",
				"/dates/start",
			],
			[
				"a day the other way round",
				"end: 2016-03-24",
				"end: 24/03/2016",
				"/dates/end",
			],
			[
				"a day without zeros",
				"end: 2016-03-24",
				"end: 2016-3-24",
				"/dates/end",
			],
			[
				"neither yes nor no",
				"workedExample: yes",
				"workedExample: maybe",
				"/workedExample",
			],
			[
				"a number for yes",
				"workedExample: yes",
				"workedExample: 1",
				"/workedExample",
			],
			[
				"nothing where a text belongs",
				"title: Inspection of Cafcass",
				"title:",
				"/title",
			],
			[
				"spaces for a text",
				"title: Inspection of Cafcass",
				'title: "  "',
				"/title",
			],
			[
				"an id with a space",
				"id: north",
				"id: north east",
				"/serviceAreas/0/id",
			],
			[
				"an id with two hyphens",
				"id: north",
				"id: north--east",
				"/serviceAreas/0/id",
			],
			[
				"a text where a list belongs",
				"sampling:\n",
				"sampling: none\nareas:\n",
				"/sampling",
			],
			[
				"fields where a text belongs",
				"summary: Children",
				"summary:\n  text: Children",
				"/summary",
			],
			[
				"improvement on no finding",
				"text: The records of visits.\n    findings: [P-1]\nabout",
				"text: The records of visits.\n    findings: []\nabout",
				"/areasForImprovement/0/findings",
			],
			[
				"grades that are neither",
				"gradesAre: provisional",
				"gradesAre: draft",
				"/gradesAre",
			],
			[
				"put off in another way",
				"kind: deferred",
				"kind: cancelled",
				"/deferral/kind",
			],
			[
				"put off for no known reason",
				"reason: severe-weather",
				"reason: snow",
				"/deferral/reason",
			],
			[
				"an unknown part of the sample",
				"part: private-law",
				"part: private",
				"/sampling/0/part",
			],
			[
				"a kind of another part",
				"kind: rule-16-4",
				"kind: section-25",
				"/sampling/0/including/0/kind",
			],
			[
				"an exception from no rule",
				"rule: sentence-short",
				"rule: sentences-short",
				"/exceptions/0/rule",
			],
			[
				"an exception from a safeguard",
				"rule: sentence-short",
				"rule: child-unidentified",
				"/exceptions/0/rule",
			],
			[
				"an exception that becomes nothing known",
				"becomes: warning",
				"becomes: hint",
				"/exceptions/0/becomes",
			],
		],
	],
	[
		"findings.yaml",
		"cafcass-2014/findings.schema.json",
		findings,
		[
			[
				"an unknown judgement",
				"judgement: private-law",
				"judgement: family-law",
				"/findings/0/judgement",
			],
			[
				"a criterion of another judgement",
				'["5", 9]',
				'["5", 20]',
				"/findings/0/criteria/1",
			],
			["the same as a text", '["5", 9]', '["20"]', "/findings/0/criteria/0"],
			[
				"a criterion by its label",
				'["5", 9]',
				"[Risk assessment]",
				"/findings/0/criteria/0",
			],
			["a criterion that is no list", '["5", 9]', "5", "/findings/0/criteria"],
			["no criterion", '["5", 9]', "[]", "/findings/0/criteria"],
			[
				"a row of another judgement",
				"evaluationRow: planning",
				"evaluationRow: added-value",
				"/findings/0/evaluationRow",
			],
			["an unknown kind", "kind: strength", "kind: good", "/findings/0/kind"],
			[
				"an unknown characteristic",
				"[age]",
				"[old age]",
				"/findings/0/protectedCharacteristics/0",
			],
			["a misspelt field", "forChildren:", "forChild:", "/findings/0"],
			[
				"a misspelt field of evidence",
				"reference:",
				"ref:",
				"/findings/0/evidence/0",
			],
			[
				"evidence without a day",
				"        date: 2016-03-08\n",
				"",
				"/findings/0/evidence/0",
			],
			["no text", "    body: Children are seen often.\n", "", "/findings/0"],
			[
				"a text of nothing",
				"body: Children are seen often.",
				"body: |\n",
				"/findings/0/body",
			],
			[
				"a number for yes",
				"inSummary: no",
				"inSummary: 0",
				"/findings/0/inSummary",
			],
			["a name of its own for the list", "findings:\n", "finding:\n", ""],
			["a list without name", "findings:\n", "", ""],
		],
	],
	[
		"a finding in Markdown",
		"cafcass-2014/finding.schema.json",
		frontMatter,
		[
			["a criterion before the first", "[33]", "[32]", "/criteria/0"],
			["a criterion with zeros", "[33]", '["033"]', "/criteria/0"],
			["a criterion beyond the last", "[33]", "[10000]", "/criteria/0"],
			["half a criterion", "[33]", "[33.5]", "/criteria/0"],
			[
				"its text among the fields",
				"kind: weakness",
				"kind: weakness\nbody: Leaders do not listen.",
				"",
			],
			[
				"a row where there is no table",
				"kind: weakness",
				"kind: weakness\nevaluationRow: planning",
				"/evaluationRow",
			],
			[
				"evidence that is no list",
				"evidence:\n  - source",
				"evidence:\n    source",
				"/evidence",
			],
		],
	],
])("%s", (_, path, right, mistakes) => {
	const validate = schema(path);
	/** Where the mistakes are; the branch a value was looked at in is no place of its own. */
	const places = (text: string) => {
		validate(asEditorReads(text));
		return [...new Set((validate.errors ?? []).map((one) => one.instancePath))];
	};

	test("is accepted as long as it is right", () => {
		expect(places(right)).toEqual([]);
	});

	test.each(mistakes)("%s is refused", (_, from, to, at) => {
		expect(right.split(from)).toHaveLength(2);
		expect(places(right.replace(from, to))).toContain(at);
	});
});

describe("criteria that run on", () => {
	const validate = schema("cafcass-2014/finding.schema.json");
	const takes = (criterion: string) =>
		validate(asEditorReads(frontMatter.replace("[33]", `[${criterion}]`)));

	test("are taken as numbers and as texts, from the first to the last", () => {
		const numbers = [0, 90, 190, 990, 9990].flatMap((start) =>
			Array.from({ length: 40 }, (_, step) => start + step),
		);
		const taken = numbers.filter((number) => 33 <= number && number <= 9999);
		expect(numbers.filter((number) => takes(`${number}`))).toEqual(taken);
		expect(numbers.filter((number) => takes(`"${number}"`))).toEqual(taken);
	});
});
