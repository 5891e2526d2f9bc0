/** What a builder is told besides its node: the document it belongs to, and where in it the node stands. */
import type { Paragraph, ParagraphChild, Table } from "docx";
import type { Nodes, PhrasingContent } from "mdast";
import type { Marker } from "./numbering.ts";
import type { Setting } from "./setting.ts";

/** What a node becomes. */
export type Content = Paragraph | Table | ParagraphChild;

/** The part of `remark-docx`'s context that we build on; its own types do not resolve under Node's module rules. */
interface LibraryContext {
	readonly render: (
		nodes: readonly Nodes[],
		context: LibraryContext,
	) => Content[];
	readonly style: {
		readonly bold?: boolean;
		readonly italic?: boolean;
		readonly link?: boolean;
	};
	readonly footnote: {
		readonly set: (number: number, paragraphs: readonly Paragraph[]) => void;
	};
}

/** Handed down from builder to builder and copied when something changes on the way. */
export interface Place extends LibraryContext {
	readonly setting: Setting;
	/** Whether the nodes here are direct children of the document. */
	readonly top: boolean;
	/** Style of running paragraphs in the block we are in; list styles are for the body alone. */
	readonly block: string;
	/** Style of a paragraph that stands here. */
	readonly paragraph: string;
	/** Style of the paragraphs of a list item after its first. */
	readonly following: string;
	/** Of the text on the page or, in a table, of the cell's, in points. */
	readonly width: number;
	/** What a picture that stands here has, in points. */
	readonly height: number;
	/** From its left edge to the text, in points. */
	readonly indent: number;
	/** Lists around this one. */
	readonly level: number;
	/** Number or bullet of the next paragraph. */
	readonly marker: Marker | undefined;
	/** What the first block here has to bring. */
	readonly opening: Opening;
	/** Whether a list or a table follows, which a page must not part from the words that lead to it. */
	readonly leads: boolean;
	/** Which items of a list here stay with the one after: of none, of both ends, or of all. */
	readonly keeping: "none" | "ends" | "all";
	/** What a paragraph leaves below itself instead of what its style does, in points: a table cannot keep its own distance. */
	readonly closing: number | undefined;
	/** Style of a table that stands here. */
	readonly table:
		| "ReportTable"
		| "JudgementTable"
		| "JudgementTableBelow"
		| "FormTable"
		| "PosterTable";
	/** Whether this is the text of a note, which cannot have notes. */
	readonly note: boolean;
}

/** What a block does about what comes before it. */
export interface Opening {
	/** Keeps at least this distance, in points, where what comes before leaves less after itself. */
	readonly distance: number;
	/** Starts a new page. */
	readonly page: boolean;
}

/** Makes the Word content of one node. An empty list means that the node prints nothing of its own. */
export type Builder<Kind extends Nodes["type"]> = (
	node: Extract<Nodes, { type: Kind }>,
	place: Place,
) => Content[];

/** The runs of a line of text. */
export function runsOf(
	nodes: readonly PhrasingContent[],
	place: Place,
): ParagraphChild[] {
	// Builders of phrasing content give runs, links and bookmarks only.
	return place.render(nodes, place) as ParagraphChild[];
}

/** The same place with its text made bold, italic or a link. */
export function styled(place: Place, style: LibraryContext["style"]): Place {
	return { ...place, style: { ...place.style, ...style } };
}

/** Width left for content that stands here, in points. */
export function widthAt({ width, indent }: Place): number {
	return width - indent;
}
