/** Sheets: the one that holds a document's words, and the lists to fill in, each a table with headings that stay in view. */
import type { Sheet } from "../../model/sheet.ts";
import { declaration, escapeXml } from "../docx/xml.ts";
import { columnLetters } from "./column-letters.ts";
import type { Note } from "./notes.ts";
import { mainNamespace, relationNamespace, relations } from "./parts.ts";
import { type CellStyle, styleNumber } from "./styles-part.ts";
import { validations } from "./validations.ts";

/** In characters. */
const notesWidth = 84;
/** In points. */
const lineHeight = 15;
const headingHeight = 26;

/** As many rows as a list that grows is checked for: far more than anybody will fill. */
const lastRow = 20_000;

export function notesPart(notes: readonly Note[], foot: string): string {
	const looks = { title: "title", heading: "heading", words: "words" } as const;
	return worksheet({
		views: '<sheetView showGridLines="0" tabSelected="1" workbookViewId="0"/>',
		columns: column(1, notesWidth, "plain"),
		rows: notes.map(({ text, kind }, index) =>
			row(
				index + 1,
				[cell(0, index + 1, looks[kind], text)],
				kind === "words" ? heightOf([text], [notesWidth]) : headingHeight,
			),
		),
		after: "",
		orientation: "portrait",
		foot,
	});
}

export function listPart(sheet: Sheet, foot: string): string {
	const { columns, rows } = sheet;
	const widths = columns.map((_, place) => widthOf(sheet, place));
	const heading = headingsOf(sheet).map((text, place) =>
		cell(place, 1, "columnHeading", text),
	);
	return worksheet({
		views:
			'<sheetView workbookViewId="0"><pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/><selection pane="bottomLeft" activeCell="A2" sqref="A2"/></sheetView>',
		columns: columns
			.map((one, place) =>
				column(place + 1, widths[place] ?? 0, styleOf(one.kind)),
			)
			.join(""),
		rows: [
			row(1, heading, lineHeight),
			...rows.map((texts, index) =>
				row(
					index + 2,
					columns.map(({ kind }, place) => {
						const text = texts[place] ?? "";
						return cell(
							place,
							index + 2,
							place < texts.length ? "given" : styleOf(kind),
							text,
						);
					}),
					heightOf(texts, widths),
				),
			),
		],
		after: validations(sheet, sheet.grows ? lastRow : rows.length + 1),
		orientation: "landscape",
		foot,
		table: true,
	});
}

export function sheetRelations(number: number): string {
	return relations([
		["rId1", `${relationNamespace}/table`, `../tables/table${number}.xml`],
	]);
}

/** The list as a table, so that its headings are read out with its cells. */
export function tablePart(sheet: Sheet, number: number): string {
	const { columns, rows } = sheet;
	const reference = `A1:${columnLetters(columns.length - 1)}${Math.max(2, rows.length + 1)}`;
	return [
		declaration,
		`<table xmlns="${mainNamespace}" id="${number}" name="List${number}" displayName="List${number}" ref="${reference}" totalsRowShown="0">`,
		`<autoFilter ref="${reference}"/>`,
		`<tableColumns count="${columns.length}">`,
		...headingsOf(sheet).map(
			(heading, index) =>
				`<tableColumn id="${index + 1}" name="${escapeXml(heading)}"/>`,
		),
		"</tableColumns>",
		'<tableStyleInfo showFirstColumn="0" showLastColumn="0" showRowStripes="0" showColumnStripes="0"/>',
		"</table>",
	].join("");
}

/** Each once, because a table takes no heading twice: the second of a kind is numbered. */
function headingsOf({ columns }: Sheet): string[] {
	const headings = columns.map(({ heading }) => heading);
	return headings.map((heading, place) => {
		const before = headings
			.slice(0, place)
			.filter((one) => one.toLowerCase() === heading.toLowerCase()).length;
		return before === 0 ? heading : `${heading} ${before + 1}`;
	});
}

function styleOf(kind: Sheet["columns"][number]["kind"]): CellStyle {
	return kind === "date" ? "date" : kind === "number" ? "number" : "text";
}

/** In characters: as wide as what stands in it, within what can be read. */
function widthOf({ columns, rows }: Sheet, place: number): number {
	const given = rows.map((texts) => texts[place]?.length ?? 0);
	const heading = columns[place]?.heading.length ?? 0;
	return Math.min(60, Math.max(14, heading + 4, ...given));
}

function column(number: number, width: number, style: CellStyle): string {
	return `<col min="${number}" max="${number}" width="${width}" style="${styleNumber(style)}" customWidth="1"/>`;
}

function row(number: number, cells: readonly string[], height: number): string {
	return `<row r="${number}" ht="${height}" customHeight="1">${cells.join("")}</row>`;
}

/** In points, and with some to spare: not every program makes a row as high as its words. */
function heightOf(texts: readonly string[], widths: readonly number[]): number {
	const lines = texts.map((text, place) =>
		Math.ceil((text.length * 0.95) / (widths[place] ?? 1)),
	);
	return lineHeight * Math.max(1, ...lines) + 3;
}

function cell(
	place: number,
	number: number,
	style: CellStyle,
	text: string,
): string {
	const start = `<c r="${columnLetters(place)}${number}" s="${styleNumber(style)}"`;
	return text === ""
		? `${start}/>`
		: `${start} t="inlineStr"><is><t xml:space="preserve">${escapeXml(text)}</t></is></c>`;
}

function worksheet({
	views,
	columns,
	rows,
	after,
	orientation,
	foot,
	table = false,
}: {
	readonly views: string;
	readonly columns: string;
	readonly rows: readonly string[];
	readonly after: string;
	readonly orientation: "portrait" | "landscape";
	readonly foot: string;
	readonly table?: boolean;
}): string {
	return [
		declaration,
		`<worksheet xmlns="${mainNamespace}" xmlns:r="${relationNamespace}">`,
		'<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>',
		`<sheetViews>${views}</sheetViews>`,
		'<sheetFormatPr defaultRowHeight="15"/>',
		`<cols>${columns}</cols>`,
		`<sheetData>${rows.join("")}</sheetData>`,
		after,
		'<pageMargins left="0.7" right="0.7" top="0.75" bottom="0.75" header="0.3" footer="0.3"/>',
		`<pageSetup paperSize="9" orientation="${orientation}" fitToWidth="1" fitToHeight="0"/>`,
		// A mark of its own begins with `&`.
		`<headerFooter><oddFooter>${escapeXml(`&L&8${foot.replaceAll("&", "&&")}&R&8&P`)}</oddFooter></headerFooter>`,
		table ? '<tableParts count="1"><tablePart r:id="rId1"/></tableParts>' : "",
		"</worksheet>",
	].join("");
}
