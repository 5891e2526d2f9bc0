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
	internal:
		"Whether it is not for publication. Its first page and its foot then say so, and its files lie in the folder `internal`. Without it: `no`.",
	each: "What there is one for each of, named for it: `service-area` or `case-evaluation`. Leave it out where there is one only.",
	dated:
		"The day of the inspection it bears: `notified`, `start`, `end` or `published`. Without it: `published`.",
	onRequest:
		"Whether every inspection can have it, whatever its activity prints; it is made only where it is asked for by name. Without it: `no`.",
};
