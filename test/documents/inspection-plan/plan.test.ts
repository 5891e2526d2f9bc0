/** The plan with its days: through the document, and the same in every edition. Starts a browser. */
import { beforeAll, describe, expect, test } from "vitest";
import { addWorkingDays } from "../../../src/model/working-days.ts";
import { writeCalendar } from "../../../src/write/calendar/calendar.ts";
import { expectAlike } from "../alike.ts";
import { builtDocuments } from "../built-documents.ts";
import { sectionOf, tablesIn, treeOf, wordsOf } from "../parts-of.ts";
import { changedManuscript, withDates } from "./changed-manuscript.ts";
import { eventsIn } from "./events-in.ts";

const path = "internal/inspection-plan";

describe("the plan of the example of 2014", () => {
	let files: ReadonlyMap<string, Uint8Array>;
	beforeAll(async () => {
		files = await builtDocuments("national-2014", ["inspection-plan"]);
	});

	test("says the same in every edition", () => expectAlike(files, path));

	test("has a table a week, each with the same heads", () => {
		const weeks = treeOf(files, path).children.filter(
			(node) => node.type === "heading" && node.depth === 2,
		);
		const tables = tablesIn(treeOf(files, path).children).filter(
			([heads]) => heads?.length === 4,
		);
		expect(weeks.filter((week) => /^Week/.test(wordsOf([week])))).toHaveLength(
			10,
		);
		expect(tables).toHaveLength(10);
		for (const [heads] of tables)
			expect(heads).toEqual([
				"Starts on",
				"Deadline",
				"Action",
				"Who is responsible",
			]);
	});

	test("has every step with weekday, deadline and owner", () => {
		const rows = tablesIn(sectionOf(treeOf(files, path), /^Week 1:/))[0]?.slice(
			1,
		);
		expect(rows?.map(([day, deadline, , who]) => [day, deadline, who])).toEqual(
			[
				[
					"Monday 3 March (before day 1)",
					"Thursday 6 March",
					"Lead inspector (Rowena Achterberg)",
				],
				[
					"Friday 7 March (day 1)",
					"09:30",
					"Lead inspector (Rowena Achterberg)",
				],
				[
					"Friday 7 March (day 1)",
					"11:30",
					"Lead inspector (Rowena Achterberg)",
				],
				["Friday 7 March (day 1)", "14:00", "Cafcass"],
				[
					"Friday 7 March (day 1)",
					"end of the day",
					"Lead inspector (Rowena Achterberg)",
				],
			],
		);
	});

	test("lists the bank holidays that are not counted", () => {
		expect(wordsOf(sectionOf(treeOf(files, path), /^Main days/))).toMatch(
			/Friday 18 April 2014: Good Friday.*Monday 21 April 2014: Easter Monday.*Monday 5 May 2014/,
		);
	});

	test("shows its main days as a timeline below their table", () => {
		const { children } = { children: sectionOf(treeOf(files, path), /^Main/) };
		const kinds = children.map((node) =>
			node.type === "paragraph" ? node.children[0]?.type : node.type,
		);
		expect(kinds.slice(0, 2)).toEqual(["table", "image"]);
		expect([...files.keys()]).toContain(
			"internal/pictures/inspection-plan/plan.svg",
		);
	});

	test("lists when areas are told and visited", () => {
		const [[heads, first] = []] = tablesIn(
			sectionOf(treeOf(files, path), /^Visits/),
		);
		expect([heads, first]).toEqual([
			["Service area", "Notified on", "Visited on"],
			[
				"Northern Coast and Valleys",
				"Monday 10 March",
				"Tuesday 18 March to Thursday 20 March",
			],
		]);
	});

	test("is marked as internal", () => {
		expect(
			[...files.keys()].every((file) => file.startsWith("internal/")),
		).toBe(true);
		expect(wordsOf(treeOf(files, path).children)).toContain(
			"Internal: not for publication.",
		);
	});
});

