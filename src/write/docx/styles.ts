/** The styles part of the package: everything a reader sees comes from a named style in here. */
import type { Design } from "../../model/manuscript.ts";
import { styleXml } from "./paragraph-style.ts";
import type { Setting } from "./setting.ts";
import { tableStyles } from "./table-styles.ts";
import { escapeXml, wordColour, xml } from "./xml.ts";

/** The styles part of the package. */
export function stylesPart(
	{ design, styles }: Pick<Setting, "design" | "styles">,
	language: string,
): string {
	return xml("w:styles", [
		defaults(design, language),
		...styles.map((style) => styleXml(style, design)),
		characterStyles(design),
		tableStyles(design),
	]);
}

function defaults(design: Design, language: string): string {
	const family = escapeXml(design.wordFontFamily);
	const fonts = ["ascii", "hAnsi", "eastAsia", "cs"]
		.map((script) => `w:${script}="${family}"`)
		.join(" ");
	const lang = `<w:lang w:val="${language}" w:eastAsia="${language}" w:bidi="ar-SA"/>`;
	return `<w:docDefaults><w:rPrDefault><w:rPr><w:rFonts ${fonts}/>${lang}</w:rPr></w:rPrDefault><w:pPrDefault/></w:docDefaults>`;
}

/** Of the number that calls a note in full size: half points above its line. */
const raised = 10;

function characterStyles({ colour, largePrint }: Design): string {
	const character = (id: string, name: string, run: string) =>
		`<w:style w:type="character" w:styleId="${id}"><w:name w:val="${name}"/><w:basedOn w:val="DefaultParagraphFont"/><w:rPr>${run}</w:rPr></w:style>`;
	return [
		'<w:style w:type="character" w:default="1" w:styleId="DefaultParagraphFont"><w:name w:val="Default Paragraph Font"/></w:style>',
		character(
			"Hyperlink",
			"Hyperlink",
			`<w:color w:val="${wordColour(colour.link)}"/><w:u w:val="single"/>`,
		),
		character(
			"LetterheadName",
			"Letterhead Name",
			`<w:color w:val="${wordColour(colour.accent)}"/>`,
		),
		character(
			"FootnoteReference",
			"footnote reference",
			largePrint === undefined
				? '<w:vertAlign w:val="superscript"/>'
				: `<w:position w:val="${raised}"/>`,
		),
		'<w:style w:type="numbering" w:default="1" w:styleId="NoList"><w:name w:val="No List"/></w:style>',
	].join("");
}
