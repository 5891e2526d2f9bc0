/**
 * Pictures made from data: what each of them is told, what each gives, and the sheet they are drawn on.
 *
 * A picture is a pure function from data to the text of an SVG: the same data give the same bytes. It has no ids, so that
 * several can stand in one page, and it says nothing by colour alone. Its words are no text of the document: its
 * description tells it, and a table beside it holds its data.
 */
import type { ElementContent } from "hast";
import { toHtml } from "hast-util-to-html";
import { s } from "hastscript";
import type { Design } from "../../model/manuscript.ts";

/** What every picture is told besides its data. */
export interface Frame {
	/** What it shows, for whoever does not see it. */
	readonly alt: string;
	readonly design: Pick<Design, "colour" | "fontFamily" | "wordFontFamily">;
	readonly sheet: Sheet;
}

/**
 * What a picture is drawn on. Everything is measured in units, a pixel each where nothing is enlarged: on a narrow sheet of
 * large units a picture has larger letters, and lays out its parts below instead of beside each other.
 */
export interface Sheet {
	/** How wide the widest picture is, in units. */
	readonly width: number;
	/** Pixels of a unit, 96 to the inch. */
	readonly scale: number;
}

/** As wide as the text of a page. */
export const pageSheet: Sheet = { width: 616, scale: 1 };

/** The sheet of letters in a size, as wide as the room there is; both in points. */
export function enlargedSheet(letters: number, room: number): Sheet {
	const pixels = 96 / 72;
	// A little more rather than less, as readers round the size of pictures down.
	const scale = Math.ceil(((letters * pixels) / fontSize) * 4) / 4;
	return { width: Math.floor((room * pixels) / scale), scale };
}

/** Whether names have their room above what they name, and not beside it. */
export function isNarrow({ width }: Sheet): boolean {
	return width < 500;
}

/** A picture as it was drawn. */
export interface Drawn {
	/** A whole file. */
	readonly svg: string;
	/** In pixels, 96 to the inch. */
	readonly width: number;
	readonly height: number;
}

/** Size of the words in pictures, and from line to line, in units. */
export const fontSize = 14;
export const lineHeight = 18;

/**
 * @param size in units
 * @param children what is drawn, the hindmost first
 */
export function drawn(
	{ alt, design, sheet: { scale } }: Frame,
	{ width, height }: Pick<Drawn, "width" | "height">,
	children: readonly ElementContent[],
): Drawn {
	const pixels = { width: round(width * scale), height: round(height * scale) };
	const picture = s(
		"svg",
		{
			xmlns: "http://www.w3.org/2000/svg",
			viewBox: `0 0 ${width} ${height}`,
			...pixels,
			role: "img",
			fontFamily: `${design.fontFamily}, ${design.wordFontFamily}, sans-serif`,
			fontSize,
			fill: design.colour.ink,
		},
		[
			// As an element, because an attribute in SVG cannot hold every character.
			s("title", alt),
			// A reader's page may be dark.
			s("rect", { width, height, fill: paper }),
			...children,
		],
	);
	const svg = toHtml(picture, { space: "svg", closeEmptyElements: true });
	return { svg: `${svg}\n`, ...pixels };
}

export const paper = "#ffffff";

/** A number as it stands in a picture: whole or with one digit after the point. */
export function round(value: number): number {
	return Math.round(value * 10) / 10;
}
