/**
 * From sources to inspections that may be believed, with everything that is wrong on the way.
 *
 * Shape comes first, source by source; then the rules look at whatever has shape, so that one mistake never hides
 * another. Where an inspection or its schedule could not be read, the rules that need neither still look at its texts.
 * The caller stops where a diagnostic is an error.
 */
import type { z } from "zod";
import type { Diagnostic } from "../diagnostics/diagnostic.ts";
import { didYouMean } from "../diagnostics/nearest.ts";
import type { Source } from "../diagnostics/source.ts";
import { briefingSchema } from "../model/briefing.ts";
import type { CheckedInspection } from "../model/checked-inspection.ts";
import { concernsSchema } from "../model/concern.ts";
import { id as idSchema } from "../model/fields.ts";
import { figuresSchema } from "../model/figures.ts";
import { findingSchema } from "../model/finding.ts";
import { type Inspection, inspectionSchema } from "../model/inspection.ts";
import {
	type Organisation,
	organisationSchema,
} from "../model/organisation.ts";
import type { InspectionSources, Project } from "../model/project.ts";
import type { Activity, Schedule } from "../model/schedule.ts";
import { makeExceptions } from "./exceptions.ts";
import { withGaps } from "./gaps.ts";
import {
	lastDay,
	lenientFindingSchema,
	lenientInspectionSchema,
	lenientOrganisationSchema,
	standInOrganisation,
} from "./lenient.ts";
import { plainFields } from "./plain-fields.ts";
import { proseFields } from "./prose-fields.ts";
import { reportTexts } from "./report-texts.ts";
import type { Facts, Ids } from "./rule.ts";
import { inspectionRules } from "./rules.ts";
import { type Origin, runRules, tellOf } from "./run-rules.ts";
import { type Shaped, shape } from "./shape.ts";
import { standInInspection, standInSchedule } from "./stand-ins.ts";
import {
	type ScheduleByDay,
	type ScheduleThere,
	validateSchedules,
} from "./validate-schedules.ts";
import { type ShapedWording, validateWording } from "./validate-wording.ts";
import { valueAt } from "./value-at.ts";

/**
 * @param templates the names of all there are, where it matters whether those that a schedule names are there
 * @returns the inspections that have shape, in the order they were read
 */
export function validate(
	project: Project,
	diagnostics: Diagnostic[],
	templates?: readonly string[],
): CheckedInspection[] {
	const { organisation: source } = project;
	const organisation =
		source &&
		shape(
			organisationSchema,
			{ data: source.data, source },
			diagnostics,
			lenientOrganisationSchema,
		);
	const schedules = validateSchedules(
		project.schedules,
		diagnostics,
		templates,
	);
	const wording = validateWording(project.wording, diagnostics);
	const found: Diagnostic[] = [];
	const checked = project.inspections.flatMap(
		(sources) =>
			check(sources, project, schedules, organisation, wording, found) ?? [],
	);
	// One by one: as arguments of one call, very many would overflow the stack.
	for (const one of once(found)) diagnostics.push(one);
	return checked;
}

/** What two inspections share is looked at twice and told once. */
function once(diagnostics: readonly Diagnostic[]): Iterable<Diagnostic> {
	return new Map(diagnostics.map((one) => [JSON.stringify(one), one])).values();
}

