/** What templates are told of the plan, the next steps meeting and the last day, in words. */
import { describe, expect, test } from "vitest";
import type { CheckedInspection } from "../../src/model/checked-inspection.ts";
import { nextStepsView } from "../../src/render/next-steps-view.ts";
import { outcomeView } from "../../src/render/outcome-view.ts";
import { ownerOf } from "../../src/render/plan-owner.ts";
import { planView } from "../../src/render/plan-view.ts";
import { checked } from "./checked.ts";

const planned = (base: CheckedInspection): Partial<CheckedInspection> => ({
	activity: {
		...base.activity,
		fieldwork: { least: 10, most: 10 },
		publishAfter: { days: 20 },
		plan: [
			{
				id: "call",
				day: 1,
				by: "09:30",
				what: "Call *everybody*.",
				who: "lead inspector",
				visitsAreas: false,
			},
			{
				id: "visit",
				day: 2,
				until: 4,
				what: "Visit areas.",
				who: "inspection team",
				visitsAreas: true,
			},
			{
				id: "draft",
				day: 11,
				what: "Write a draft.",
				who: "lead inspector",
				visitsAreas: false,
			},
		],
	},
	inspection: {
		...base.inspection,
		dates: { start: "2030-04-15", end: "2030-04-30" },
	},
});

test("a plan over Easter", () => {
	expect(planView(checked(planned))).toEqual({
		phases: [
			{
				label: "Inspection",
				days: "Monday 15 April 2030 to Tuesday 30 April 2030",
			},
			{
				label: "Visits to service areas",
				days: "Tuesday 16 April 2030 to Thursday 18 April 2030",
			},
			{ label: "Publication, as planned", days: "Thursday 30 May 2030" },
		],
		picture:
			"![The main days as a timeline, with the inspection itself from 15 to 30 April 2030; the table above has the same days.](pictures/plan.svg)",
		publication: {
			day: "Thursday 30 May 2030",
			isSet: false,
			planned: undefined,
			workingDays: 20,
		},
		weeks: [
			{
				number: 1,
				dates: "15 to 19 April 2030",
				steps: [
					{
						number: "day 1",
						day: "Monday 15 April",
						deadline: "09:30",
						due: "Monday 15 April, 09:30",
						what: "Call \\*everybody\\*.",
						owner: "Lead inspector (Ada Example)",
					},
					{
						number: "days 2 to 4",
						day: "Tuesday 16 April",
						deadline: "Thursday 18 April",
						due: "Thursday 18 April",
						what: "Visit areas.",
						owner: "Inspection team",
					},
				],
			},
			{
				number: 3,
				dates: "29 April to 3 May 2030",
				steps: [
					{
						number: "day 10",
						day: "Tuesday 30 April",
						deadline: "on the day",
						due: "Tuesday 30 April",
						what: "The full inspection ends.",
						owner: "Inspection team",
					},
					{
						number: "day 11",
						day: "Wednesday 1 May",
						deadline: "end of the day",
						due: "Wednesday 1 May",
						what: "Write a draft.",
						owner: "Lead inspector (Ada Example)",
					},
				],
			},
			{
				number: 7,
				dates: "27 to 31 May 2030",
				steps: [
					{
						number: "day 30",
						day: "Thursday 30 May",
						deadline: "end of the day",
						due: "Thursday 30 May",
						what: "Publish the report.",
						owner: "Example Inspectorate",
					},
				],
			},
		],
		holidays: [
			{ day: "Friday 19 April 2030", name: "Good Friday" },
			{ day: "Monday 22 April 2030", name: "Easter Monday" },
			{ day: "Monday 6 May 2030", name: "the early May bank holiday" },
			{ day: "Monday 27 May 2030", name: "the spring bank holiday" },
		],
		visits: undefined,
		afterwards: [
			expect.objectContaining({ what: "Write a draft." }),
			expect.objectContaining({ what: "Publish the report." }),
		],
	});
});

