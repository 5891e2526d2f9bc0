/** Counting in working days, against the plan of two real inspections and against counting day by day. */
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { addDays } from "../../src/model/calendar-day.ts";
import {
	addWorkingDays,
	dayOfPlan,
	isWorkingDay,
	whyNoWork,
	workingDaysBetween,
	workingDaysIn,
} from "../../src/model/working-days.ts";

describe("the plan of an inspection that started on", () => {
	test.each([
		["2014-02-21", 0, "2014-02-20"],
		["2014-02-21", -3, "2014-02-17"],
		["2014-02-21", 1, "2014-02-21"],
		["2014-02-21", 2, "2014-02-24"],
		["2014-02-21", 21, "2014-03-21"],
		["2014-02-21", 31, "2014-04-04"],
		["2014-02-21", 36, "2014-04-11"],
		// Day 41 would be Good Friday if bank holidays were working days.
		["2014-02-21", 41, "2014-04-22"],
		["2018-02-02", 1, "2018-02-02"],
		["2018-02-02", 21, "2018-03-02"],
		["2018-02-02", 31, "2018-03-16"],
		["2018-02-02", 36, "2018-03-23"],
		["2018-02-02", 41, "2018-04-03"],
	])("%s has day %i on %s", (start, number, day) => {
		expect(dayOfPlan(start, number)).toBe(day);
	});
});

test("the inspection of 2024 was out thirty working days after its last", () => {
	expect(addWorkingDays("2024-02-16", 30)).toBe("2024-04-02");
	expect(workingDaysBetween("2024-02-16", "2024-04-02")).toBe(30);
});

test.each([
	["2014-04-17", undefined],
	["2014-04-18", "Good Friday"],
	["2014-04-19", "a Saturday"],
	["2014-04-20", "a Sunday"],
	["2014-04-21", "Easter Monday"],
	["2021-12-25", "a Saturday"],
	["2022-09-19", "the bank holiday for the State Funeral"],
])("nobody works on %s because it is %s", (day, why) => {
	expect(whyNoWork(day)).toBe(why);
	expect(isWorkingDay(day)).toBe(why === undefined);
});

describe("from a day without work", () => {
	test("the next working day is one later, the one before it one earlier", () => {
		expect(addWorkingDays("2014-04-19", 1)).toBe("2014-04-22");
		expect(addWorkingDays("2014-04-19", -1)).toBe("2014-04-17");
		expect(addWorkingDays("2014-04-19", 0)).toBe("2014-04-19");
	});

	test("days are counted as from any other", () => {
		expect(workingDaysBetween("2014-04-19", "2014-04-22")).toBe(1);
		expect(workingDaysBetween("2014-04-22", "2014-04-19")).toBe(0);
		expect(workingDaysBetween("2014-04-22", "2014-04-17")).toBe(-1);
		expect(workingDaysIn("2014-04-18", "2014-04-21")).toBe(0);
		expect(workingDaysIn("2014-04-17", "2014-04-22")).toBe(2);
		expect(workingDaysIn("2014-04-22", "2014-04-17")).toBe(0);
	});
});

test("a year slipped by a key is counted at once", () => {
	expect(workingDaysIn("2014-01-01", "9014-01-01")).toBeGreaterThan(1_700_000);
});

describe("for every day", () => {
	const day = fc
		.integer({ min: 0, max: 30_000 })
		.map((number) => addDays("1970-01-01", number));
	const number = fc.integer({ min: -120, max: 120 });

	test("going and counting undo each other", () => {
		fc.assert(
			fc.property(day, number, (from, number) => {
				const until = addWorkingDays(from, number);
				expect(workingDaysBetween(from, until)).toBe(number);
				if (number !== 0) expect(isWorkingDay(until)).toBe(true);
			}),
		);
	});

	test("there and back is where one was, from a working day", () => {
		fc.assert(
			fc.property(day, number, (day, number) => {
				const from = addWorkingDays(day, 1);
				expect(addWorkingDays(addWorkingDays(from, number), -number)).toBe(
					from,
				);
			}),
		);
	});

	test("a count is what comes of counting day by day", () => {
		fc.assert(
			fc.property(
				day,
				fc.integer({ min: 0, max: 800 }),
				fc.integer({ min: 0, max: 800 }),
				(from, until, middle) => {
					const days = Array.from({ length: until + 1 }, (_, index) =>
						addDays(from, index),
					);
					const last = addDays(from, until);
					expect(workingDaysIn(from, last)).toBe(
						days.filter(isWorkingDay).length,
					);
					// Two spans that meet count as much as the whole.
					const between = addDays(from, Math.min(middle, until));
					expect(
						workingDaysBetween(from, between) +
							workingDaysBetween(between, last),
					).toBe(workingDaysBetween(from, last));
				},
			),
			{ numRuns: 50 },
		);
	});

	test("later days of a plan are later days", () => {
		fc.assert(
			fc.property(day, number, (start, number) => {
				expect(dayOfPlan(start, number) < dayOfPlan(start, number + 1)).toBe(
					true,
				);
			}),
		);
	});
});
