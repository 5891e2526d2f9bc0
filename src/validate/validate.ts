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
import { proseFields } from "./prose-fields.ts";
import type { Facts } from "./rule.ts";
import { rules } from "./rules.ts";
import { runRules } from "./run-rules.ts";
import { type Shaped, shape } from "./shape.ts";

/** @returns the inspections that have shape, in the order they were read */
export function validate(
	project: Project,
	diagnostics: Diagnostic[],
): CheckedInspection[] {
	const { organisation: source } = project;
	const organisation =
		source && shape(organisationSchema, source.data, source, [], diagnostics);
	const schedules = new Map<string, Schedule>();
	for (const [id, source] of project.schedules) {
		const schedule = shape(
			scheduleSchema,
			source.data,
			source,
			[],
			diagnostics,
		);
		if (schedule) schedules.set(id, schedule.value);
	}
	const found: Diagnostic[] = [];
	const checked = project.inspections.flatMap(
		(sources) => check(sources, project, schedules, organisation, found) ?? [],
	);
	diagnostics.push(...once(found));
	return checked;
}

/** What two inspections share is looked at twice and told once. */
function once(diagnostics: readonly Diagnostic[]): Iterable<Diagnostic> {
	return new Map(diagnostics.map((one) => [JSON.stringify(one), one])).values();
}

function check(
	sources: InspectionSources,
	project: Project,
	schedules: ReadonlyMap<string, Schedule>,
	organisation: Shaped<Organisation> | undefined,
	diagnostics: Diagnostic[],
): CheckedInspection | undefined {
	const before = diagnostics.length;
	const shaped = sources.findings.flatMap((from) => {
		const { data, source, path } = from;
		const finding = shape(findingSchema, data, source, path, diagnostics);
		return finding ? [{ ...from, ...finding }] : [];
	});
	const source = sources.inspection;
	if (source === undefined) return undefined;
	const shapedInspection = shape(
		inspectionSchema,
		source.data,
		source,
		[],
		diagnostics,
	);
	if (shapedInspection === undefined) return undefined;
	const inspection = shapedInspection.value;

	const schedule = schedules.get(inspection.schedule);
	if (!project.scheduleIds.includes(inspection.schedule)) {
		diagnostics.push(
			unknown(source, "schedule", inspection.schedule, project.scheduleIds),
		);
		return undefined;
	}
	if (schedule === undefined || organisation === undefined) return undefined;
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
	const facts: Facts = {
		id: sources.id,
		inspection,
		schedule,
		activity,
		organisation: organisation.value,
		findings,
		images: sources.images,
		known: {
			findings: new Set(sources.findings.flatMap(({ data }) => idsIn([data]))),
			serviceAreas: new Set(
				idsIn((source.data as { serviceAreas?: unknown }).serviceAreas),
			),
		},
		isWhole: !sources.hasUnreadable && diagnostics.length === before,
		prose: proseFields(inspection, findings, organisation.value),
	};
	diagnostics.push(
		...runRules(rules, facts, {
			inspection: { ...shapedInspection, source, path: [] },
			organisation: {
				...organisation,
				// It has shape, so it was read.
				source: project.organisation as Source,
				path: [],
			},
			findings: shaped,
		}),
	);
	return facts;
}

/** Ids as they stand in a list of records, whatever else the records hold. */
function idsIn(records: unknown): string[] {
	if (!Array.isArray(records)) return [];
	return records.flatMap((record: unknown) => {
		const id =
			typeof record === "object" && record !== null && "id" in record
				? record.id
				: undefined;
		return typeof id === "string" ? [id] : [];
	});
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
