/** A document's template: a folder in `templates/` with a manifest and a text. */
import { z } from "zod";
import type { Source } from "../diagnostics/source.ts";
import { count, id, line, yesNo } from "./fields.ts";

/** What there can be a document for each of. */
export const memberKinds = [
	"service-area",
	"case-evaluation",
	"concern",
] as const;
export type MemberKind = (typeof memberKinds)[number];

/** Files that an inspection may have, without which some documents have nothing to say. */
export const neededFiles = ["briefing", "figures"] as const;
export type NeededFile = (typeof neededFiles)[number];

/** Who a document is for: everybody, those it is sent to, the inspectorate alone, or the few whom it concerns. */
export const audiences = [
	"published",
	"sent",
	"internal",
	"restricted",
] as const;
export type Audience = (typeof audiences)[number];

/** Editions that only those documents have whose manifest asks for them. */
export const extraEditions = ["eml", "xlsx", "ics"] as const;
export type ExtraEdition = (typeof extraEditions)[number];

/** Days of an inspection that a document can bear. */
export const datings = ["notified", "start", "end", "published"] as const;

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
	/**
	 * Who it is for. What is sent, internal or restricted lies in a folder of that name; what is internal or restricted
	 * also says so on its first page and in its foot.
	 */
	audience: z
		.enum(audiences, { error: `one of ${audiences.join(", ")}` })
		.default("published"),
	/** What an internal or restricted document says of itself besides, on its first page and in its foot. */
	marking: line.optional(),
	/** Editions it has beside those that every document has. */
	alsoAs: z
		.array(
			z.enum(extraEditions, { error: `one of ${extraEditions.join(", ")}` }),
		)
		.default([]),
	/** What is sent with it, as far as the activity prints it. */
	encloses: z
		.array(
			z.strictObject({
				/** A document of the same inspection, or this one. */
				document: id,
				/** In which edition: `docx`. */
				edition: id,
				/** What the document calls it: `Information and data request (Annex A)`. */
				title: line,
			}),
		)
		.default([]),
	/** There is one for each of these, named for it: `annex-d-families-letter-north`. */
	each: z
		.enum(memberKinds, { error: `one of ${memberKinds.join(", ")}` })
		.optional(),
	/** There is one only where the inspection has this file: `figures` is figures.yaml. */
	needs: z
		.enum(neededFiles, { error: `one of ${neededFiles.join(", ")}` })
		.optional(),
	/** The day it bears, which is the day of the report unless told. */
	dated: z
		.enum(datings, { error: `one of ${datings.join(", ")}` })
		.default("published"),
	/** Every inspection can have it, whatever its activity prints; made only where it is asked for by name. */
	onRequest: yesNo.default(false),
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
	/** Of all folders that word a document, whether or not what is in them can be read. */
	readonly names: readonly string[];
	readonly manifests: ReadonlyMap<string, Source>;
	readonly documents: ReadonlyMap<string, TemplateText>;
	/** By the name a template calls them by. */
	readonly partials: ReadonlyMap<string, TemplateText>;
}
