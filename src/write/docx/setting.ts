/** What every builder of one document shares: its look, and what was counted before building. */
import type { FootnoteReference, Image, Table } from "mdast";
import type { Design, Look, Pagination } from "../../model/manuscript.ts";
import type { Bookmarks } from "./bookmarks.ts";
import type { Numbering } from "./numbering.ts";
import type { ParagraphStyle } from "./paragraph-style.ts";

/** The same for the whole document. */
export interface Setting {
	readonly design: Design;
	/** Of its paragraphs, made from the design. */
	readonly styles: readonly ParagraphStyle[];
	readonly bookmarks: Bookmarks;
	readonly notes: Notes;
	readonly images: Images;
	readonly numbering: Numbering;
	/** For each table, the others with the same columns. */
	readonly tablesAlike: ReadonlyMap<Table, readonly Table[]>;
	/** Of the lines of the letterhead, in points; 0 where there is none. */
	readonly letterheadHeight: number;
	/** What an address keeps from what is above it, in points. */
	readonly addressDistance: number;
	/** Where the headings are in print; there only if the contents list is to be printed. */
	readonly pagination: Pagination | undefined;
}

/** The footnotes of a document. */
export interface Notes {
	/** Number of each note, by its identifier. */
	readonly numberOf: ReadonlyMap<string, number>;
	/** Call that brings the note onto its page. */
	readonly first: ReadonlySet<FootnoteReference>;
	/** Identifiers called more than once. */
	readonly repeated: ReadonlySet<string>;
}

/** The pictures of a document. */
export interface Images {
	readonly pictures: Look["images"];
	/** Word wants a number on each drawing, different throughout the document. */
	readonly numberOf: ReadonlyMap<Image, number>;
}
