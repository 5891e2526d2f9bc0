/**
 * The last stage: from what the library packed to the finished package. Text, notes, pictures and addresses are
 * taken over; every other part is ours. The same manuscript gives the same bytes.
 */
import {
	strFromU8,
	strToU8,
	type Unzipped,
	unzipSync,
	type Zippable,
	zipSync,
} from "fflate";
import type { Manuscript, Pagination } from "../../model/manuscript.ts";
import { footerPart, sectionXml } from "./footer.ts";
import {
	contentTypesPart,
	coreProperties,
	fixedRelations,
	packageRelations,
	settingsPart,
} from "./parts.ts";
import { type Relation, readRelations, relationsPart } from "./relations.ts";
import type { Setting } from "./setting.ts";
import { stylesPart } from "./styles.ts";

/** Takes the package as the library made it and gives the one to publish. */
export function finish(
	packed: Uint8Array,
	manuscript: Manuscript,
	setting: Setting,
	pagination: Pagination | undefined,
): Uint8Array {
	const { design, numbering } = setting;
	const parts = unzipSync(packed);
	const text = (path: string) => strFromU8(parts[path] ?? new Uint8Array());
	const body = settle(
		text("word/document.xml"),
		text("word/_rels/document.xml.rels"),
	);
	const notes = settle(
		text("word/footnotes.xml"),
		text("word/_rels/footnotes.xml.rels"),
	);
	const own = {
		"[Content_Types].xml": contentTypesPart,
		"_rels/.rels": packageRelations,
		"docProps/core.xml": coreProperties(manuscript),
		"word/_rels/document.xml.rels": relationsPart([
			...fixedRelations,
			...body.relations,
		]),
		"word/_rels/footnotes.xml.rels": relationsPart(notes.relations),
		"word/document.xml": body.xml.replace(
			/<w:sectPr>.*<\/w:sectPr>/u,
			sectionXml(design, manuscript.foot),
		),
		"word/footer.xml": footerPart(manuscript.foot, pagination?.pages ?? 1),
		"word/footnotes.xml": spaceNotes(notes.xml),
		"word/numbering.xml": numbering.part(),
		"word/settings.xml": settingsPart(manuscript.language),
		"word/styles.xml": stylesPart(setting, manuscript.language),
	};
	return zip(own, picturesOf(parts), manuscript.date);
}

/** Gives links and pictures ids in the order they come, and lists theirs; leaves looks to the styles. */
function settle(
	xml: string,
	relationsXml: string,
): { xml: string; relations: Relation[] } {
	const targets = readRelations(relationsXml);
	const relations: Relation[] = [];
	const numbered = xml
		// Lines that the library draws around every cell; ours come from the table's style.
		.replace(/<w:tblBorders>.*?<\/w:tblBorders>/gu, "")
		.replace(/(<w:numId w:val=")\{(\d+)-\d+\}/gu, "$1$2")
		.replace(/( r:(?:id|embed)=")([^"]+)"/gu, (_, attribute, id) => {
			const relation = targets.get(id);
			if (!relation) throw new Error(`Missing part for relation \`${id}\``);
			const own = `rIdText${relations.length + 1}`;
			relations.push({ ...relation, id: own });
			return `${attribute}${own}"`;
		});
	return { xml: numbered, relations };
}

/** Puts a space between a note's number and its text, and takes the number from the lines above the notes. */
function spaceNotes(xml: string): string {
	const number =
		'<w:r><w:rPr><w:rStyle w:val="FootnoteReference"/></w:rPr><w:footnoteRef/></w:r>';
	const space = '<w:r><w:t xml:space="preserve"> </w:t></w:r>';
	return xml
		.replace(/<w:footnote w:type=.*?<\/w:footnote>/gu, (line) =>
			line.replace(number, ""),
		)
		.replaceAll(number, number + space);
}

/** Pictures in the order of their names, which the library makes from their bytes. */
function picturesOf(parts: Unzipped): [string, Uint8Array][] {
	return Object.entries(parts)
		.filter(([path]) => /^word\/media\/./u.test(path))
		.toSorted(([one], [other]) => (one < other ? -1 : 1));
}

/** The files in the order given, all stamped with the manuscript's date. */
function zip(
	texts: Readonly<Record<string, string>>,
	pictures: readonly [string, Uint8Array][],
	date: string,
): Uint8Array {
	const [year = 1980, month = 1, day = 1] = date.split("-").map(Number);
	const files: Zippable = {};
	for (const [path, text] of Object.entries(texts)) files[path] = strToU8(text);
	// Pictures are packed small already.
	for (const [path, bytes] of pictures) files[path] = [bytes, { level: 0 }];
	// Zip files hold local time: noon in local terms is the same day, and the same bytes, in every time zone.
	return zipSync(files, { mtime: new Date(year, month - 1, day, 12) });
}
