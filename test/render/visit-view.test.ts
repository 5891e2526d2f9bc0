/** What a letter on a visit says, from the base of the cases turned into a visit. */
import { describe, expect, test } from "vitest";
import type { CheckedInspection } from "../../src/model/checked-inspection.ts";
import { view } from "../../src/render/view.ts";
import { visitView } from "../../src/render/visit-view.ts";
import { checked } from "./checked.ts";

type Inspection = CheckedInspection["inspection"];
type Schedule = CheckedInspection["schedule"];

function visit(
	change: Partial<Inspection> = {},
	scheduleChange: (schedule: Schedule) => Partial<Schedule> = () => ({}),
): CheckedInspection {
	return checked((base) => ({
		activity: { ...base.activity, graded: false },
		inspection: { ...base.inspection, grades: {}, ...change },
		schedule: { ...base.schedule, ...scheduleChange(base.schedule) },
	}));
}

test("of a visit of which little was written, all there is to say", () => {
	expect(visitView(visit(), undefined)).toEqual({
		days: "4 to 15 March 2030",
		framework: "Example schedule 2030",
		inspectors: {
			title: "Her Majesty’s Inspector",
			areSeveral: true,
			names: "Ada Example and Bo Example",
		},
		others: undefined,
		topic: undefined,
		subjects: ["practice with children", "leaders"],
		previous: undefined,
		sections: [
			{
				heading: "Practice with children",
				text: "Children are seen often.\n\nRecords are late.\n\nThey should be prompt.",
			},
			{ heading: "Leaders", text: "Leaders listen to staff." },
		],
		priority: undefined,
	});
});

test.each([
	["2030-03-04", "2030-03-04", "4 March 2030"],
	["2030-03-04", "2030-03-05", "4 and 5 March 2030"],
	["2030-03-29", "2030-04-01", "29 March and 1 April 2030"],
	["2030-03-04", "2030-03-06", "4 to 6 March 2030"],
])("from %s to %s is %s", (start, end, words) => {
	const dates = { start, end };
	expect(visitView(visit({ dates }), undefined).days).toBe(words);
});

test("those who assure quality are not among the inspectors, and others are named with their posts", () => {
	const people = visitView(
		visit(
			{
				team: [
					{ name: "Ada", role: "team-inspector", post: "Analyst" },
					{ name: "Bo", role: "lead-inspector" },
					{ name: "Cy", role: "quality" },
					{ name: "Di", role: "team-inspector", post: "Inspector" },
				],
			},
			({ roles }) => ({
				roles: [
					...roles,
					...roles.slice(0, 1).map((role) => ({
						...role,
						id: "quality",
						leads: false,
						assuresQuality: true,
					})),
				],
			}),
		),
		undefined,
	);
	expect(people).toMatchObject({
		inspectors: { areSeveral: false, names: "Bo" },
		others: "Ada (Analyst) and Di (Inspector)",
	});
});

test("what was written of the topic or the focus stands in place of the judgements", () => {
	expect(visitView(visit(), "A topic.")).toMatchObject({
		topic: "A topic.",
		subjects: undefined,
	});
	const { subjects } = visitView(visit({ focus: ["a thing"] }), undefined);
	expect(subjects).toBeUndefined();
});

test("findings of one judgement need no heading, and their own headings come below the letter’s", () => {
	const one = visit();
	const [finding] = one.findings;
	const { sections } = visitView(
		{
			...one,
			findings: finding
				? [{ ...finding, body: "# Own\n\nText.[^1]\n\n[^1]: Note." }]
				: [],
		},
		undefined,
	);
	expect(sections).toEqual([
		{
			heading: undefined,
			text: "### Own\n\nText.[^P-1.1]\n\n[^P-1.1]: Note.",
		},
	]);
});

describe("the inspection before", () => {
	test.each([
		[undefined, undefined],
		[0, "first"],
		[3, "fourth"],
		[12, undefined],
	])("after %s visits", (visits, ordinal) => {
		const previous = {
			end: "2029-05-04",
			grades: { overall: "inadequate" },
			...(visits !== undefined && { visits }),
		};
		expect(visitView(visit({ previous }), undefined).previous).toEqual({
			day: "4 May 2029",
			ordinal,
		});
	});
});

describe("an area for priority action", () => {
	const area = { text: "A thing.", findings: ["P-2"] };
	const rule = { told: "the department", planWithin: 10, draftWithin: 3 };

	test("leads to a plan by a working day", () => {
		const one = visit({ areasForPriorityAction: [area] }, () => ({
			priorityAction: rule,
		}));
		expect(visitView(one, undefined).priority).toEqual({
			areSeveral: false,
			told: "the department",
			// From Friday 10 May 2030; 27 May is a bank holiday.
			plan: { within: 10, by: "24 May 2030" },
			draft: { within: 3, by: "15 May 2030" },
		});
	});

	test("leads to nothing where the schedule does not say", () => {
		const one = visit({ areasForPriorityAction: [area, area] });
		expect(visitView(one, undefined).priority).toBeUndefined();
	});

	test("is not made up where there is none", () => {
		const one = visit({}, () => ({ priorityAction: rule }));
		expect(visitView(one, undefined).priority).toBeUndefined();
	});
});

test("a graded activity has no letter on a visit", () => {
	expect(view(checked(), 2).view.visit).toBeUndefined();
});
