/** What a document is called and dated, as plain text for the properties of its files and its running foot. */
import type { CheckedInspection } from "../model/checked-inspection.ts";
import type { Inspection } from "../model/inspection.ts";
import type { Manuscript } from "../model/manuscript.ts";
import type { TemplateManifest } from "../model/template.ts";
import { spanInWords } from "./dates.ts";

export type DocumentProperties = Pick<
	Manuscript,
	"title" | "author" | "language" | "date" | "foot"
>;

export function propertiesOf(
	{ inspection, schedule, organisation }: CheckedInspection,
	{ dated }: Pick<TemplateManifest, "dated">,
): DocumentProperties {
	const { title, dates } = inspection;
	const span = spanInWords(dates.start, dates.end, schedule.dateSpan);
	return {
		title,
		// Nothing must pass for a publication that is none.
		author: inspection.workedExample
			? `Worked example, not ${organisation.inspectorate.name}`
			: organisation.inspectorate.name,
		language: "en-GB",
		date: dayOf(dates, dated),
		foot: `${inspection.workedExample ? "Worked example: " : ""}${title}, ${span}`,
	};
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
