/** The paragraph styles of the document, made from the values of the house style. */
import type { Design, TypeRole } from "../../model/manuscript.ts";
import {
	boxPadding,
	imprintLine,
	judgementBorders,
	markingBorders,
	noticeBorders,
	quoteBar,
} from "./borders.ts";
import { pageNumberRoom } from "./footer.ts";
import { dayDistance } from "./letterhead.ts";
import { measureOf } from "./measure.ts";
import type { ParagraphStyle } from "./paragraph-style.ts";
import { twips } from "./twips.ts";

/** From the left margin to the text, in points: what a paragraph has by its style. */
export function indentOf(
	style: string,
	{ styles }: { readonly styles: readonly ParagraphStyle[] },
): number {
	return styles.find(({ id }) => id === style)?.left ?? 0;
}

/** All of them, each before those based on it. */
export function paragraphStyles(design: Design): ParagraphStyle[] {
	const { small } = design.type;
	return [
		styleOf("Normal", "Normal", "body"),
		...headingStyles(),
		...listStyles(design),
		...boxStyles(design),
		styleOf("Imprint", "Imprint", "small"),
		styleOf("ImprintOpening", "Imprint Opening", "small", {
			before: small.size * 3,
			keepNext: true,
			borders: imprintLine(design),
		}),
		...letterStyles(design),
		styleOf("Poster", "Poster", "heading3", {
			before: 0,
			after: design.type.heading3.line / 2,
			bold: false,
		}),
		...tableTextStyles(),
		...contentsStyles(design),
		styleOf("FootnoteText", "footnote text", "small", {
			after: small.after / 3,
		}),
		styleOf("Footer", "footer", "foot", {
			right: pageNumberRoom(design),
		}),
		styleOf("FooterPage", "Footer Page", "foot"),
	];
}

function headingStyles(): ParagraphStyle[] {
	const level = (number: number, role: TypeRole) =>
		styleOf(`Heading${number}`, `heading ${number}`, role, {
			next: "Normal",
			keepNext: true,
			outline: number - 1,
		});
	return [
		styleOf("Title", "Title", "title", { next: "Normal", keepNext: true }),
		level(1, "heading2"),
		level(2, "heading3"),
		level(3, "heading4"),
		level(4, "heading4"),
		level(5, "heading4"),
	];
}

function listStyles({ type, hang, bulletHang }: Design): ParagraphStyle[] {
	const after = type.body.after * 0.4;
	return [
		styleOf("NumberedParagraph", "Numbered Paragraph", "body"),
		styleOf("NumberedContinued", "Numbered Paragraph Continued", "body", {
			left: hang,
		}),
		styleOf("ListBullet", "List Bullet", "body", { after }),
		styleOf("ListNumber", "List Number", "body", { after }),
		styleOf("ListContinue", "List Continue", "body", {
			after,
			left: bulletHang,
		}),
	];
}

function boxStyles(design: Design): ParagraphStyle[] {
	const { bulletHang } = design;
	const { beside } = boxPadding(design);
	const padding = { left: beside, right: beside };
	return [
		styleOf("Quote", "Quote", "body", {
			left: bulletHang,
			borders: quoteBar(design),
		}),
		styleOf("Notice", "Notice", "body", {
			...padding,
			fill: "tint",
			borders: noticeBorders(design),
		}),
		// A style of its own also keeps it apart: Word draws one box around neighbours that look alike.
		styleOf("Marking", "Marking", "body", {
			...padding,
			fill: "accent",
			colour: "paper",
			borders: markingBorders(design),
		}),
		// The upper part of a box, whose lower part is a table.
		styleOf("Judgement", "Judgement", "body", {
			...padding,
			keepNext: true,
			borders: judgementBorders(design),
		}),
	];
}

function letterStyles(design: Design): ParagraphStyle[] {
	const { body } = design.type;
	const left = measureOf(design) / 2;
	return [
		// Half of the page, as in print, so that the window of an envelope shows the address alone.
		styleOf("Letterhead", "Letterhead", "small", { after: 0, left }),
		styleOf("LetterDay", "Letter Day", "body", {
			before: dayDistance,
			after: 0,
			left,
		}),
		styleOf("Addressee", "Addressee", "body", { after: body.after * 3 }),
		styleOf("LetterSubject", "Letter Subject", "heading2", {
			before: body.after,
			after: body.after,
			next: "Normal",
			keepNext: true,
		}),
		styleOf("LetterClose", "Letter Close", "body", {
			after: design.signatureRoom,
			keepNext: true,
		}),
		styleOf("Signature", "Letter Signature", "body"),
	];
}

function tableTextStyles(): ParagraphStyle[] {
	return [
		styleOf("TableText", "Table Text", "table"),
		styleOf("TableHeading", "Table Heading", "table", {
			basedOn: "TableText",
			bold: true,
			keepNext: true,
		}),
		styleOf("PosterText", "Poster Text", "heading3", {
			before: 0,
			after: 0,
			bold: false,
		}),
		styleOf("PosterHeading", "Poster Heading", "heading3", {
			basedOn: "PosterText",
			before: 0,
			after: 0,
			keepNext: true,
		}),
		// The words of a judgement are as large as the text, not as those of a table of figures.
		styleOf("JudgementRow", "Judgement Row", "body", { after: 0 }),
		styleOf("JudgementHeading", "Judgement Heading", "body", {
			basedOn: "JudgementRow",
			after: 0,
			bold: true,
			keepNext: true,
		}),
		styleOf("JudgementGrade", "Judgement Grade", "body", {
			basedOn: "JudgementRow",
			after: 0,
			bold: true,
		}),
	];
}

/** Between the lines of the contents list, in points; `print.css` keeps the same. */
export const contentsGap = 3;

/** One for the heading and one for each level; the heading stays out of its own list by having no outline level. */
function contentsStyles(design: Design): ParagraphStyle[] {
	const line = (level: number) =>
		styleOf(`TOC${level}`, `toc ${level}`, "body", {
			after: contentsGap,
			left: design.bulletHang * (level - 1),
			tabs: rightTab(design, "dot"),
		});
	return [
		styleOf("TOCHeading", "TOC Heading", "heading2", {
			next: "Normal",
			keepNext: true,
		}),
		line(1),
		line(2),
		line(3),
	];
}

function styleOf(
	id: string,
	name: string,
	role: TypeRole,
	own: Partial<ParagraphStyle> = {},
): ParagraphStyle {
	return { id, name, role, ...own };
}

/** A tab stop at the right margin. */
function rightTab(design: Design, leader: "none" | "dot" = "none"): string {
	return `<w:tab w:val="right" w:leader="${leader}" w:pos="${twips(measureOf(design))}"/>`;
}
