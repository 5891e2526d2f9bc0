/**
 * Schedules, each by itself and on every day on which it begins to read otherwise, so that a mistake in an amendment is
 * told before the first inspection that it is in force for.
 */
import { type Diagnostic, hasErrors } from "../diagnostics/diagnostic.ts";
import type { Source } from "../diagnostics/source.ts";
import { type Schedule, scheduleSchema } from "../model/schedule.ts";
import { scheduleRules } from "./rules.ts";
import { type Origin, runRules, tellOf } from "./run-rules.ts";
import { daysOfChange, scheduleOn } from "./schedule-on.ts";
import { type Shaped, shape } from "./shape.ts";

/** A schedule with shape, as it reads on one day, and where it was typed. */
export type ScheduleThere = Shaped<Schedule> & Origin;

/** Gives a schedule as it reads on a day; nothing where it has no shape on that day. */
export type ScheduleByDay = (day: string) => ScheduleThere | undefined;

/**
 * @param sources by id, which is the name of the file
 * @param templates the names of all there are, where it matters whether those that are named are there
 */
export function validateSchedules(
	sources: ReadonlyMap<string, Source>,
	diagnostics: Diagnostic[],
	templates?: readonly string[],
): ReadonlyMap<string, ScheduleByDay> {
	return new Map(
		[...sources].map(([id, source]) => [
			id,
			versionsOf({ id, templates }, source, diagnostics),
		]),
	);
}

/** What is known of a schedule beside what its file says. */
interface Surroundings {
	readonly id: string;
	readonly templates: readonly string[] | undefined;
}

function versionsOf(
	surroundings: Surroundings,
	source: Source,
	diagnostics: Diagnostic[],
): ScheduleByDay {
	// Before its first day too: that an inspection starts too early is told in its own words.
	const days = ["", ...daysOfChange(source)];
	const told = new Set<string>();
	const versions = days.map((from) => {
		const found: Diagnostic[] = [];
		const schedule = version(surroundings, scheduleOn(source, from), found);
		// What an amendment seems to miss may stand in what was told of a version before.
		const isDoubtful = told.size > 0;
		// What one version was told, the next need not be.
		const fresh = found.filter(
			(one) =>
				!told.has(keyOf(one)) && !(isDoubtful && one.rule === "field-present"),
		);
		for (const one of fresh) told.add(keyOf(one));
		diagnostics.push(...fresh);
		return { from, schedule };
	});
	return (day) => versions.findLast(({ from }) => from <= day)?.schedule;
}

function keyOf({ rule, place }: Diagnostic): string {
	return JSON.stringify([rule, place]);
}

function version(
	{ id, templates }: Surroundings,
	source: Source,
	diagnostics: Diagnostic[],
): ScheduleThere | undefined {
	const shaped = shape(
		scheduleSchema,
		{ data: source.data, source },
		diagnostics,
	);
	// Half a schedule would make everything it lacks look unknown.
	if (!shaped?.isWhole) return undefined;
	const there = { ...shaped, source, path: [] };
	const facts = { schedule: shaped.value, scheduleId: id, templates };
	const told = runRules(
		scheduleRules,
		facts,
		tellOf(facts, { schedule: there }),
	);
	for (const { diagnostic } of told) diagnostics.push(diagnostic);
	// What is wrong with the schedule is told of it, and not again of every finding.
	const wrong = told.filter(({ diagnostic }) => hasErrors([diagnostic]));
	return { ...there, gaps: wrong.map(({ at }) => at.slice(1)) };
}
