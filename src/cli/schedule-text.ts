/** One schedule, as `schedule` prints it in the terminal. */
import type { Paint } from "../diagnostics/pretty.ts";
import type { ScheduleRead } from "../index.ts";
import { wrap } from "./text-table.ts";

type Schedule = ScheduleRead["schedule"];
type Activity = Schedule["activities"][number];

interface Page {
	/** Columns of the terminal. */
	readonly width: number;
	readonly paint: Paint;
}

/** What it is called, and what is said of it. */
type Row = readonly [name: string, text: string];

/** @param on the day it is read on; all amendments are in force where none is named */
export function scheduleText(
	{ schedule, unverified }: ScheduleRead,
	on: string | undefined,
	page: Page,
): string {
	const section = (title: string, lines: readonly string[]) =>
		lines.length === 0 ? [] : ["", page.paint("bold", title), ...lines];
	const list = (title: string, rows: readonly Row[]) =>
		section(title, rowLines(rows, page));
	return [
		...wrap(`${schedule.title} (${schedule.id})`, page.width).map((line) =>
			page.paint("bold", line),
		),
		...wrap(inForce(schedule, on), page.width),
		...list("Judgements", judgements(schedule)),
		...list(
			"Grades, best first",
			schedule.grades.map(({ id, label, meaning }) => [
				id,
				id === label ? meaning : `‘${label}’: ${meaning}`,
			]),
		),
		...schedule.judgements.flatMap((judgement) =>
			list(`Criteria of ${judgement.id}`, criteria(judgement)),
		),
		...list("Scope", labelled(schedule.scope)),
		...list("Off-site sources", labelled(schedule.offSiteSources)),
		...list(
			"Limits of the overall grade",
			schedule.limits.map(({ id, rule, grade, severity, applies }) => [
				id,
				`${rule}${grade === undefined ? "" : ` ${grade}`}, ${applies ? severity : "switched off"}`,
			]),
		),
		...list(
			"Reasons for putting an inspection off",
			schedule.deferralReasons.map(({ id, label, accepted }) => [
				id,
				`${label}${accepted ? "" : " – not accepted"}`,
			]),
		),
		...list(
			"Activities",
			schedule.activities.map((activity) => [activity.id, about(activity)]),
		),
		...schedule.activities.flatMap(({ id, plan }) =>
			list(
				`Working days of ${id}, where day 1 is the first`,
				plan.map((step) => [whenOf(step), `${step.what} (${step.who})`]),
			),
		),
		...section(
			unverified.length === 0
				? "Every fact that names its source was verified there"
				: `Facts that could not be verified: ${unverified.length}`,
			unverified.flatMap(({ name, source, place }) => [
				// Not wrapped, so that an editor finds the place.
				`  ${place.file}:${place.line}  ${name}`,
				...wrap(source ?? "No source is named", page.width - 6).map((line) =>
					page.paint("dim", `      ${line}`),
				),
			]),
		),
		...section("Changes, newest first", changes(schedule, on, page)),
		"",
	].join("\n");
}

function inForce({ from, amendments }: Schedule, on: string | undefined) {
	const last = amendments.findLast(
		(one) => one.from !== undefined && (on === undefined || one.from <= on),
	)?.from;
	return `For inspections that start on or after ${from}. ${
		on === undefined
			? last === undefined
				? "Never amended."
				: `As it reads since ${last}.`
			: `As it reads on ${on}.`
	}`;
}

function judgements({ judgements, overall }: Schedule): Row[] {
	return [
		...judgements.map(({ id, label }): Row => [id, label]),
		...(overall === undefined
			? []
			: [
					[
						overall.id,
						`${overall.label}, stated ${overall.stated === "row" ? "as the last row of the table" : "in a sentence above the table"}`,
					] as const,
				]),
	];
}

function criteria({
	criteria,
	criteriaRunOnFrom,
}: Schedule["judgements"][number]): Row[] {
	return [
		...labelled(criteria),
		...(criteriaRunOnFrom === undefined
			? []
			: [[`${criteriaRunOnFrom} …`, "run on without being listed"] as const]),
	];
}

function labelled(
	list: readonly { readonly id: string; readonly label: string }[],
): Row[] {
	return list.map(({ id, label }) => [id, label]);
}

function about({
	label,
	graded,
	notice,
	fieldwork,
	publishAfter,
	documents,
}: Activity): string {
	const days = (count: number) =>
		`${count} working day${count === 1 ? "" : "s"}`;
	return [
		`${label}, ${graded ? "graded" : "without grades"}`,
		...(notice === undefined ? [] : [`${days(notice)} of notice`]),
		...(fieldwork === undefined
			? []
			: [
					fieldwork.least === fieldwork.most
						? `takes ${days(fieldwork.most)}`
						: `takes ${fieldwork.least} to ${days(fieldwork.most)}`,
				]),
		...(publishAfter === undefined
			? []
			: [`published ${days(publishAfter.days)} after its end`]),
		...(documents.length === 0
			? []
			: [`prints ${documents.map(({ document }) => document).join(", ")}`]),
	].join("; ");
}

/** `1`, `3 to 5`, `1 by 09:30`. */
function whenOf({ day, until, by }: Activity["plan"][number]): string {
	return `${day}${until === undefined ? "" : ` to ${until}`}${by === undefined ? "" : ` by ${by}`}`;
}

function changes(
	{ amendments }: Schedule,
	on: string | undefined,
	{ width, paint }: Page,
): string[] {
	return amendments.toReversed().flatMap(({ from, title, changes }) => {
		const isToCome = from !== undefined && on !== undefined && from > on;
		return [
			...wrap(
				`${from ?? "day unknown"}  ${title}${isToCome ? ` (not yet in force on ${on})` : ""}`,
				width - 2,
			).map((line) => `  ${paint("cyan", line)}`),
			...changes.flatMap((change) =>
				wrap(`- ${change}`, width - 4, "  ").map((line) => `    ${line}`),
			),
		];
	});
}

/** Names in one column and what is said of them in the next. */
function rowLines(rows: readonly Row[], { width }: Page): string[] {
	const column = Math.max(0, ...rows.map(([name]) => name.length));
	return rows.flatMap(([name, text]) =>
		wrap(text, Math.max(20, width - column - 4)).map(
			(line, index) => `  ${(index === 0 ? name : "").padEnd(column)}  ${line}`,
		),
	);
}
