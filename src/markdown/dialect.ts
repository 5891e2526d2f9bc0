/**
 * The Markdown spoken here: CommonMark with tables and footnotes, and in documents also block directives.
 *
 * Authors write *prose*: paragraphs, headings, lists, quotations, tables, images, links, footnotes, emphasis.
 * Templates write *documents*: prose and directives (`:::notice`). Inline directives are off, so that `10:30` and
 * `note:this` stay text; so are bare addresses as links, because they would guess at `http`, and code by indentation,
 * because a body indented in YAML is still prose.
 *
 * Here are its words; `parse-prose.ts` and `parse-document.ts` read it, `format-markdown.ts` writes it.
 */
import type { Nodes } from "mdast";

/** Blocks with a meaning of their own, which only templates can make: `:::name`. */
export const directives = [
	/** A statement a reader must not miss, set apart from the text; `{.marking}` says who may read a document. */
	"notice",
	/** The overall judgement and the table of grades, in one box. */
	"judgements",
	/** A list of links to the headings that follow; `{.new-page}` starts it on a page of its own. */
	"contents",
	/** A list numbered on its own, apart from the report's paragraphs. */
	"steps",
	/** Who writes: name and address, and the day. */
	"letterhead",
	/** Who is written to, where the window of an envelope shows it. */
	"addressee",
	/** The close of a letter, with room to sign. */
	"signature",
	/** A table to fill in: its empty cells have room to write. */
	"form",
	/** A notice to hang on a wall: on a page of its own, in large type. */
	"poster",
	/** The standing small print at the end. */
	"imprint",
] as const;
export type DirectiveName = (typeof directives)[number];

/** Kinds of node that author prose may hold. */
export const proseKinds: ReadonlySet<Nodes["type"]> = new Set([
	"root",
	"paragraph",
	"heading",
	"text",
	"strong",
	"emphasis",
	"link",
	"list",
	"listItem",
	"table",
	"tableRow",
	"tableCell",
	"image",
	"blockquote",
	"break",
	"footnoteReference",
	"footnoteDefinition",
] as const);

/** Kinds of node that a document may hold. */
export const documentKinds: ReadonlySet<Nodes["type"]> = new Set([
	...proseKinds,
	"containerDirective",
] as const);
