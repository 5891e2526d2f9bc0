/** What a template may say of a table of the case evaluation tool. */
import { expect, test } from "vitest";
import { caseEvaluationView } from "../../src/render/case-evaluation-view.ts";
import { checked } from "./checked.ts";

const base = checked(({ schedule, findings }) => ({
	schedule: {
		...schedule,
		caseEvaluation: [
			{
				judgement: "practice",
				rows: [
					{ id: "safe", label: "Safe | sound", criteria: ["safety"] },
					{ id: "heard", label: "Heard", criteria: ["voice"] },
					{ id: "none", label: "None", criteria: ["safety"] },
				],
			},
		],
	},
	// The first names no row and is about both criteria; the second names a row.
	findings: findings.map((finding) =>
		finding.id === "P-2" ? { ...finding, evaluationRow: "none" } : finding,
	),
}));

test("a finding is in the row it names, or in all that share a criterion", () => {
	const seen = {
		id: "P-1",
		isStrength: true,
		isOutstandingPractice: false,
		headline: "Children are seen.",
		evidence: "case file, sample 1, 5 March 2030",
	};
	expect(caseEvaluationView("practice", base)).toEqual({
		title: "Practice with children",
		judgement: "Practice with children",
		rows: [
			{ label: "Safe \\| sound", references: "safety", findings: [seen] },
			{ label: "Heard", references: "voice", findings: [seen] },
			{
				label: "None",
				references: "safety",
				findings: [
					seen,
					{
						id: "P-2",
						isStrength: false,
						isOutstandingPractice: false,
						headline: "Records are late.",
						evidence: "case file, sample 2, 6 March 2030",
					},
				],
			},
		],
		hasFindings: true,
		// Its criteria have no numbers.
		firstJudgement: undefined,
		first: "safety",
		last: "voice",
	});
});

test("criteria with numbers count from the first judgement", () => {
	const numbered = checked(({ schedule }) => ({
		schedule: {
			...schedule,
			judgements: [
				{
					...(schedule.judgements[0] ?? expect.fail()),
					criteria: [
						{ id: "1", label: "One" },
						{ id: "2", label: "Two" },
					],
				},
			],
			caseEvaluation: [{ judgement: "practice", label: "Practice", rows: [] }],
		},
		findings: [],
	}));
	expect(caseEvaluationView("practice", numbered)).toEqual({
		title: "Practice",
		judgement: "Practice with children",
		rows: [],
		hasFindings: false,
		firstJudgement: "Practice with children",
		first: "1",
		last: "2",
	});
});

test("there is nothing for a judgement without a table", () => {
	expect(caseEvaluationView("leaders", base)).toBeUndefined();
});
