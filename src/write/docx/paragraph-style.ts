/** One paragraph style of the document, and how Word is told of it. */
import type { ColourRole, Design, TypeRole } from "../../model/manuscript.ts";
import { twips } from "./twips.ts";
import { wordColour } from "./xml.ts";

/** A paragraph style: its look by a type role, and what it has of its own. */
export interface ParagraphStyle {
	readonly id: string;
	readonly name: string;
	readonly role: TypeRole;
	readonly basedOn?: string;
	readonly next?: string;
	readonly bold?: boolean;
	/** Instead of the role's own, in points. */
	readonly before?: number;
	readonly after?: number;
	readonly keepNext?: boolean;
	/** How far text is set in from the left and from the right margin, in points. */
	readonly left?: number;
	readonly right?: number;
	/** Level in the outline, counted from 0. */
	readonly outline?: number;
	/** Lines of its border and its tab stops, as Word has them. */
	readonly borders?: string;
	readonly tabs?: string;
	/** What is behind its text, and its text's colour where it is not the role's own. */
	readonly fill?: ColourRole;
	readonly colour?: "paper";
}

/** The definition of a style. Lines have an exact height, so that Word fills a page as the PDF does. */
export function styleXml(style: ParagraphStyle, design: Design): string {
	const { size, line, before, after, bold, colour } = design.type[style.role];
	const isNormal = style.id === "Normal";
	const ink = style.colour === "paper" ? "#ffffff" : design.colour[colour];
	const { left = 0, right = 0 } = style;
	const halfPoints = Math.round(size * 2);
	const paragraph = [
		style.keepNext && "<w:keepNext/><w:keepLines/>",
		isNormal && "<w:widowControl/>",
		style.borders && `<w:pBdr>${style.borders}</w:pBdr>`,
		style.fill &&
			`<w:shd w:val="clear" w:color="auto" w:fill="${wordColour(design.colour[style.fill])}"/>`,
		style.tabs && `<w:tabs>${style.tabs}</w:tabs>`,
		`<w:spacing w:before="${twips(style.before ?? before)}" w:after="${twips(style.after ?? after)}" w:line="${twips(line)}" w:lineRule="exact"/>`,
		left + right > 0 &&
			`<w:ind w:left="${twips(left)}" w:right="${twips(right)}"/>`,
		style.outline !== undefined && `<w:outlineLvl w:val="${style.outline}"/>`,
	];
	const run = [
		(style.bold ?? bold) && "<w:b/><w:bCs/>",
		`<w:color w:val="${wordColour(ink)}"/><w:sz w:val="${halfPoints}"/><w:szCs w:val="${halfPoints}"/>`,
	];
	return [
		`<w:style w:type="paragraph"${isNormal ? ' w:default="1"' : ""}${builtIn.test(style.name) ? "" : ' w:customStyle="1"'} w:styleId="${style.id}">`,
		`<w:name w:val="${style.name}"/>`,
		!isNormal && `<w:basedOn w:val="${style.basedOn ?? "Normal"}"/>`,
		style.next && `<w:next w:val="${style.next}"/>`,
		"<w:qFormat/>",
		`<w:pPr>${paragraph.filter(Boolean).join("")}</w:pPr>`,
		`<w:rPr>${run.filter(Boolean).join("")}</w:rPr>`,
		"</w:style>",
	]
		.filter(Boolean)
		.join("");
}

/** Names that Word knows itself. */
const builtIn =
	/^(Normal|Title|heading \d|toc \d|TOC Heading|List (Bullet|Number|Continue)|Quote|footnote text|footer)$/u;
