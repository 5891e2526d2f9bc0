/** The small parts of the package that say what it is, rather than what it says. */
import type { Manuscript } from "../../model/manuscript.ts";
import { type Relation, relationsPart } from "./relations.ts";
import { declaration, escapeXml, xml } from "./xml.ts";

const wordType =
	"application/vnd.openxmlformats-officedocument.wordprocessingml";

/** What kind of content each part holds. */
export const contentTypesPart = [
	declaration,
	'<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">',
	'<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>',
	'<Default Extension="xml" ContentType="application/xml"/>',
	'<Default Extension="png" ContentType="image/png"/>',
	'<Default Extension="jpg" ContentType="image/jpeg"/>',
	'<Default Extension="svg" ContentType="image/svg+xml"/>',
	'<Override PartName="/docProps/core.xml" ContentType="application/vnd.openxmlformats-package.core-properties+xml"/>',
	...[
		["document", "document.main"],
		["footer", "footer"],
		["footnotes", "footnotes"],
		["numbering", "numbering"],
		["settings", "settings"],
		["styles", "styles"],
	].map(
		([name, type]) =>
			`<Override PartName="/word/${name}.xml" ContentType="${wordType}.${type}+xml"/>`,
	),
	"</Types>",
].join("");

/** Where a reader starts. The one relation with a type outside the usual address is written out. */
export const packageRelations = relationsPart([
	{ id: "rId1", type: "officeDocument", target: "word/document.xml" },
]).replace(
	"</Relationships>",
	'<Relationship Id="rId2" Type="http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties" Target="docProps/core.xml"/></Relationships>',
);

/** Parts that belong to every document. */
export const fixedRelations: readonly Relation[] = [
	{ id: "rIdStyles", type: "styles", target: "styles.xml" },
	{ id: "rIdNumbering", type: "numbering", target: "numbering.xml" },
	{ id: "rIdSettings", type: "settings", target: "settings.xml" },
	{ id: "rIdFootnotes", type: "footnotes", target: "footnotes.xml" },
	{ id: "rIdFooter", type: "footer", target: "footer.xml" },
];

/** Title, subject, author, and the document's own day as the day it was made. */
export function coreProperties(manuscript: Manuscript): string {
	const { title, subject, author, language, date } = manuscript;
	const day = (name: string) =>
		`<dcterms:${name} xsi:type="dcterms:W3CDTF">${date}T12:00:00Z</dcterms:${name}>`;
	return [
		declaration,
		'<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">',
		`<dc:title>${escapeXml(title)}</dc:title>`,
		`<dc:subject>${escapeXml(subject)}</dc:subject>`,
		`<dc:creator>${escapeXml(author)}</dc:creator>`,
		`<cp:lastModifiedBy>${escapeXml(author)}</cp:lastModifiedBy>`,
		`<dc:language>${language}</dc:language>`,
		day("created"),
		day("modified"),
		"</cp:coreProperties>",
	].join("");
}

/** Settings: laid out by the rules of current Word versions, language of the whole, separators of the notes. */
export function settingsPart(language: string): string {
	return xml("w:settings", [
		'<w:zoom w:percent="100"/>',
		'<w:defaultTabStop w:val="720"/>',
		'<w:characterSpacingControl w:val="doNotCompress"/>',
		'<w:footnotePr><w:footnote w:id="-1"/><w:footnote w:id="0"/></w:footnotePr>',
		'<w:compat><w:compatSetting w:name="compatibilityMode" w:uri="http://schemas.microsoft.com/office/word" w:val="15"/></w:compat>',
		`<w:themeFontLang w:val="${language}"/>`,
		'<w:decimalSymbol w:val="."/><w:listSeparator w:val=","/>',
	]);
}