function check(
	sources: InspectionSources,
	project: Project,
	schedules: ReadonlyMap<string, ScheduleByDay>,
	organisation: Shaped<Organisation> | undefined,
	wording: ShapedWording,
	diagnostics: Diagnostic[],
): CheckedInspection | undefined {
	const shaped = sources.findings.flatMap((from) => {
		const { data, source, path } = from;
		const finding = shape(
			findingSchema,
			{ data, source, base: path },
			diagnostics,
			lenientFindingSchema,
		);
		return finding ? [{ ...from, ...finding }] : [];
	});
	const source = sources.inspection;
	const shapedInspection =
		source &&
		shape(
			inspectionSchema,
			{ data: source.data, source },
			diagnostics,
			lenientInspectionSchema,
		);
	const inspection = shapedInspection?.value ?? standInInspection();
	const ground =
		source &&
		shapedInspection &&
		groundOf(inspection, source, project, schedules, diagnostics);
	const schedule = ground?.schedule ?? standInSchedule();

	const shapedConcerns =
		sources.concerns &&
		shape(
			concernsSchema,
			{ data: sources.concerns.data, source: sources.concerns },
			diagnostics,
		);
	const concerns = shapedConcerns?.value.concerns ?? [];
	const briefing = shapedFile(briefingSchema, sources.briefing, diagnostics);
	const figures = shapedFile(figuresSchema, sources.figures, diagnostics);

	const findings = shaped.map(({ value }) => value);
	const areas = valueAt(source?.data, ["serviceAreas"]);
	// Where there is none, that was told.
	const organisationValue = organisation?.value ?? standInOrganisation;
	const { prose, tooDeep } = proseFields(
		inspection,
		findings,
		organisationValue,
		wording.passages,
		concerns,
		briefing?.value,
	);
	const said = {
		inspection,
		findings,
		concerns,
		briefing: briefing?.value,
		figures: figures?.value,
		organisation: organisationValue,
		prose,
		tooDeep,
	};
	const facts: Facts = {
		...said,
		id: sources.id,
		schedule,
		scheduleId: inspection.schedule,
		// A schedule has at least one.
		activity: ground?.activity ?? (schedule.activities[0] as Activity),
		wording: project.wording,
		passages: wording.passages,
		images: sources.images,
		font: project.font,
		known: {
			findings: idsIn(
				sources.findings.map(({ data }) => data),
				sources.hasUnreadable,
			),
			serviceAreas: idsIn(
				areas,
				!Array.isArray(areas) && !shapedInspection?.isWhole,
			),
			images: sources.imagesThere,
		},
		isWhole: {
			inspection: shapedInspection?.isWhole ?? false,
			organisation: organisation?.isWhole ?? false,
			findings:
				!sources.hasUnreadable &&
				shaped.length === sources.findings.length &&
				shaped.every(({ isWhole }) => isWhole),
			briefing: briefing?.isWhole ?? false,
			figures: figures?.isWhole ?? false,
		},
		trees: new Map(prose.map(({ text, tree }) => [text, tree])),
		plain: plainFields(said),
		report: reportTexts(said),
	};
	const tell = tellOf(facts, {
		inspection: source &&
			shapedInspection && { ...shapedInspection, source, path: [] },
		schedule: ground?.origin,
		organisation: project.organisation &&
			organisation && {
				...organisation,
				source: project.organisation,
				path: [],
			},
		passages: wording.origins,
		concerns: sources.concerns &&
			shapedConcerns && {
				...shapedConcerns,
				source: sources.concerns,
				path: [],
			},
		briefing: briefing?.origin,
		figures: figures?.origin,
		findings: shaped,
	});
	const { told, exceptions } = makeExceptions(
		runRules(
			ground
				? inspectionRules
				: inspectionRules.filter(({ standsAlone }) => standsAlone),
			{
				...facts,
				inspection: withGaps(inspection, shapedInspection?.gaps ?? [["dates"]]),
				schedule: withGaps(schedule, ground?.origin.gaps ?? []),
				organisation: withGaps(
					organisationValue,
					organisation?.gaps ?? [["majesty"]],
				),
				concerns: withGaps({ concerns }, shapedConcerns?.gaps ?? []).concerns,
			},
			tell,
		),
		{
			...facts,
			typed: (path) => shapedInspection?.typed(path) ?? path,
			tell,
		},
	);
	for (const one of told) diagnostics.push(one);
	return ground && { ...facts, exceptions };
}

/** What a whole file says, and where; nothing where there is none or too much is wrong with it. */
function shapedFile<Schema extends z.ZodType>(
	schema: Schema,
	source: Source | undefined,
	diagnostics: Diagnostic[],
):
	| {
			readonly value: z.output<Schema>;
			readonly isWhole: boolean;
			readonly origin: Origin;
	  }
	| undefined {
	if (source === undefined) return undefined;
	const shaped = shape(schema, { data: source.data, source }, diagnostics);
	return (
		shaped && {
			value: shaped.value,
			isWhole: shaped.isWhole,
			origin: { ...shaped, source, path: [] },
		}
	);
}

/** What an inspection stands on; nothing where a diagnostic says that it is not there. */
function groundOf(
	{ schedule: id, activity: wanted, dates }: Inspection,
	source: Source,
	{ scheduleIds }: Project,
	schedules: ReadonlyMap<string, ScheduleByDay>,
	diagnostics: Diagnostic[],
):
	| {
			readonly schedule: Schedule;
			readonly activity: Activity;
			readonly origin: ScheduleThere;
	  }
	| undefined {
	if (!scheduleIds.includes(id)) {
		diagnostics.push(unknown(source, "schedule", id, scheduleIds));
		return undefined;
	}
	// Where the start is lost, the days near it tell as well which amendments are in force.
	const { start, end, notified, published } = dates;
	const days = [start, end, notified, published];
	const day = days.find((one) => one !== undefined && one !== lastDay);
	const origin = schedules.get(id)?.(day ?? lastDay);
	if (origin === undefined) return undefined;
	const { value: schedule } = origin;
	const activity = schedule.activities.find(({ id }) => id === wanted);
	if (activity === undefined) {
		const known = schedule.activities.map(({ id }) => id);
		diagnostics.push(unknown(source, "activity", wanted, known));
		return undefined;
	}
	return { schedule, activity, origin };
}

/**
 * Ids as they stand in a list of records, whatever else the records hold.
 *
 * @param isDoubtful the list may lack records
 */
function idsIn(records: unknown, isDoubtful: boolean): Ids {
	const ids = (Array.isArray(records) ? records : []).map((record: unknown) =>
		valueAt(record, ["id"]),
	);
	// One that was told as no id may be meant as any.
	const listed = ids.flatMap((id) => idSchema.safeParse(id).data ?? []);
	const isWhole = listed.length === ids.length && !isDoubtful;
	return { listed, mayHave: (id) => !isWhole || listed.includes(id) };
}

function unknown(
	source: Source,
	field: "schedule" | "activity",
	typed: string,
	known: readonly string[],
): Diagnostic {
	const hint = didYouMean(typed, known);
	return {
		rule: `${field}-known`,
		severity: "error",
		message: `Unexpected ${field} \`${typed}\`, expected one of ${known.join(", ") || "none"}`,
		place: source.placeOf([field]),
		...(hint === undefined ? {} : { hint }),
	};
}
