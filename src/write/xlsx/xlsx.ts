/**
 * The workbook of a document, to be filled in: its words on the first sheet, then a sheet for each of its lists.
 *
 * The few parts of the package are written here, because what makes a form of a sheet (columns with a kind, checks of
 * what is typed, a table with headings) is more of it than cells are. The same manuscript gives the same bytes.
 */
import { strToU8, zipSync } from "fflate";
import { coreProperties } from "../docx/parts.ts";
import type { Write } from "../writer.ts";
import { notesOf } from "./notes.ts";
import {
	contentTypesPart,
	packageRelations,
	workbookPart,
	workbookRelations,
} from "./parts.ts";
import {
	listPart,
	notesPart,
	sheetRelations,
	tablePart,
} from "./sheet-part.ts";
import { stylesPart } from "./styles-part.ts";

export const writeXlsx: Write = async (manuscript) => {
	const { sheets = [], look, tree, foot, date } = manuscript;
	const parts: Record<string, string> = {
		"[Content_Types].xml": contentTypesPart(sheets.length),
		"_rels/.rels": packageRelations,
		"docProps/core.xml": coreProperties(manuscript),
		"xl/workbook.xml": workbookPart(sheets),
		"xl/_rels/workbook.xml.rels": workbookRelations(sheets.length),
		"xl/styles.xml": stylesPart(look.design),
		"xl/worksheets/sheet1.xml": notesPart(notesOf(tree), foot),
	};
	for (const [index, sheet] of sheets.entries()) {
		const number = index + 2;
		parts[`xl/worksheets/sheet${number}.xml`] = listPart(sheet, foot);
		parts[`xl/worksheets/_rels/sheet${number}.xml.rels`] =
			sheetRelations(number);
		parts[`xl/tables/table${number}.xml`] = tablePart(sheet, number);
	}
	const [year = 1980, month = 1, day = 1] = date.split("-").map(Number);
	return zipSync(
		Object.fromEntries(
			Object.entries(parts).map(([path, text]) => [path, strToU8(text)]),
		),
		// Zip files hold local time: noon in local terms is the same day, and the same bytes, in every time zone.
		{ mtime: new Date(year, month - 1, day, 12) },
	);
};
