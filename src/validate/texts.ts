/** What was written, as rules read it. */
import type { Root } from "mdast";
import type { Path } from "../diagnostics/diagnostic.ts";
import type { CheckedInspection } from "../model/checked-inspection.ts";

/** All that people wrote of an inspection. */
export interface Said
	extends Pick<
		CheckedInspection,
		| "inspection"
		| "findings"
		| "concerns"
		| "briefing"
		| "figures"
		| "organisation"
	> {
	readonly prose: readonly ProseField[];
	/** The way to fields of Markdown that are nested too deeply to be in `prose`. */
	readonly tooDeep: readonly Path[];
}

/** A field of Markdown, read. Offsets in its tree count from the start of the field. */
export interface ProseField {
	readonly at: Path;
	readonly text: string;
	readonly tree: Root;
}

/** The way to a text that is no Markdown, and the text. */
export type PlainField = readonly [at: Path, text: string];

/** What a reader sees in one place: a paragraph, a heading, a cell, or a field of one line. */
export interface ReportText {
	/** The field it is in. */
	readonly at: Path;
	readonly kind: "paragraph" | "heading" | "tableCell" | "line";
	readonly text: string;
	/** From offsets into `text` to offsets into the field. */
	within(start: number, end: number): readonly [start: number, end: number];
	/** Parts set in italics or bold, by offsets into `text`. */
	readonly emphasised: readonly (readonly [start: number, end: number])[];
}
