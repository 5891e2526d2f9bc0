/** The package document: what the book is, what it holds, and how accessible it is. */
import type { Manuscript } from "../../model/manuscript.ts";
import { escapeXml } from "../docx/xml.ts";
import type { BookPicture } from "./pictures-apart.ts";

export function packageDocument(
	manuscript: Manuscript,
	{
		identifier,
		pictures,
	}: {
		readonly identifier: string;
		readonly pictures: readonly BookPicture[];
	},
): string {
	const { title, subject, author, language, date } = manuscript;
	const dc = (name: string, value: string, id?: string) =>
		`<dc:${name}${id ? ` id="${id}"` : ""}>${escapeXml(value)}</dc:${name}>`;
	const meta = (property: string, value: string) =>
		`<meta property="${property}">${escapeXml(value)}</meta>`;
	const item = (id: string, href: string, type: string, more = "") =>
		`<item id="${id}" href="${href}" media-type="${type}"${more}/>`;
	const page = "application/xhtml+xml";
	return [
		'<?xml version="1.0" encoding="utf-8"?>',
		`<package xmlns="http://www.idpf.org/2007/opf" version="3.0" unique-identifier="id" xml:lang="${escapeXml(language)}">`,
		'<metadata xmlns:dc="http://purl.org/dc/elements/1.1/">',
		dc("identifier", identifier, "id"),
		dc("title", title),
		dc("language", language),
		dc("creator", author),
		dc("description", subject),
		dc("date", date),
		meta("dcterms:modified", `${date}T12:00:00Z`),
		...accessibility(pictures.length > 0).map(([property, value]) =>
			meta(`schema:${property}`, value),
		),
		"</metadata>",
		"<manifest>",
		item("nav", "nav.xhtml", page, ' properties="nav"'),
		item("text", "text.xhtml", page),
		item("style", "style.css", "text/css"),
		...pictures.map(({ file, mediaType }, index) =>
			item(`picture-${index + 1}`, file, mediaType),
		),
		"</manifest>",
		'<spine><itemref idref="text"/></spine>',
		"</package>",
		"",
	].join("\n");
}

/** What readers and their programs may look for: https://www.w3.org/TR/epub-a11y-11/ */
function accessibility(
	hasPictures: boolean,
): (readonly [property: string, value: string])[] {
	return [
		["accessMode", "textual"],
		...(hasPictures ? [["accessMode", "visual"] as const] : []),
		// Every picture is described in words.
		["accessModeSufficient", "textual"],
		["accessibilityFeature", "structuralNavigation"],
		["accessibilityFeature", "tableOfContents"],
		["accessibilityFeature", "readingOrder"],
		["accessibilityFeature", "displayTransformability"],
		...(hasPictures
			? [["accessibilityFeature", "alternativeText"] as const]
			: []),
		["accessibilityHazard", "none"],
		[
			"accessibilitySummary",
			`All of the text can be read aloud, enlarged and reflowed. Headings are nested and listed in the contents, and tables name their columns.${hasPictures ? " Pictures are described in words." : ""}`,
		],
	];
}
