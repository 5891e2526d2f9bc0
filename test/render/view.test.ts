/** What templates are given: order, grades and words already decided. */
import { describe, expect, test } from "vitest";
import type { CheckedInspection } from "../../src/model/checked-inspection.ts";
import { view } from "../../src/render/view.ts";
import { checked } from "./checked.ts";

const graded = (grade: string) =>
	checked(({ inspection, findings }) => ({
		inspection: {
			...inspection,
			grades: { ...inspection.grades, overall: grade },
		},
		findings: findings.map((one) => ({ ...one, inSummary: true })),
	}));

describe("the summary", () => {
	const groups = (one: CheckedInspection) => view(one, 2).view.summary.groups;

	test("opens with what is strong where the grade is", () => {
		expect(groups(graded("good"))).toEqual([
			{
				isStrengths: true,
				isFirst: true,
				leadIn: "is good because",
				headlines: ["Children are seen.", "Leaders listen."],
				paragraph: "Children are seen. Leaders listen.",
			},
			{
				isStrengths: false,
				isFirst: false,
				leadIn: undefined,
				headlines: ["Records are late."],
				paragraph: "Records are late.",
			},
		]);
	});

	test("opens with what is weak where the schedule says so of the grade", () => {
		expect(
			groups(graded("inadequate")).map(({ isStrengths, isFirst }) => [
				isStrengths,
				isFirst,
			]),
		).toEqual([
			[false, true],
			[true, false],
		]);
	});

	test("has no group without findings", () => {
		const { summary } = view(checked(), 2).view;
		expect(summary).toEqual({
			opening: "Children are heard.",
			groups: [],
			isEmpty: false,
		});
	});

	test("is empty where nobody wrote an opening and no finding speaks in it", () => {
		const { summary } = view(
			checked(({ inspection: { summary: _, ...inspection } }) => ({
				inspection,
			})),
			2,
		).view;
		expect(summary.isEmpty).toBe(true);
	});
});

describe("sections", () => {
	const byArea = (one: CheckedInspection): CheckedInspection => ({
		...one,
		schedule: {
			...one.schedule,
			sectionOrder: ["leaders", "practice"],
			judgements: one.schedule.judgements.map((judgement) =>
				judgement.id === "practice"
					? {
							...judgement,
							heading: "How good practice is",
							byServiceArea: true,
						}
					: judgement,
			),
		},
		inspection: {
			...one.inspection,
			serviceAreas: [
				{ id: "south", name: "South & West" },
				{ id: "east", name: "East" },
				...one.inspection.serviceAreas,
			],
		},
	});

	test("stand in the order the schedule gives, told by area where it says so", () => {
		expect(view(byArea(checked()), 2).view.sections).toEqual([
			{
				heading: "Leaders",
				grade: "good",
				parts: [{ name: undefined, paragraphs: "1. Leaders listen to staff." }],
			},
			{
				heading: "How good practice is",
				grade: "good",
				parts: [
					{
						name: undefined,
						paragraphs: "1. Records are late.\n\n2. They should be prompt.",
					},
					// South and East have no findings and no heading.
					{ name: "North", paragraphs: "1. Children are seen often." },
				],
			},
		]);
	});

	test("are told in full", () => {
		expect(view(checked(), 2).told).toEqual([
			"Children are seen often.",
			"Records are late.",
			"They should be prompt.",
			"Leaders listen to staff.",
			"Children are heard.",
			"The records of visits.",
			"The inspectorate inspects examples.",
			"Ask for large print.",
			"Tell the lead inspector first.",
			"Look on the reports.",
			"You may use this text again.",
		]);
	});
});

test("plain fields are escaped, and prose is not", () => {
	const { view: given } = view(
		checked(({ inspection, findings }) => ({
			inspection: {
				...inspection,
				title: "A *star* | <b>",
				summary: "A *star*.",
			},
			findings,
		})),
		2,
	);
	expect(given.title).toBe("A \\*star\\* \\| \\<b>");
	expect(given.summary.opening).toBe("A _star_.");
});

test("the team stands by role, the inspectors under the monarch of the day", () => {
	const { view: given } = view(
		checked(({ inspection, organisation }) => ({
			inspection: {
				...inspection,
				team: [
					{ name: "Bo", role: "team-inspector", post: "Analyst" },
					{ name: "Ada", role: "lead-inspector" },
				],
			},
			organisation: {
				...organisation,
				majesty: [
					{ from: "1952-02-06", form: "Her" },
					{ from: "2022-09-08", form: "His" },
				],
			},
		})),
		2,
	);
	const ada = {
		name: "Ada",
		leads: true,
		post: "His Majesty’s Inspector",
		role: "Lead inspector",
	};
	expect(given.lead).toEqual(ada);
	expect(given.team).toEqual([
		ada,
		{ name: "Bo", leads: false, post: "Analyst", role: "Team inspector" },
	]);
});
