/** Schedules to be looked at by themselves: read and validated, as they read on a day. */
import { type Diagnostic, hasErrors } from "../diagnostics/diagnostic.ts";
import { Problem } from "../diagnostics/problem.ts";
import type { Source } from "../diagnostics/source.ts";
import { day } from "../model/fields.ts";
import type { Schedule } from "../model/schedule.ts";
import { type Unverified, unverifiedIn } from "../model/unverified.ts";
import { contentFiles } from "../read/content-files.ts";
import { readSchedules, scheduleIdsIn } from "../read/schedule-files.ts";
import { scheduleOn } from "../validate/schedule-on.ts";
import { validateSchedules } from "../validate/validate-schedules.ts";

export interface ScheduleOrder {
	/** The content folder. */
	readonly content: string;
	/** The day whose amendments are in force; all that have a day where none is named. */
	readonly on?: string | undefined;
}

export interface Schedules {
	readonly diagnostics: readonly Diagnostic[];
	/** What stands in each file that was read, by the name diagnostics use for it. */
	readonly texts: ReadonlyMap<string, string>;
	/** By id; nothing where a diagnostic is an error. */
	readonly schedules: readonly ScheduleRead[];
}

export interface ScheduleRead {
	readonly schedule: Schedule;
	readonly unverified: readonly Unverified[];
}

/** After every day on which anything is amended. */
const lastDay = "9999-12-31";

/** @throws {Problem} where the content folder is not there, or the day is none */
export function schedules({ content, on = lastDay }: ScheduleOrder): Schedules {
	if (!day.safeParse(on).success)
		throw new Problem(
			`There is no day \`${on}\`.`,
			"Write it as year, month and day: 2024-12-20.",
		);
	const diagnostics: Diagnostic[] = [];
	const files = contentFiles(content);
	const ids = scheduleIdsIn(files, diagnostics);
	const sources = readSchedules(files, ids, diagnostics);
	const validated = validateSchedules(sources, diagnostics);
	return {
		diagnostics,
		texts: files.texts,
		schedules: hasErrors(diagnostics)
			? []
			: [...sources].flatMap(([id, source]) => {
					const schedule = validated.get(id)?.(on)?.value;
					const unverified = unverifiedIn(scheduleOn(source, on));
					return schedule ? [{ schedule, unverified }] : [];
				}),
	};
}

/** How many facts of a schedule nobody could verify, with all its amendments, by id; only of those with any. */
export function unverifiedCounts(
	sources: ReadonlyMap<string, Source>,
): ReadonlyMap<string, number> {
	return new Map(
		[...sources]
			.map(
				([id, source]) =>
					[id, unverifiedIn(scheduleOn(source, lastDay)).length] as const,
			)
			.filter(([, count]) => count > 0),
	);
}