describe("the plan of a real inspection", () => {
	test.each([
		{
			start: "2014-02-21",
			end: "2014-03-21",
			publication: "Tuesday 22 April 2014",
			draft: "Friday 4 April",
			comments: "Friday 11 April",
		},
		{
			start: "2018-02-02",
			end: "2018-03-02",
			publication: "Tuesday 3 April 2018",
			draft: "Friday 16 March",
			comments: "Friday 23 March",
		},
	])(
		"from $start to $end has $publication for its nominal Good Friday",
		async ({ start, end, publication, draft, comments }) => {
			const { tree, events } = changedManuscript(
				"national-2014",
				"inspection-plan",
				withDates({ notified: start, start, end }),
			);
			const [main] = tablesIn(sectionOf(tree, /^Main days/));
			expect(main?.at(-1)).toEqual(["Publication, as planned", publication]);
			const steps = tablesIn(tree.children)
				.filter(([heads]) => heads?.length === 4)
				.flatMap((rows) => rows.slice(1));
			const onDay = (number: string) =>
				steps.find(([day]) => day?.endsWith(` (${number})`));
			expect(onDay("day 41")?.[0]).toBe(
				`${publication.replace(/ \d+$/, "")} (day 41)`,
			);
			expect(onDay("day 31")?.[0]).toBe(`${draft} (day 31)`);
			expect(onDay("days 32 to 36")?.[1]).toBe(comments);
			expect(onDay("day 21")?.[0]).toMatch(/^Friday/);
			expect(events?.find(({ id }) => id.endsWith(".publish"))?.from).toBe(
				addWorkingDays(end, 20),
			);
		},
	);

	test("keeps its intervals after a pause", () => {
		const { tree } = changedManuscript(
			"national-2014",
			"inspection-plan",
			withDates({ start: "2014-02-21", end: "2014-04-04" }),
		);
		const steps = tablesIn(tree.children).flat();
		const onDay = (what: string) =>
			steps.find((row) => row[2]?.startsWith(what))?.[0];
		// Ten and twenty working days after the day it did end.
		expect(onDay("Send the draft")).toBe("Tuesday 22 April (day 31)");
		expect(onDay("Publish")).toBe("Wednesday 7 May (day 41)");
		expect(onDay("The full inspection ends")).toBe("Friday 4 April (day 31)");
	});

	test("says so where another day than the planned one is set", () => {
		const { tree } = changedManuscript(
			"national-2014",
			"inspection-plan",
			withDates({
				start: "2018-02-02",
				end: "2018-03-02",
				published: "2018-04-10",
			}),
		);
		const main = sectionOf(tree, /^Main days/);
		expect(tablesIn(main)[0]?.at(-1)).toEqual([
			"Publication",
			"Tuesday 10 April 2018",
		]);
		expect(wordsOf(main)).toContain("Tuesday 3 April 2018");
	});
});

test("a visit without a plan has its first day, its last and its publication", () => {
	const { tree } = changedManuscript(
		"focused-2022",
		"inspection-plan",
		() => ({}),
	);
	const steps = tablesIn(tree.children)
		.filter(([heads]) => heads?.length === 4)
		.flatMap((rows) => rows.slice(1));
	expect(steps.map(([day, , what]) => [day, what])).toEqual([
		["Tuesday 7 June (before day 1)", "Notify Cafcass of the focused visit."],
		["Tuesday 14 June (day 1)", "The focused visit starts."],
		["Wednesday 15 June (day 2)", "The focused visit ends."],
		["Thursday 14 July (day 23)", "Publish the letter."],
	]);
});

describe("the calendar", () => {
	const manuscript = changedManuscript(
		"national-2014",
		"inspection-plan",
		withDates({
			notified: "2014-03-28",
			start: "2014-03-28",
			end: "2014-04-29",
		}),
	);

	test("is the same whenever it is made", async () => {
		const again = { ...manuscript };
		expect(await writeCalendar(manuscript, undefined)).toEqual(
			await writeCalendar(again, undefined),
		);
	});

	test("has the same steps as the document, on the same days", async () => {
		const text = new TextDecoder().decode(
			await writeCalendar(manuscript, undefined),
		);
		const events = eventsIn(text);
		const rows = tablesIn(manuscript.tree.children)
			.filter(([heads]) => heads?.length === 4)
			.flatMap((table) => table.slice(1));
		expect(events.map(({ SUMMARY }) => SUMMARY)).toEqual(
			rows.map(([, , what]) => what?.replace(/\.$/, "")),
		);
		expect(new Set(events.map(({ UID }) => UID)).size).toBe(events.length);
		for (const event of events) expect(event.DTSTAMP).toBe("20140328T000000Z");
	});

	test("has times as they are on the clocks of London, in winter and in summer", async () => {
		const text = new TextDecoder().decode(
			await writeCalendar(manuscript, undefined),
		);
		const event = (step: string) =>
			eventsIn(text).find(({ UID }) =>
				UID?.startsWith(`national-2014.${step}@`),
			);
		// Friday 28 March is winter time, and the clocks change that Sunday.
		expect(event("notify")).toMatchObject({ DTSTART: "20140328T093000Z" });
		expect(event("start-week-two")).toMatchObject({
			DTSTART: "20140331T083000Z",
		});
		expect(event("notify")).not.toHaveProperty("DTEND");
	});

	test("has whole days up to the day after the last", async () => {
		const text = new TextDecoder().decode(
			await writeCalendar(manuscript, undefined),
		);
		expect(
			eventsIn(text).find(({ UID }) => UID?.includes(".read-cases@")),
		).toMatchObject({
			"DTSTART;VALUE=DATE": "20140401",
			"DTEND;VALUE=DATE": "20140404",
			CLASS: "CONFIDENTIAL",
		});
	});

	test("is made for this document alone", async () => {
		const { alsoAs } = changedManuscript(
			"national-2014",
			"provisional-outcome",
			() => ({}),
		);
		expect(alsoAs).toEqual([]);
	});
});
