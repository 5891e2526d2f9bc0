/** The small parts of the package that say what it is, rather than what it says. */
import type { Sheet } from "../../model/sheet.ts";
import { declaration, escapeXml } from "../docx/xml.ts";

export const mainNamespace =
	"http://schemas.openxmlformats.org/spreadsheetml/2006/main";
export const relationNamespace =
	"http://schemas.openxmlformats.org/officeDocument/2006/relationships";

const sheetType = "application/vnd.openxmlformats-officedocument.spreadsheetml";

/** A tab's name without what Excel takes for something else, and no longer than it can be. */
function tabName(name: string): string {
	return name.replace(/[[\]:*?/\\]/g, " ").slice(0, 31);
}

/** The tab of the sheet that holds the document's words. */
const notesName = "Notes";

/** @param lists how many sheets there are beside the first */
export function contentTypesPart(lists: number): string {
	const numbers = Array.from({ length: lists }, (_, index) => index + 2);
	const part = (name: string, type: string) =>
		`<Override PartName="/${name}" ContentType="${type}+xml"/>`;
	return [
		declaration,
		'<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">',
		'<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>',
		'<Default Extension="xml" ContentType="application/xml"/>',
		part(
			"docProps/core.xml",
			"application/vnd.openxmlformats-package.core-properties",
		),
		part("xl/workbook.xml", `${sheetType}.sheet.main`),
		part("xl/styles.xml", `${sheetType}.styles`),
		...[1, ...numbers].map((number) =>
			part(`xl/worksheets/sheet${number}.xml`, `${sheetType}.worksheet`),
		),
		...numbers.map((number) =>
			part(`xl/tables/table${number}.xml`, `${sheetType}.table`),
		),
		"</Types>",
	].join("");
}

export const packageRelations = relations([
	["rId1", `${relationNamespace}/officeDocument`, "xl/workbook.xml"],
	[
		"rId2",
		"http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties",
		"docProps/core.xml",
	],
]);

/** @param lists how many sheets there are beside the first */
export function workbookRelations(lists: number): string {
	return relations([
		...Array.from(
			{ length: lists + 1 },
			(_, index) =>
				[
					`rId${index + 1}`,
					`${relationNamespace}/worksheet`,
					`worksheets/sheet${index + 1}.xml`,
				] as const,
		),
		["rIdStyles", `${relationNamespace}/styles`, "styles.xml"],
	]);
}

/** Sheets by their tabs. Headings of columns are printed on every page. */
export function workbookPart(sheets: readonly Sheet[]): string {
	const lists = sheets.map(({ name }) => tabName(name));
	const names = [notesName, ...lists];
	const titles = lists.map(
		(name, index) =>
			`<definedName name="_xlnm.Print_Titles" localSheetId="${index + 1}">${escapeXml(`'${name.replaceAll("'", "''")}'!$1:$1`)}</definedName>`,
	);
	return [
		declaration,
		`<workbook xmlns="${mainNamespace}" xmlns:r="${relationNamespace}">`,
		'<bookViews><workbookView activeTab="0"/></bookViews>',
		"<sheets>",
		...names.map(
			(name, index) =>
				`<sheet name="${escapeXml(name)}" sheetId="${index + 1}" r:id="rId${index + 1}"/>`,
		),
		"</sheets>",
		...(titles.length > 0
			? [`<definedNames>${titles.join("")}</definedNames>`]
			: []),
		"</workbook>",
	].join("");
}

export function relations(
	entries: readonly (readonly [id: string, type: string, target: string])[],
): string {
	return [
		declaration,
		'<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">',
		...entries.map(
			([id, type, target]) =>
				`<Relationship Id="${id}" Type="${type}" Target="${target}"/>`,
		),
		"</Relationships>",
	].join("");
}
