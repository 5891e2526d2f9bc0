/** The bank holidays of England, against the lists that were printed. */
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { bankHolidayOn, bankHolidays } from "../../src/model/bank-holidays.ts";
import { weekdayOf } from "../../src/model/calendar-day.ts";
import { oneOffHolidays } from "../../src/model/one-off-holidays.ts";

/** New Year, Good Friday, Easter Monday, early May, spring, summer, Christmas and Boxing Day; month and day. */
const lists: Readonly<Record<number, string>> = {
	2013: "01-01 03-29 04-01 05-06 05-27 08-26 12-25 12-26",
	2014: "01-01 04-18 04-21 05-05 05-26 08-25 12-25 12-26",
	2015: "01-01 04-03 04-06 05-04 05-25 08-31 12-25 12-28",
	2016: "01-01 03-25 03-28 05-02 05-30 08-29 12-26 12-27",
	2017: "01-02 04-14 04-17 05-01 05-29 08-28 12-25 12-26",
	2018: "01-01 03-30 04-02 05-07 05-28 08-27 12-25 12-26",
	2019: "01-01 04-19 04-22 05-06 05-27 08-26 12-25 12-26",
	2020: "01-01 04-10 04-13 05-08 05-25 08-31 12-25 12-28",
	2021: "01-01 04-02 04-05 05-03 05-31 08-30 12-27 12-28",
	2022: "01-03 04-15 04-18 05-02 06-02 06-03 08-29 09-19 12-26 12-27",
	2023: "01-02 04-07 04-10 05-01 05-08 05-29 08-28 12-25 12-26",
	2024: "01-01 03-29 04-01 05-06 05-27 08-26 12-25 12-26",
	2025: "01-01 04-18 04-21 05-05 05-26 08-25 12-25 12-26",
	2026: "01-01 04-03 04-06 05-04 05-25 08-31 12-25 12-28",
	2027: "01-01 03-26 03-29 05-03 05-31 08-30 12-27 12-28",
	2028: "01-03 04-14 04-17 05-01 05-29 08-28 12-25 12-26",
	2029: "01-01 03-30 04-02 05-07 05-28 08-27 12-25 12-26",
	2030: "01-01 04-19 04-22 05-06 05-27 08-26 12-25 12-26",
};

describe("the bank holidays of", () => {
	test.each(Object.entries(lists))("%s", (year, list) => {
		expect([...bankHolidays(Number(year)).keys()]).toEqual(
			list.split(" ").map((day) => `${year}-${day}`),
		);
	});

	test.each([
		[1995, "01-02 04-14 04-17 05-08 05-29 08-28 12-25 12-26"],
		[1999, "01-01 04-02 04-05 05-03 05-31 08-30 12-27 12-28 12-31"],
		[2002, "01-01 03-29 04-01 05-06 06-03 06-04 08-26 12-25 12-26"],
		[2011, "01-03 04-22 04-25 04-29 05-02 05-30 08-29 12-26 12-27"],
		[2012, "01-02 04-06 04-09 05-07 06-04 06-05 08-27 12-25 12-26"],
	])("%i, with those of that year alone", (year, list) => {
		expect([...bankHolidays(year).keys()]).toEqual(
			list.split(" ").map((day) => `${year}-${day}`),
		);
	});

	test("years before the rules are none", () => {
		expect(bankHolidays(1977).size).toBe(0);
		expect(bankHolidays(0).size).toBe(0);
		expect(bankHolidays(1978).size).toBe(8);
	});
});

describe("a bank holiday", () => {
	test.each([
		["2014-04-18", "Good Friday"],
		["2014-04-21", "Easter Monday"],
		["2022-01-03", "the substitute day for New Year’s Day"],
		["2022-12-26", "Boxing Day"],
		["2022-12-27", "the substitute day for Christmas Day"],
		["2021-12-27", "the substitute day for Christmas Day"],
		["2021-12-28", "the substitute day for Boxing Day"],
		[
			"2020-05-08",
			"the early May bank holiday, moved for the anniversary of VE Day",
		],
		["2020-05-04", undefined],
		["2021-12-25", undefined],
	])("on %s is %s", (day, name) => {
		expect(bankHolidayOn(day)).toBe(name);
	});

	test("is a weekday of its year, in every year", () => {
		fc.assert(
			fc.property(fc.integer({ min: 1978, max: 9999 }), (year) => {
				const days = [...bankHolidays(year).keys()];
				expect(days.length).toBeGreaterThanOrEqual(8);
				expect(days).toEqual(days.toSorted());
				for (const day of days) {
					expect(day.slice(0, 4)).toBe(String(year));
					expect(weekdayOf(day)).toBeLessThanOrEqual(5);
				}
			}),
		);
	});
});

test("the holidays of one year alone are listed by day, and each move leaves a day that was one", () => {
	const days = oneOffHolidays.map(({ day }) => day);
	expect(days).toEqual(days.toSorted());
	expect(new Set(days).size).toBe(days.length);
	for (const { day, moved } of oneOffHolidays) {
		expect(weekdayOf(day)).toBeLessThanOrEqual(5);
		if (moved !== undefined) {
			expect(weekdayOf(moved)).toBe(1);
			expect(moved.slice(0, 4)).toBe(day.slice(0, 4));
			expect(bankHolidayOn(moved)).toBeUndefined();
		}
	}
});

/** Easter by Butcher's method, which shares nothing with the library's. */
function easterMonday(year: number): string {
	const a = year % 19;
	const b = Math.floor(year / 100);
	const c = year % 100;
	const d = Math.floor(b / 4);
	const e = b % 4;
	const f = Math.floor((b + 8) / 25);
	const g = Math.floor((b - f + 1) / 3);
	const h = (19 * a + b - d - g + 15) % 30;
	const i = Math.floor(c / 4);
	const k = c % 4;
	const l = (32 + 2 * e + 2 * i - h - k) % 7;
	const m = Math.floor((a + 11 * h + 22 * l) / 451);
	const n = h + l - 7 * m + 114;
	return new Date(Date.UTC(year, Math.floor(n / 31) - 1, (n % 31) + 2))
		.toISOString()
		.slice(0, 10);
}

test("Easter falls where another method puts it", () => {
	fc.assert(
		fc.property(fc.integer({ min: 1978, max: 9999 }), (year) => {
			expect(bankHolidayOn(easterMonday(year))).toBe("Easter Monday");
		}),
		{ numRuns: 300 },
	);
});
