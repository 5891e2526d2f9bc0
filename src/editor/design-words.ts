import type { z } from "zod";
import type { designSchema } from "../model/design.ts";
import type { TypeRole } from "../model/manuscript.ts";
import type { Words } from "./words.ts";

/** What an editor says of the fields of the house style's `design.yaml`. */
export const designWords: Words<
	z.input<typeof designSchema>,
	`type.${TypeRole}.${string}`
> &
	Readonly<Record<"size" | "line" | "before" | "after" | "bold", string>> = {
	page: "The page and its margins.",
	"page.width": "The width of the page, in points.",
	"page.height": "The height of the page, in points.",
	"page.top": "The top margin, in points.",
	"page.bottom": "The bottom margin, in points.",
	"page.left": "The left margin, in points.",
	"page.right": "The right margin, in points.",
	fontFamily: "The font, as it is packaged.",
	wordFontFamily: "The font Word is told to use, which has the same widths.",
	type: "How each kind of text is set.",
	"type.title": "The title of a document.",
	"type.heading2": "Main headings.",
	"type.heading3": "Headings below a main one.",
	"type.heading4": "The lowest headings.",
	"type.body": "Paragraphs and lists.",
	"type.table": "What stands in tables.",
	"type.small": "Small print.",
	"type.foot": "The running foot.",
	size: "The size of the letters, in points.",
	line: "The height of a line, in points.",
	before: "The space before, in points.",
	after: "The space after, in points.",
	bold: "Whether it is bold.",
	colour: "Colour, by the part it plays.",
	"colour.ink": "Text.",
	"colour.quiet": "Text that stands back.",
	"colour.rule": "Lines.",
	"colour.accent": "Main headings.",
	"colour.tint": "The ground of boxes and of the heads of tables.",
	"colour.link": "Links.",
	addressTop:
		"Where an address begins below the upper edge of the page, in points, so that the window of an envelope shows it.",
	signatureRoom: "Room for a signature, in points.",
	hang: "How far numbered paragraphs hang, in points.",
	bulletHang: "How far each level of a list hangs, in points.",
};
