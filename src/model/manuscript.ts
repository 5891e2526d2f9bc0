/**
 * A document ready to be written: an mdast tree and its look. All a writer may know.
 *
 * The tree holds what `markdown/dialect.ts` admits. A list numbered at the top level is a run of numbered paragraphs,
 * which keeps counting from one section to the next.
 */
import type { Root } from "mdast";
import type { CalendarEvent } from "./calendar-event.ts";
import type { Sheet } from "./sheet.ts";
import type { Audience, ExtraEdition } from "./template.ts";

export interface Manuscript {
	/** Document id, also the name of its files: `full-report`. */
	readonly id: string;
	readonly title: string;
	/** What it is about, for readers of its properties. */
	readonly subject: string;
	/** The inspectorate. */
	readonly author: string;
	/** BCP 47: `en-GB`. */
	readonly language: string;
	/** The document's own day, `2024-03-22`; the only date its files are stamped with. */
	readonly date: string;
	/** Left half of the running foot, line by line: what the document is of. The right half is the page number. */
	readonly foot: string;
	/** More pages than this bring a contents list into the PDF and DOCX, where the tree has one. */
	readonly contentsOverPages: number;
	/** Who it is for; everybody where it is not told. */
	readonly audience?: Audience;
	/** What it says of itself besides, where it is not for everybody. */
	readonly marking?: string | undefined;
	/** Editions it has beside those that every document has. */
	readonly alsoAs?: readonly ExtraEdition[];
	/** What is sent with it, by document and edition. */
	readonly encloses?: readonly {
		readonly document: string;
		readonly edition: string;
	}[];
	/** The sheets of its workbook, where it has one. */
	readonly sheets?: readonly Sheet[];
	/** What its calendar holds, where it has one. */
	readonly events?: readonly CalendarEvent[];
	/** How it goes out by mail, where it does. */
	readonly message?: Message;
	readonly tree: Root;
	readonly look: Look;
}

/** The head of a message. Addresses that are not known are left for whoever sends it to fill in. */
export interface Message {
	readonly from: Correspondent | undefined;
	readonly to: Correspondent | undefined;
}

export interface Correspondent {
	readonly name: string;
	readonly address: string;
}

/** The house style and the pictures, gathered by `read`. */
export interface Look {
	readonly design: Design;
	/** Style sheet for every HTML made; speaks of design values as `var(--name)`. */
	readonly css: string;
	/** Added to the style sheet for print. */
	readonly printCss: string;
	readonly fonts: readonly FontFace[];
	/** By the address used in the Markdown: `images/areas.png`, and `pictures/full-report/areas.png` once it is placed. */
	readonly images: ReadonlyMap<string, Picture>;
}

/** Every measure and colour of the house style: lengths in points, colours as `#1a2b3c`. */
export interface Design {
	readonly page: {
		readonly width: number;
		readonly height: number;
		readonly top: number;
		readonly bottom: number;
		readonly left: number;
		readonly right: number;
	};
	readonly fontFamily: string;
	/** What Word is told to use: the family the packaged one shares its metrics with. */
	readonly wordFontFamily: string;
	readonly type: Readonly<Record<TypeRole, TypeStyle>>;
	readonly colour: Readonly<Record<ColourRole, string>>;
	/** From the upper edge of the page to an address, where the window of an envelope shows it. */
	readonly addressTop: number;
	/** Room for a signature. */
	readonly signatureRoom: number;
	/** Hang of numbered paragraphs and of each level of a list. */
	readonly hang: number;
	readonly bulletHang: number;
	/** What large print differs in besides; the house style itself has none of it. */
	readonly largePrint?: {
		/** Size of the number that calls a note, as a share of the text's. */
		readonly noteCall: number;
		/** Height of its line, of its size: without one, it would reach out of the line it stands in. */
		readonly noteCallLine: number;
		/** From a letterhead to what follows it at least. */
		readonly letterheadAfter: number;
	};
}

export const typeRoles = [
	"title",
	"heading2",
	"heading3",
	"heading4",
	"body",
	"table",
	"small",
	"foot",
] as const;
export type TypeRole = (typeof typeRoles)[number];

export const colourRoles = [
	"ink",
	"quiet",
	"rule",
	"accent",
	"tint",
	"link",
] as const;
export type ColourRole = (typeof colourRoles)[number];

/** Size, line height and the space before and after, in points. */
export interface TypeStyle {
	readonly size: number;
	readonly line: number;
	readonly before: number;
	readonly after: number;
	readonly bold: boolean;
	readonly colour: ColourRole;
}

export interface FontFace {
	readonly family: string;
	readonly weight: number;
	readonly style: "normal" | "italic";
	/** CSS `unicode-range`, where the file holds part of the family. */
	readonly unicodeRange?: string;
	/** WOFF2. */
	readonly bytes: Uint8Array;
}

export interface Picture {
	/** Drawings (SVG) are our own; those of authors are the others. */
	readonly mediaType: "image/png" | "image/jpeg" | "image/svg+xml";
	/** In pixels. */
	readonly width: number;
	readonly height: number;
	readonly bytes: Uint8Array;
	/** A drawing as PNG, for readers that cannot draw; there where an edition needs it. */
	readonly raster?: Uint8Array;
	/** A drawing again, with the letters of large print. */
	readonly large?: Omit<Picture, "large">;
}

/** Where the headings of a manuscript landed when it was printed. */
export interface Pagination {
	readonly pages: number;
	/** Page of each heading, counted from 1, by the heading's id. */
	readonly pageOf: ReadonlyMap<string, number>;
}
