/** The dates of the worked examples are those of their schedules' plans. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { parse } from "yaml";
import type { z } from "zod";
import { inspectionSchema } from "../../src/model/inspection.ts";
import { scheduleSchema } from "../../src/model/schedule.ts";
import {
	addWorkingDays,
	dayOfPlan,
	workingDaysIn,
} from "../../src/model/working-days.ts";

const content = join(import.meta.dirname, "../../content");

function read<Schema extends z.ZodType>(
	schema: Schema,
	path: string,
): z.output<Schema> {
	// As the tool reads it: every scalar is text.
	return schema.parse(
		parse(readFileSync(join(content, path), "utf8"), { schema: "failsafe" }),
	);
}

function example(name: string) {
	const inspection = read(
		inspectionSchema,
		`inspections/${name}/inspection.yaml`,
	);
	const schedule = read(
		scheduleSchema,
		`schedules/${inspection.schedule}.yaml`,
	);
	const activity = schedule.activities.find(
		({ id }) => id === inspection.activity,
	);
	if (activity === undefined) throw new Error(`${name} has no activity`);
	/** First and last day of a step of the plan. */
	const planned = (id: string) => {
		const step = activity.plan.find((step) => step.id === id);
		if (step === undefined) throw new Error(`The plan has no step ${id}`);
		const day = (number: number) => dayOfPlan(inspection.dates.start, number);
		return { from: day(step.day), until: day(step.until ?? step.day) };
	};
	return { inspection, schedule, activity, planned };
}

describe("the example of 2014", () => {
	const { inspection, planned } = example("national-2014");
	const { dates, serviceAreas, sampling } = inspection;

	test("is announced, ends and is published on the days of the plan", () => {
		expect(dates).toEqual({
			notified: planned("notify").from,
			start: planned("arrive").from,
			end: planned("give-feedback").from,
			published: planned("publish").from,
		});
	});

	test("visits each service area when the plan says, and tells it on the day for that", () => {
		const week = (name: string) => ({
			notified: planned(`notify-areas-of-week-${name}`).from,
			visited: planned(`visit-areas-in-week-${name}`),
		});
		expect(
			serviceAreas.map(({ notified, visited }) => ({ notified, visited })),
		).toEqual([
			...Array.from({ length: 3 }, () => week("three")),
			...Array.from({ length: 3 }, () => week("four")),
			...Array.from({ length: 2 }, () => week("five")),
		]);
	});

	test("has read 150 cases, of which 60 were audited", () => {
		expect(new Set(sampling.flatMap(({ cases }) => cases)).size).toBe(150);
		expect(new Set(sampling.flatMap(({ audits }) => audits)).size).toBe(60);
	});
});

describe("the example of 2023", () => {
	const { inspection, activity, planned } = example("national-2023");
	const { dates, serviceAreas } = inspection;

	test("is announced, starts, ends and is published as many working days apart as the schedule says", () => {
		expect(dates.notified).toBe(planned("notify").from);
		expect(dates.notified).toBe(
			addWorkingDays(dates.start, -(activity.notice ?? 0)),
		);
		expect(workingDaysIn(dates.start, dates.end)).toBe(
			activity.fieldwork?.most,
		);
		expect(dates.published).toBe(
			addWorkingDays(dates.end, activity.publishAfter?.days ?? 0),
		);
	});

	test("visits its service areas from 16 to 27 January, as its text says", () => {
		const days = serviceAreas.flatMap(({ visited }) =>
			visited === undefined ? [] : [visited.from, visited.until],
		);
		expect(days).toHaveLength(12);
		expect(days.toSorted().at(0)).toBe("2023-01-16");
		expect(days.toSorted().at(-1)).toBe("2023-01-27");
		expect(inspection.aboutTheInspection).toContain(
			"between 16 and 27 January",
		);
	});
});

describe.each(["focused-2022", "monitoring-2024"])("the visit %s", (name) => {
	const { inspection, activity } = example(name);
	const { dates, serviceAreas } = inspection;

	test("takes as long as the schedule says, and its letter follows when the schedule says", () => {
		const { least = 1, most = 5 } = activity.fieldwork ?? {};
		const days = workingDaysIn(dates.start, dates.end);
		expect(days).toBeGreaterThanOrEqual(least);
		expect(days).toBeLessThanOrEqual(most);
		expect(dates.published).toBe(
			addWorkingDays(dates.end, activity.publishAfter?.days ?? 0),
		);
	});

	test("takes place where it says", () => {
		expect(serviceAreas.length).toBeGreaterThan(1);
		for (const { visited } of serviceAreas) {
			expect(visited?.from).toBeDefined();
			expect(visited && visited.from >= dates.start).toBe(true);
			expect(visited && visited.until <= dates.end).toBe(true);
		}
	});
});
