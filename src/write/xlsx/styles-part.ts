/** How cells look: the house style, as far as a sheet has it. */
import type { Design } from "../../model/manuscript.ts";
import { declaration, escapeXml } from "../docx/xml.ts";
import { mainNamespace } from "./parts.ts";

/** What a cell can look like, in the order of the formats below. */
export const cellStyles = [
	"plain",
	"title",
	"heading",
	"words",
	"columnHeading",
	"given",
	"text",
	"date",
	"number",
] as const;
export type CellStyle = (typeof cellStyles)[number];

export function styleNumber(style: CellStyle): number {
	return cellStyles.indexOf(style);
}

/** Text as typed, so that `007` stays; a date; a whole number. The first two numbers are the format's own. */
const formats = { general: 0, text: 49, date: 164, number: 1 };

export function stylesPart({ colour, wordFontFamily }: Design): string {
	const font = (size: number, hex: string, isBold = false) =>
		`<font>${isBold ? "<b/>" : ""}<sz val="${size}"/><color rgb="${argb(hex)}"/><name val="${escapeXml(wordFontFamily)}"/><family val="2"/></font>`;
	const fill = (hex: string) =>
		`<fill><patternFill patternType="solid"><fgColor rgb="${argb(hex)}"/><bgColor indexed="64"/></patternFill></fill>`;
	const edge = (name: string) =>
		`<${name} style="thin"><color rgb="${argb(colour.rule)}"/></${name}>`;
	const format = (
		number: number,
		look: { font?: number; fill?: number; border?: number } = {},
	) =>
		`<xf numFmtId="${number}" fontId="${look.font ?? 0}" fillId="${look.fill ?? 0}" borderId="${look.border ?? 0}" xfId="0" applyNumberFormat="1" applyFont="1" applyFill="1" applyBorder="1" applyAlignment="1"><alignment vertical="top" wrapText="1"/></xf>`;
	const looks: Readonly<Record<CellStyle, string>> = {
		plain: format(formats.general),
		title: format(formats.general, { font: 1 }),
		heading: format(formats.general, { font: 2 }),
		words: format(formats.general),
		columnHeading: format(formats.text, { font: 3, fill: 2, border: 1 }),
		given: format(formats.text, { fill: 3, border: 1 }),
		text: format(formats.text, { border: 1 }),
		date: format(formats.date, { border: 1 }),
		number: format(formats.number, { border: 1 }),
	};
	return [
		declaration,
		`<styleSheet xmlns="${mainNamespace}">`,
		`<numFmts count="1"><numFmt numFmtId="${formats.date}" formatCode="dd/mm/yyyy"/></numFmts>`,
		counted("fonts", [
			font(11, colour.ink),
			font(18, colour.ink, true),
			font(13, colour.accent, true),
			font(11, "#ffffff", true),
		]),
		counted("fills", [
			'<fill><patternFill patternType="none"/></fill>',
			'<fill><patternFill patternType="gray125"/></fill>',
			fill(colour.accent),
			fill(colour.tint),
		]),
		counted("borders", [
			"<border><left/><right/><top/><bottom/><diagonal/></border>",
			`<border>${["left", "right", "top", "bottom"].map(edge).join("")}<diagonal/></border>`,
		]),
		'<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>',
		counted(
			"cellXfs",
			cellStyles.map((style) => looks[style]),
		),
		'<cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles>',
		"</styleSheet>",
	].join("");
}

function counted(name: string, entries: readonly string[]): string {
	return `<${name} count="${entries.length}">${entries.join("")}</${name}>`;
}

function argb(hex: string): string {
	return `FF${hex.slice(1).toUpperCase()}`;
}
