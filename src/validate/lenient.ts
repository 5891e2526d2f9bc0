/**
 * The models once more, for data with faults that have been told: fields that no rule needs from every record give a
 * value of their own where they cannot be had, so that the rules still look at the rest of the record. What stands in for
 * a text is no word to remark on; what stands in for anything else is a gap (`gaps.ts`), but for those of findings.
 *
 * What comes of it is never printed, because an error stops the build.
 */
import { findingSchema } from "../model/finding.ts";
import { inspectionSchema } from "../model/inspection.ts";
import {
	type Organisation,
	organisationSchema,
} from "../model/organisation.ts";

/** A finding needs its id and its judgement to be looked at; a rule has nothing against the rest. */
export const lenientFindingSchema = findingSchema.extend({
	kind: findingSchema.shape.kind.default("strength"),
	headline: findingSchema.shape.headline.default("—"),
	forChildren: findingSchema.shape.forChildren.default("—"),
	evidence: findingSchema.shape.evidence.default([]),
	body: findingSchema.shape.body.default("—"),
});

const { dates } = inspectionSchema.shape;

/** Stands in for a day that is lost: after the first day of every schedule, and of every amendment. */
export const lastDay = "9999-12-31";

/** An inspection needs its schedule and its activity. */
export const lenientInspectionSchema = inspectionSchema.extend({
	title: inspectionSchema.shape.title.default("—"),
	dates: dates
		.extend({
			start: dates.shape.start.default(lastDay),
			end: dates.shape.end.default(lastDay),
		})
		.default({ start: lastDay, end: lastDay }),
	team: inspectionSchema.shape.team.default([]),
});

/** What goes where organisation.yaml has faults or is not there: nothing that a rule could remark on. */
export const standInOrganisation: Organisation = {
	inspectorate: {
		name: "—",
		legalName: "—",
		address: ["—"],
		telephone: "—",
		textphone: "—",
		email: "—",
		website: "—",
		remit: "—",
		otherFormats: "—",
		complaints: "—",
		whereToFind: "—",
		licence: "—",
		copyright: "—",
	},
	inspected: { name: "—", shortName: "—" },
	majesty: [{ from: "0001-01-01", form: "—" }],
};

const { inspectorate, inspected, majesty } = organisationSchema.shape;

export const lenientOrganisationSchema = organisationSchema.extend({
	inspectorate: inspectorate.default(standInOrganisation.inspectorate),
	inspected: inspected.default(standInOrganisation.inspected),
	majesty: majesty.default(standInOrganisation.majesty),
});
