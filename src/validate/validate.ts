/**
 * From sources to inspections that may be believed, with everything that is wrong on the way.
 *
 * Shape comes first, source by source; then the rules look at whatever has shape, so that one mistake never hides
 * another. The caller stops where a diagnostic is an error.
 */
import type { Diagnostic } from "../diagnostics/diagnostic.ts";
import { didYouMean } from "../diagnostics/nearest.ts";
import type { Source } from "../diagnostics/source.ts";
import type { CheckedInspection } from "../model/checked-inspection.ts";
import { findingSchema } from "../model/finding.ts";
import { inspectionSchema } from "../model/inspection.ts";
import {
	type Organisation,
	organisationSchema,
} from "../model/organisation.ts";
import type { InspectionSources, Project } from "../model/project.ts";
import { type Schedule, scheduleSchema } from "../model/schedule.ts";
import {
	lenientFindingSchema,
	lenientInspectionSchema,
	lenientOrganisationSchema,
	standInOrganisation,
} from "./lenient.ts";
import { proseFields } from "./prose-fields.ts";
import type { Facts, Ids } from "./rule.ts";
import { rules } from "./rules.ts";
import { type Origin, runRules } from "./run-rules.ts";
import { type Shaped, shape } from "./shape.ts";
import { valueAt } from "./value-at.ts";

/** @returns the inspections that have shape, in the order they were read */
export function validate(
	project: Project,
	diagnostics: Diagnostic[],
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
	const schedules = new Map<string, ScheduleThere>();
	for (const [id, source] of project.schedules) {
		const schedule = shape(
			scheduleSchema,
			{ data: source.data, source },
			diagnostics,
		);
		// Half a schedule would make everything it lacks look unknown.
		if (schedule?.isWhole) schedules.set(id, { ...schedule, source, path: [] });
	}
	const found: Diagnostic[] = [];
	const checked = project.inspections.flatMap(
		(sources) => check(sources, project, schedules, organisation, found) ?? [],
	);
	diagnostics.push(...once(found));
	return checked;
}

/** A schedule with shape, and where it was typed. */
type ScheduleThere = Shaped<Schedule> & Origin;

/** What two inspections share is looked at twice and told once. */
function once(diagnostics: readonly Diagnostic[]): Iterable<Diagnostic> {
	return new Map(diagnostics.map((one) => [JSON.stringify(one), one])).values();
}

function check(
	sources: InspectionSources,
	project: Project,
	schedules: ReadonlyMap<string, ScheduleThere>,
	organisation: Shaped<Organisation> | undefined,
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
	if (source === undefined) return undefined;
	const shapedInspection = shape(
		inspectionSchema,
		{ data: source.data, source },
		diagnostics,
		lenientInspectionSchema,
	);
	if (shapedInspection === undefined) return undefined;
	const inspection = shapedInspection.value;

	const from = schedules.get(inspection.schedule);
	if (!project.scheduleIds.includes(inspection.schedule)) {
		diagnostics.push(
			unknown(source, "schedule", inspection.schedule, project.scheduleIds),
		);
		return undefined;
	}
	if (from === undefined) return undefined;
	const schedule = from.value;
	const activities = schedule.activities.map(({ id }) => id);
	const activity = schedule.activities.find(
		({ id }) => id === inspection.activity,
	);
	if (activity === undefined) {
		diagnostics.push(
			unknown(source, "activity", inspection.activity, activities),
		);
		return undefined;
	}

	const findings = shaped.map(({ value }) => value);
	const areas = valueAt(source.data, ["serviceAreas"]);
	// Where there is none, that was told.
	const organisationValue = organisation?.value ?? standInOrganisation;
	const { prose, tooDeep } = proseFields(
		inspection,
		findings,
		organisationValue,
	);
	const facts: Facts = {
		id: sources.id,
		inspection,
		schedule,
		activity,
		organisation: organisationValue,
		findings,
		images: sources.images,
		font: project.font,
		known: {
			findings: idsIn(
				sources.findings.map(({ data }) => data),
				sources.hasUnreadable,
			),
			serviceAreas: idsIn(
				areas,
				!Array.isArray(areas) && !shapedInspection.isWhole,
			),
		},
		isWhole: {
			inspection: shapedInspection.isWhole,
			findings:
				!sources.hasUnreadable &&
				shaped.length === sources.findings.length &&
				shaped.every(({ isWhole }) => isWhole),
		},
		prose,
		trees: new Map(prose.map(({ text, tree }) => [text, tree])),
		tooDeep,
	};
	diagnostics.push(
		...runRules(rules, facts, {
			inspection: { ...shapedInspection, source, path: [] },
			schedule: from,
			organisation: project.organisation &&
				organisation && {
					...organisation,
					source: project.organisation,
					path: [],
				},
			findings: shaped,
		}),
	);
	return facts;
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
	const listed = ids.filter(
		(id): id is string => typeof id === "string" && id !== "",
	);
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
