/** What a document is called and dated, as plain text for the properties of its files and its running foot. */
import type { CheckedInspection } from "../model/checked-inspection.ts";
import type { Inspection } from "../model/inspection.ts";
import type { Manuscript, Message } from "../model/manuscript.ts";
import type { TemplateManifest } from "../model/template.ts";
import { dataRequestSheets } from "./data-request-sheets.ts";
import { spanInWords } from "./dates.ts";
import { planEvents } from "./plan-events.ts";

export type DocumentProperties = Pick<
	Manuscript,
	| "title"
	| "author"
	| "language"
	| "date"
	| "foot"
	| "message"
	| "sheets"
	| "events"
>;

export function propertiesOf(
	checked: CheckedInspection,
	manifest: Pick<TemplateManifest, "dated" | "each" | "alsoAs">,
	member?: string,
): DocumentProperties {
	const { inspection, schedule, organisation } = checked;
	const { title, dates } = inspection;
	// A title that says its year says enough; a foot has one line.
	const ofWhen = title.includes(dates.end.slice(0, 4))
		? ""
		: `, ${spanInWords(dates.start, dates.end, schedule.dateSpan)}`;
	return {
		title,
		// Nothing must pass for a publication that is none.
		author: inspection.workedExample
			? `Worked example, not ${organisation.inspectorate.name}`
			: organisation.inspectorate.name,
		language: "en-GB",
		date: dayOfDocument(inspection, manifest, member),
		foot: `${inspection.workedExample ? "Worked example: " : ""}${title}${ofWhen}`,
		...(manifest.alsoAs.includes("eml") && { message: messageOf(checked) }),
		...(manifest.alsoAs.includes("xlsx") && {
			sheets: dataRequestSheets(checked),
		}),
		...(manifest.alsoAs.includes("ics") && { events: planEvents(checked) }),
	};
}

/** From whoever leads to the addressee, as far as their addresses are known. */
function messageOf({
	inspection: { team, addressee },
	schedule: { roles },
}: CheckedInspection): Message {
	const leads = new Set(roles.filter(({ leads }) => leads).map(({ id }) => id));
	return {
		from: correspondent(team.find(({ role }) => leads.has(role))),
		to: correspondent(addressee),
	};
}

function correspondent(
	person: { readonly name: string; readonly email?: string | undefined } = {
		name: "",
	},
): Message["from"] {
	const { name, email } = person;
	return email === undefined ? undefined : { name, address: email };
}

/** The day a document bears. One on the notification of a service area bears the day that area was told. */
export function dayOfDocument(
	{ dates, serviceAreas }: Pick<Inspection, "dates" | "serviceAreas">,
	{ dated, each }: Pick<TemplateManifest, "dated" | "each">,
	member: string | undefined,
): string {
	const area =
		each === "service-area" && dated === "notified"
			? serviceAreas.find(({ id }) => id === member)
			: undefined;
	return area?.notified ?? dayOf(dates, dated);
}

/** The day a document bears; one that is not set yet falls back to the nearest that is. */
export function dayOf(
	{ notified, start, end, published }: Inspection["dates"],
	dated: TemplateManifest["dated"],
): string {
	return {
		notified: notified ?? start,
		start,
		end,
		published: published ?? end,
	}[dated];
}
