/** A document's template: a folder in `templates/` with a manifest and a text. */
import { z } from "zod";
import type { Source } from "../diagnostics/source.ts";
import { count, line, yesNo } from "./fields.ts";

/** What `document.yaml` says of a document. */
export const templateManifestSchema = z.strictObject({
	/** What the document is, for the properties of its files. */
	subject: line,
	/** A contents list belongs into print where it has more pages than this. */
	contentsOverPages: count,
	/** The depth of headings a contents list goes down to: 2 takes the main ones only. */
	contentsDepth: count,
	/** The depth of the heading a judgement's findings stand under; headings in findings go below it. */
	sectionDepth: count.default(2),
	/** Whether every finding and every text of the inspection must stand in it, once. */
	tellsEverything: yesNo,
});

export type TemplateManifest = z.output<typeof templateManifestSchema>;

export interface Template {
	/** The name of its folder. */
	readonly id: string;
	readonly manifest: TemplateManifest;
	readonly text: TemplateText;
}

/** A Handlebars text, and what to call its file. */
export interface TemplateText {
	readonly file: string;
	readonly text: string;
}

/** Everything in `templates/`: how documents are worded and how they look. */
export interface Templates {
	readonly manifests: ReadonlyMap<string, Source>;
	readonly documents: ReadonlyMap<string, TemplateText>;
	/** By the name a template calls them by. */
	readonly partials: ReadonlyMap<string, TemplateText>;
}
