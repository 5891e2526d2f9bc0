/** Criteria against findings, as data and as templates are given them. */
import { expect, test } from "vitest";
import { coverageOf } from "../../src/render/coverage-of.ts";
import { coverageView } from "../../src/render/coverage-view.ts";
import { covered } from "./covered.ts";

const none = { strength: [], weakness: [], "outstanding-practice": [] };
const welfare =
	"Welfare safeguarded and promoted, and best interests; children and young people seen and seen alone";

test("every criterion has its findings, by judgement and by service area", () => {
	expect(coverageOf(covered())).toEqual({
		title: "Inspection of Exservice",
		judgements: [
			{
				id: "practice",
				label: "Practice with children",
				runsOnFrom: undefined,
				criteria: [
					{
						id: "1",
						label: welfare,
						// A criterion named twice counts once.
						findings: {
							strength: ["P-1", "P-4"],
							weakness: ["P-2"],
							"outstanding-practice": ["P-3"],
						},
						isBare: false,
					},
					{
						id: "2",
						label: "Avoiding delay",
						findings: { ...none, strength: ["P-1"] },
						isBare: false,
					},
					{
						id: "3",
						label: "Advice to the *court*",
						findings: none,
						isBare: true,
					},
				],
				count: {
					listed: 3,
					found: 0,
					with: { strength: 2, weakness: 1, "outstanding-practice": 1 },
					bare: 1,
				},
				findings: {
					strength: ["P-1", "P-4"],
					weakness: ["P-2"],
					"outstanding-practice": ["P-3"],
				},
				unplaced: [],
			},
			{
				id: "leaders",
				label: "Leaders",
				runsOnFrom: 4,
				criteria: [
					{
						id: "9",
						label: undefined,
						findings: { ...none, strength: ["L-1"] },
						isBare: false,
					},
					{
						id: "10",
						label: undefined,
						findings: { ...none, strength: ["L-1"] },
						isBare: false,
					},
				],
				count: {
					listed: 0,
					found: 2,
					with: { strength: 2, weakness: 0, "outstanding-practice": 0 },
					bare: 0,
				},
				findings: { ...none, strength: ["L-1"], weakness: ["L-2"] },
				unplaced: ["L-2"],
			},
			{
				id: "learning",
				label: "Learning",
				runsOnFrom: undefined,
				criteria: [],
				count: {
					listed: 0,
					found: 0,
					with: { strength: 0, weakness: 0, "outstanding-practice": 0 },
					bare: 0,
				},
				findings: none,
				unplaced: [],
			},
		],
		areas: [
			{
				name: undefined,
				findings: {
					strength: ["P-1"],
					weakness: ["L-2"],
					"outstanding-practice": ["P-3"],
				},
				judgements: [
					{
						id: "practice",
						label: "Practice with children",
						runsOnFrom: undefined,
						criteria: [
							{
								id: "1",
								label: welfare,
								findings: {
									strength: ["P-1"],
									weakness: [],
									"outstanding-practice": ["P-3"],
								},
								isBare: false,
							},
							{
								id: "2",
								label: "Avoiding delay",
								findings: { ...none, strength: ["P-1"] },
								isBare: false,
							},
						],
						count: {
							listed: 3,
							found: 0,
							with: { strength: 2, weakness: 0, "outstanding-practice": 1 },
							bare: 1,
						},
						findings: {
							strength: ["P-1"],
							weakness: [],
							"outstanding-practice": ["P-3"],
						},
						unplaced: [],
					},
					{
						id: "leaders",
						label: "Leaders",
						runsOnFrom: 4,
						criteria: [],
						count: {
							listed: 0,
							found: 0,
							with: { strength: 0, weakness: 0, "outstanding-practice": 0 },
							bare: 0,
						},
						findings: { ...none, weakness: ["L-2"] },
						unplaced: ["L-2"],
					},
				],
			},
			{
				name: "North | Coast",
				findings: { ...none, strength: ["P-4", "L-1"], weakness: ["P-2"] },
				judgements: [
					{
						id: "practice",
						label: "Practice with children",
						runsOnFrom: undefined,
						criteria: [
							{
								id: "1",
								label: welfare,
								findings: { ...none, strength: ["P-4"], weakness: ["P-2"] },
								isBare: false,
							},
						],
						count: {
							listed: 3,
							found: 0,
							with: { strength: 1, weakness: 1, "outstanding-practice": 0 },
							bare: 2,
						},
						findings: { ...none, strength: ["P-4"], weakness: ["P-2"] },
						unplaced: [],
					},
					{
						id: "leaders",
						label: "Leaders",
						runsOnFrom: 4,
						criteria: [
							{
								id: "9",
								label: undefined,
								findings: { ...none, strength: ["L-1"] },
								isBare: false,
							},
							{
								id: "10",
								label: undefined,
								findings: { ...none, strength: ["L-1"] },
								isBare: false,
							},
						],
						count: {
							listed: 0,
							found: 2,
							with: { strength: 2, weakness: 0, "outstanding-practice": 0 },
							bare: 0,
						},
						findings: { ...none, strength: ["L-1"] },
						unplaced: [],
					},
				],
			},
			{ name: "South", findings: none, judgements: [] },
		],
		findings: {
			strength: ["P-1", "P-4", "L-1"],
			weakness: ["P-2", "L-2"],
			"outstanding-practice": ["P-3"],
		},
		criteria: {
			listed: 3,
			found: 2,
			with: { strength: 4, weakness: 1, "outstanding-practice": 1 },
			bare: 1,
		},
		unplaced: ["L-2"],
	});
});

