/** What the notification says of an inspection, from its dates and the plan of its schedule. */
import { expect, test } from "vitest";
import { activitySchema } from "../../src/model/schedule.ts";
import { notificationView } from "../../src/render/notification-view.ts";
import { checked } from "./checked.ts";

const activity = activitySchema.parse({
	id: "full-inspection",
	label: "Full inspection",
	graded: "yes",
	documents: [],
	plan: [
		{
			id: "notify",
			day: "1",
			what: "Tell Exservice.",
			who: "lead inspector",
			announced: "lead inspector at head office",
		},
		{
			id: "send-list",
			day: "1",
			by: "12:00",
			what: "Send the list.",
			who: "Exservice",
		},
		{
			id: "read",
			day: "2",
			until: "6",
			what: "Read cases.",
			who: "team",
			announced: "team off site",
		},
		{
			id: "visit",
			day: "4",
			until: "5",
			what: "Visit areas.",
			who: "team",
			visitsAreas: "yes",
		},
		{ id: "check", day: "20", what: "Check the facts.", who: "Exservice" },
	],
	publishAfter: { days: "12" },
});

/** Easter Monday of 2030 is 22 April. */
const dates = { start: "2030-04-18", end: "2030-04-30" };

test("weeks of the calendar, with days that nobody works left out", () => {
	expect(
		notificationView(
			checked(({ inspection }) => ({
				activity,
				inspection: { ...inspection, dates },
			})),
		),
	).toEqual({
		startsToday: true,
		length: "three weeks",
		weeks: [
			{
				number: 1,
				dates: "18 April",
				steps: [
					{ days: "Thursday", announced: "lead inspector at head office" },
				],
			},
			{
				number: 2,
				dates: "23 to 26 April",
				steps: [
					{ days: "Tuesday to Friday", announced: "team off site" },
					{
						days: "Thursday and Friday",
						visits: { count: undefined, areSeveral: true },
					},
				],
			},
			{
				number: 3,
				dates: "29 to 30 April",
				steps: [{ days: "Monday", announced: "team off site" }],
			},
		],
		deadlines: [
			{ day: "Thursday 18 April 2030", by: "noon", what: "Send the list." },
		],
		publication: {
			workingDays: 12,
			day: "17 May 2030",
		},
	});
});

test("visits as they are arranged, and how many", () => {
	const area = (id: string, from?: string, until?: string) => ({
		id,
		name: id,
		...(from && until && { visited: { from, until } }),
	});
	const { startsToday, length, weeks, publication } = notificationView(
		checked(({ inspection }) => ({
			activity: { ...activity, plan: [], publishAfter: undefined },
			inspection: {
				...inspection,
				dates: { notified: "2030-04-10", ...dates },
				serviceAreas: [
					area("a", "2030-04-23", "2030-04-24"),
					area("b", "2030-04-24", "2030-04-25"),
					area("c", "2030-04-30", "2030-04-30"),
					area("d"),
				],
			},
		})),
	);
	expect({ startsToday, length, publication }).toEqual({
		startsToday: false,
		length: "three weeks",
		publication: undefined,
	});
	expect(weeks.map(({ steps }) => steps)).toEqual([
		[],
		[
			{
				days: "Tuesday to Thursday",
				visits: { count: "two", areSeveral: true },
			},
		],
		[{ days: "Tuesday", visits: { count: "one", areSeveral: false } }],
	]);
});
