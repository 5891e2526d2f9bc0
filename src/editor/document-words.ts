import type { z } from "zod";
import type { templateManifestSchema } from "../model/template.ts";
import type { Words } from "./words.ts";

/** What an editor says of the fields of a document's `document.yaml`. */
export const documentWords: Words<z.input<typeof templateManifestSchema>> = {
	subject: "What the document is, for the properties of its files.",
	contentsOverPages: "With more pages than this, print gets a contents list.",
	contentsDepth:
		"How deep the headings of the contents list go: 2 takes the main ones only.",
	sectionDepth:
		"The depth of the heading a judgement’s findings stand under. Headings in findings go below it. Without it: 2.",
	tellsEverything:
		"Whether every finding and every text of the inspection must stand in it, once.",
	audience:
		"Who it is for: `published`, `sent`, `internal` or `restricted`. What is not published lies in a folder of that name; what is internal or restricted also says so on its first page and in its foot. Without it: `published`.",
	marking:
		"What an internal or restricted document says of itself besides, on its first page and in its foot, without a full stop.",
	alsoAs:
		"Editions it has beside those that every document has: `eml`, a message to open in a mail program and send; `xlsx`, a workbook to fill in, with a sheet for each list of the data request; `ics`, a calendar with the steps of the plan.",
	encloses: "What is sent with it, as far as the activity prints it.",
	"encloses.document": "A document of the same inspection, or this one itself.",
	"encloses.edition": "In which edition, such as `docx`.",
	"encloses.title": "What the document calls it.",
	each: "What there is one for each of, named for it: `service-area`, `case-evaluation` or `concern`. Leave it out where there is one only.",
	needs:
		"The file without which an inspection has no such document: `briefing` for briefing.yaml, `figures` for figures.yaml. Leave it out where every inspection can have it.",
	dated:
		"The day of the inspection it bears: `notified`, `start`, `end` or `published`. Without it: `published`.",
	onRequest:
		"Whether every inspection can have it, whatever its activity prints; it is made only where it is asked for by name. Without it: `no`.",
};
