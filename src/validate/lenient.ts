/**
 * The models once more, for data with faults that have been told: fields that no rule needs from every record give a
 * value of their own where they cannot be had, so that the rules still look at the rest of the record.
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
	kind: findingSchema.shape.kind.catch("strength"),
	headline: findingSchema.shape.headline.catch("—"),
	forChildren: findingSchema.shape.forChildren.catch("—"),
	evidence: findingSchema.shape.evidence.catch([]),
	body: findingSchema.shape.body.catch("—"),
});

/** An inspection needs its schedule and its activity. */
export const lenientInspectionSchema = inspectionSchema.extend({
	title: inspectionSchema.shape.title.catch("—"),
	// After the first day of every schedule.
	dates: inspectionSchema.shape.dates.catch({
		start: "9999-12-31",
		end: "9999-12-31",
	}),
	team: inspectionSchema.shape.team.catch([]),
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
	inspectorate: inspectorate.catch(standInOrganisation.inspectorate),
	inspected: inspected.catch(standInOrganisation.inspected),
	majesty: majesty.catch(standInOrganisation.majesty),
});
