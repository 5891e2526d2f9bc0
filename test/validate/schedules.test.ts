/** The schedules that come with the tool: sound whether or not an inspection names them, and true to their sources. */
import { cpSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { check, schedules } from "../../src/index.ts";
import type { Schedule } from "../../src/model/schedule.ts";
import { overlay } from "./overlay.ts";

const content = join(import.meta.dirname, "../../content");
const files = readdirSync(join(content, "schedules"));

/** One of them as it reads on a day. */
function schedule(id: string, on?: string): Schedule {
	const found = schedules({ content, on }).schedules.find(
		(one) => one.schedule.id === id,
	);
	if (found === undefined) throw new Error(`There is no schedule ${id}`);
	return found.schedule;
}

test.each(files)("%s is sound", (name) => {
	const content = overlay();
	cpSync(
		join(import.meta.dirname, "../../content/schedules", name),
		join(content, "schedules", name),
	);
	const { diagnostics } = check({ content, inspections: [] });
	expect(diagnostics).toEqual([]);
});

test("what nobody could verify says where it is from", () => {
	for (const { unverified } of schedules({ content }).schedules) {
		expect(unverified).not.toEqual([]);
		expect(unverified.filter(({ source }) => source === undefined)).toEqual([]);
	}
});

describe("cafcass-2014", () => {
	const { judgements, caseEvaluation, sampling, activities, ...rest } =
		schedule("cafcass-2014");
	const numbers = (from: number, until: number) =>
		Array.from({ length: until - from + 1 }, (_, index) =>
			String(from + index),
		);

	test("numbers private law 1 to 14, public law 15 to 32, leadership from 33 on", () => {
		expect(
			judgements.map(({ id, criteria, criteriaRunOnFrom }) => [
				id,
				criteria.map(({ id }) => id),
				criteriaRunOnFrom,
			]),
		).toEqual([
			["private-law", numbers(1, 14), undefined],
			["public-law", numbers(15, 32), undefined],
			["national-leadership", [], 33],
			["local-leadership", [], 33],
		]);
	});

	test("uses every number in a row of the case evaluation, and four of them twice", () => {
		const uses = (judgement: string) =>
			caseEvaluation
				.filter((table) => table.judgement === judgement)
				.flatMap(({ rows }) => rows.flatMap(({ criteria }) => criteria));
		const twice = (ids: readonly string[]) =>
			[...new Set(ids)].filter(
				(id) => ids.filter((one) => one === id).length === 2,
			);
		const inOrder = (ids: readonly string[]) =>
			[...new Set(ids)].toSorted((a, b) => Number(a) - Number(b));
		const privateLaw = uses("private-law");
		const publicLaw = uses("public-law");
		expect(inOrder(privateLaw)).toEqual(numbers(1, 14));
		expect(inOrder(publicLaw)).toEqual(numbers(15, 32));
		expect(privateLaw).toHaveLength(14 + 2);
		expect(twice(privateLaw)).toEqual(["7", "9"]);
		expect(publicLaw).toHaveLength(18 + 2);
		expect(twice(publicLaw)).toEqual(["20", "29"]);
		expect(caseEvaluation.map(({ rows }) => rows.length)).toEqual([12, 14]);
	});

	test("has no row on risk in public law, nor on representation or reviewing officers in private law", () => {
		const [privateLaw, publicLaw] = caseEvaluation.map(({ rows }) =>
			rows.map(({ id }) => id),
		);
		expect(publicLaw).not.toContain("risk");
		for (const id of ["representation", "added-value", "reviewing-officers"]) {
			expect(privateLaw).not.toContain(id);
			expect(publicLaw).toContain(id);
		}
	});

	test("samples 150 cases, 15 of them of a kind, and has 60 audited", () => {
		const sum = (counts: readonly number[]) =>
			counts.reduce((total, count) => total + count, 0);
		expect(sampling.map(({ cases }) => cases)).toEqual([50, 50, 50]);
		expect(sampling.map(({ audits }) => audits)).toEqual([20, 20, 20]);
		expect(sum(sampling.map(({ cases }) => cases))).toBe(150);
		expect(sum(sampling.map(({ audits }) => audits))).toBe(60);
		expect(
			sampling.flatMap(({ including }) =>
				including.map(({ id, cases }) => [id, cases]),
			),
		).toEqual([
			["rule-16-4", 10],
			["section-25", 5],
		]);
	});

	test("plans the four days before the first to the day of publication", () => {
		const [activity] = activities;
		expect(
			activity?.plan.map(({ id, day, until, by, who }) =>
				[
					id,
					until === undefined ? day : `${day} to ${until}`,
					...(by === undefined ? [] : [by]),
					who,
				].join(" | "),
			),
		).toMatchInlineSnapshot(`
			[
			  "prepare | -3 to 0 | lead inspector",
			  "notify | 1 | 09:30 | lead inspector",
			  "arrive | 1 | 11:30 | lead inspector",
			  "send-case-list | 1 | 14:00 | Cafcass",
			  "choose-cases | 1 | lead inspector",
			  "start-week-two | 2 | 09:30 | lead inspector",
			  "visit-business-centre | 2 to 3 | two inspectors",
			  "notify-areas-of-week-three | 2 | lead inspector",
			  "send-rest-of-information | 2 | Cafcass",
			  "prepare-team | 2 | rest of the team",
			  "read-cases | 3 to 5 | team inspectors",
			  "send-audits | 4 | Cafcass",
			  "meet-in-week-two | 6 | full inspection team",
			  "send-observation-list-for-week-three | 6 | 12:00 | Cafcass",
			  "travel-in-week-three | 7 | full inspection team",
			  "notify-areas-of-week-four | 7 | lead inspector",
			  "visit-areas-in-week-three | 8 to 10 | deputy lead inspectors and their teams",
			  "meet-in-week-three | 11 | full inspection team",
			  "send-observation-list-for-week-four | 11 | 12:00 | Cafcass",
			  "travel-in-week-four | 12 | full inspection team",
			  "notify-areas-of-week-five | 12 | lead inspector",
			  "visit-areas-in-week-four | 13 to 15 | deputy lead inspectors and their teams",
			  "meet-in-week-four | 16 | full inspection team",
			  "send-observation-list-for-week-five | 16 | 12:00 | Cafcass",
			  "travel-in-week-five | 17 | full inspection team",
			  "visit-areas-in-week-five | 18 to 19 | deputy lead inspectors and their teams",
			  "agree-judgements | 20 | full inspection team",
			  "meet-on-next-steps | 21 | lead inspector and deputy lead inspectors",
			  "give-feedback | 21 | lead inspector and deputy lead inspectors",
			  "draft-report | 22 to 30 | inspectors responsible for a section, led by the lead inspector",
			  "agree-draft | 30 | lead inspector and quality assurance manager",
			  "send-draft | 31 | lead inspector",
			  "check-facts | 32 to 36 | Cafcass",
			  "consider-comments | 37 to 40 | lead inspector and quality assurance manager",
			  "agree-report | 40 | lead inspector and quality assurance manager",
			  "send-final-report | 40 | lead inspector",
			  "publish | 41 | Ofsted",
			]
		`);
	});

	test("publishes 20 working days after fieldwork of 21, without notice", () => {
		const [activity] = activities;
		const dayOf = (id: string) =>
			activity?.plan.find((step) => step.id === id)?.day;
		expect(activity?.notice).toBe(0);
		expect(activity?.fieldwork).toMatchObject({ least: 21, most: 21 });
		expect(activity?.publishAfter?.days).toBe(20);
		expect(dayOf("publish")).toBe(21 + 20);
		expect(dayOf("send-draft")).toBe(21 + 10);
		// Comments come on day 36: the handbook's day 35 cannot be meant.
		expect(dayOf("agree-report")).toBe(40);
	});

	test("tells each area at least the working days ahead that it asks for", () => {
		const { areaVisits } = rest;
		const plan = activities[0]?.plan ?? [];
		const steps = (start: string) =>
			plan.filter(({ id }) => id.startsWith(start)).map(({ day }) => day);
		const told = steps("notify-areas-");
		expect(told).toEqual([2, 7, 12]);
		expect(steps("visit-areas-")).toEqual([8, 13, 18]);
		expect(areaVisits).toMatchObject({ most: 8, mostDays: 3, notice: 5 });
		for (const [index, day] of steps("visit-areas-").entries())
			expect(day - (told[index] ?? day)).toBeGreaterThanOrEqual(
				areaVisits?.notice ?? 0,
			);
	});

	test("takes no absence as a reason for putting an inspection off", () => {
		expect(
			rest.deferralReasons
				.filter(({ accepted }) => !accepted)
				.map(({ id }) => id),
		).toEqual([
			"chief-executive-absent",
			"national-service-director-absent",
			"staff-absent",
			"inspector-absent",
		]);
	});

	test("marks the rule on key judgements as one that nobody could verify", () => {
		expect(
			rest.limits.find(({ rule }) => rule === "key-judgement"),
		).toMatchObject({ severity: "error", applies: true, verified: false });
	});
});

describe("cafcass-2021", () => {
	test("has two activities without grades beside the full inspection", () => {
		expect(
			schedule("cafcass-2021").activities.map(
				({ id, graded, notice, publishAfter }) => [
					id,
					graded,
					notice,
					publishAfter?.days,
					publishAfter?.verified,
				],
			),
		).toEqual([
			["full-inspection", true, 5, 30, false],
			["focused-visit", false, undefined, 21, false],
			["monitoring-visit", false, undefined, 21, false],
		]);
	});

	test("was amended on days that are known and days that are not", () => {
		expect(schedule("cafcass-2021").amendments.map(({ from }) => from)).toEqual(
			[
				"2021-04-01",
				undefined,
				undefined,
				"2024-04-05",
				"2024-10-04",
				"2024-12-17",
				"2025-09-30",
			],
		);
	});

	test.each([
		["2024-04-01", false, false],
		["2024-04-05", true, false],
		["2024-12-16", true, false],
		["2024-12-17", true, true],
		["2024-12-20", true, true],
	])(
		"on %s pausing is known: %s, deprivation of liberty in scope: %s",
		(day, pausing, deprivation) => {
			const { deferralReasons, scope, offSiteSources } = schedule(
				"cafcass-2021",
				day,
			);
			expect(deferralReasons.some(({ id }) => id === "pause-needed")).toBe(
				pausing,
			);
			expect(scope.some(({ id }) => id === "deprivation-of-liberty")).toBe(
				deprivation,
			);
			expect(offSiteSources.map(({ id }) => id)).toEqual(
				deprivation
					? ["judiciary", "local-authority-leaders", "other-stakeholders"]
					: [],
			);
		},
	);

	test.each([
		["2024-04-01", ["deferral-reason-known"]],
		["2024-12-20", []],
	])(
		"an inspection that started on %s is held to it as it read then",
		(start, expected) => {
			const content = overlay();
			cpSync(
				join(import.meta.dirname, "../../content/schedules/cafcass-2021.yaml"),
				join(content, "schedules/cafcass-2021.yaml"),
			);
			const file = join(content, "inspections/sample/inspection.yaml");
			writeFileSync(
				file,
				readFileSync(file, "utf8")
					.replace(/^schedule: .*$/m, "schedule: cafcass-2021")
					.replace(/^ {2}start: .*$/m, `  start: ${start}`)
					.concat(
						"deferral:\n  kind: paused\n  reason: pause-needed\n  note: A manager fell ill.\n",
					),
			);
			const { diagnostics } = check({ content, inspections: [] });
			expect(
				diagnostics
					.map(({ rule }) => rule)
					.filter((rule) => rule.startsWith("deferral-")),
			).toEqual(expected);
		},
	);
});