test("templates are given cells in the order of their columns, escaped", () => {
	const cell = (...ids: string[]) => ({
		count: ids.length,
		ids: ids.length > 0 ? ids.join(", ") : undefined,
	});
	const court = {
		name: "3: Advice to the \\*court\\*",
		isBare: true,
		cells: [cell(), cell(), cell()],
	};
	const practice = {
		label: "Practice with children",
		runsOnFrom: undefined,
		criteria: [
			{
				name: `1: ${welfare}`,
				isBare: false,
				cells: [cell("P-1", "P-4"), cell("P-2"), cell("P-3")],
			},
			{
				name: "2: Avoiding delay",
				isBare: false,
				cells: [cell("P-1"), cell(), cell()],
			},
			court,
		],
		bare: [court],
		cells: [cell("P-1", "P-4"), cell("P-2"), cell("P-3")],
		unplaced: undefined,
	};
	const numbers = ["9", "10"].map((name) => ({
		name,
		isBare: false,
		cells: [cell("L-1"), cell(), cell()],
	}));
	const leaders = {
		label: "Leaders",
		runsOnFrom: 4,
		criteria: numbers,
		bare: [],
		cells: [cell("L-1"), cell("L-2"), cell()],
		unplaced: "L-2",
	};
	const { areas, ...view } = coverageView(covered());
	expect(view).toEqual({
		judgements: [
			practice,
			leaders,
			{
				label: "Learning",
				runsOnFrom: undefined,
				criteria: [],
				bare: [],
				cells: [cell(), cell(), cell()],
				unplaced: undefined,
			},
		],
		gaps: [practice],
		counts: [
			{
				label: "Practice with children",
				listed: 3,
				found: 0,
				strengths: 2,
				weaknesses: 1,
				bare: 1,
			},
			{
				label: "Leaders",
				listed: 0,
				found: 2,
				strengths: 2,
				weaknesses: 0,
				bare: 0,
			},
			{
				label: "Learning",
				listed: 0,
				found: 0,
				strengths: 0,
				weaknesses: 0,
				bare: 0,
			},
			{
				label: undefined,
				listed: 3,
				found: 2,
				strengths: 4,
				weaknesses: 1,
				bare: 1,
			},
		],
		findings: 6,
		cells: [cell("P-1", "P-4", "L-1"), cell("P-2", "L-2"), cell("P-3")],
		unplaced: cell("L-2"),
	});
	expect(areas.map(({ name, criteria }) => [name, criteria])).toEqual([
		[undefined, 2],
		["North \\| Coast", 3],
		["South", 0],
	]);
	expect(areas[1]?.judgements).toEqual([
		{
			...practice,
			criteria: [
				{
					...practice.criteria[0],
					cells: [cell("P-4"), cell("P-2"), cell()],
				},
			],
			bare: [],
			cells: [cell("P-4"), cell("P-2"), cell()],
		},
		{
			...leaders,
			cells: [cell("L-1"), cell(), cell()],
			unplaced: undefined,
		},
	]);
});

test("an id that is no number is the writers' own, and no reader sees it", () => {
	const { schedule, ...rest } = covered();
	const { judgements } = coverageView({
		...rest,
		schedule: {
			...schedule,
			judgements: schedule.judgements.map((judgement) => ({
				...judgement,
				criteria: judgement.criteria.map((one) => ({
					...one,
					id: `c-${one.id}`,
				})),
			})),
		},
		findings: [],
	});
	expect(judgements[0]?.criteria.map(({ name }) => name)).toEqual([
		welfare,
		"Avoiding delay",
		"Advice to the \\*court\\*",
	]);
});