describe("fieldwork whose length the schedule leaves open", () => {
	const open = (
		end: string,
		visited?: { from: string; until: string },
		by?: string,
	) =>
		planView(
			checked((base) => {
				const { activity, inspection } = planned(base);
				const plan = activity?.plan ?? [];
				return {
					activity: {
						...base.activity,
						fieldwork: { least: 2, most: 10 },
						plan: plan.map((step) => ({ ...step, by: step.by && by })),
					},
					inspection: {
						...base.inspection,
						...inspection,
						dates: { start: "2030-04-15", end },
						serviceAreas: [{ id: "north", name: "North", visited }],
					},
				};
			}),
		)
			.weeks.flatMap(({ steps }) => steps)
			.map(({ number, deadline, what }) => [number, deadline, what]);

	test("ends its steps with the inspection, and leaves out what comes later", () => {
		expect(open("2030-04-17").slice(0, 2)).toEqual([
			["day 1", "end of the day", "Call \\*everybody\\*."],
			["days 2 to 3", "Wednesday 17 April", "Visit areas."],
		]);
		expect(open("2030-04-15")).not.toContainEqual(
			expect.arrayContaining(["Visit areas."]),
		);
	});

	test("has its one step for visits on the days that were set for them", () => {
		expect(
			open("2030-04-30", { from: "2030-04-24", until: "2030-04-26" }, "12:00"),
		).toEqual([
			["day 1", "noon", "Call \\*everybody\\*."],
			["days 6 to 8", "Friday 26 April", "Visit areas."],
			["day 10", "on the day", "The full inspection ends."],
			["day 11", "end of the day", "Write a draft."],
		]);
	});
});

describe("whoever does a step", () => {
	const both = (role: string) => ({
		...checked(({ inspection }) => ({
			inspection: {
				...inspection,
				team: [
					{ name: "Ada Example", role: "lead-inspector" },
					{ name: "Bo Example", role },
				],
			},
		})),
	});
	test("has a name where one person has the role", () => {
		expect(ownerOf("lead inspector", both("team-inspector"))).toBe(
			"Lead inspector (Ada Example)",
		);
	});
	test("has none where several have it, or it is no role", () => {
		expect(ownerOf("lead inspector", both("lead-inspector"))).toBe(
			"Lead inspector",
		);
		expect(ownerOf("rest of the team", both("team-inspector"))).toBe(
			"Rest of the team",
		);
	});
});

test("the next steps, with the area where nothing else tells it", () => {
	const { judgements } = nextStepsView(
		checked(({ findings }) => ({
			findings: findings.map((one, index) => ({
				...one,
				serviceArea: index === 0 ? "north" : undefined,
			})),
		})),
	);
	expect(judgements[0]?.parts).toEqual([
		{
			area: undefined,
			strengths: [{ text: "Children are seen.", area: "North" }],
			goodPractice: [],
			weaknesses: [{ text: "Records are late.", area: undefined }],
		},
	]);
});

describe("the outcome", () => {
	test("rests on what stands in the summary", () => {
		const base = checked();
		expect(
			outcomeView({
				...base,
				findings: base.findings.map((one, index) => ({
					...one,
					inSummary: index === 1,
				})),
			}),
		).toEqual({ strengths: [], weaknesses: ["Records are late."] });
	});

	test("or on all there is, where nothing does", () => {
		const base = checked();
		const { strengths, weaknesses } =
			outcomeView({
				...base,
				findings: base.findings.map((one) => ({ ...one, inSummary: false })),
			}) ?? {};
		expect([...(strengths ?? []), ...(weaknesses ?? [])]).toHaveLength(
			base.findings.length,
		);
	});

	test("is there for graded activities alone", () => {
		const base = checked();
		expect(
			outcomeView({ ...base, activity: { ...base.activity, graded: false } }),
		).toBeUndefined();
	});
});
