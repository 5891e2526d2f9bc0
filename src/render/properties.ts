/** What a document is called and dated, as plain text for the properties of its files and its running foot. */
import type { CheckedInspection } from "../model/checked-inspection.ts";
import type { Manuscript } from "../model/manuscript.ts";
import { spanInWords } from "./dates.ts";

export type DocumentProperties = Pick<
	Manuscript,
	"title" | "author" | "language" | "date" | "foot"
>;

export function propertiesOf({
	inspection,
	schedule,
	organisation,
}: CheckedInspection): DocumentProperties {
	const { title, dates } = inspection;
	const span = spanInWords(dates.start, dates.end, schedule.dateSpan);
	return {
		title,
		// Nothing must pass for a publication that is none.
		author: inspection.workedExample
			? `Worked example, not ${organisation.inspectorate.name}`
			: organisation.inspectorate.name,
		language: "en-GB",
		date: dates.published ?? dates.end,
		foot: `${inspection.workedExample ? "Worked example: " : ""}${title}, ${span}`,
	};
}
