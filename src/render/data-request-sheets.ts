/** The workbook that goes with the request for information: one sheet a list, with a column a field. */
import type { CheckedInspection } from "../model/checked-inspection.ts";
import type { RequestField } from "../model/data-request.ts";
import type { Sheet, SheetColumn } from "../model/sheet.ts";

/** @returns none where the schedule has no request */
export function dataRequestSheets({
	schedule: { dataRequest: request },
}: Pick<CheckedInspection, "schedule">): Sheet[] {
	if (request === undefined) return [];
	const { caseFields, national, local, items } = request;
	const sheets: Sheet[] = [
		list("Cases", caseFields),
		documents("National documents", national),
		documents("Local documents", local),
		{
			name: "Documents by number",
			columns: [given("Number"), given("Document"), ...sending],
			rows: items.map(({ number, label }) => [number, label ?? ""]),
			grows: false,
		},
		...items.map(({ number, fields }) => list(`Item ${number}`, fields)),
	];
	return sheets.filter(
		({ columns, rows, grows }) =>
			columns.length > 0 && (grows || rows.length > 0),
	);
}

/** A list with a row for each thing there is; what nobody is to send has no column. */
function list(name: string, fields: readonly RequestField[]): Sheet {
	return {
		name,
		columns: fields
			.filter(({ asked }) => asked)
			.map(({ label, kind, options, others, note }) => ({
				heading: label,
				kind,
				options,
				others,
				note,
			})),
		rows: [],
		grows: true,
	};
}

function documents(name: string, list: readonly { label: string }[]): Sheet {
	return {
		name,
		columns: [given("Document"), ...sending],
		rows: list.map(({ label }) => [label]),
		grows: false,
	};
}

function given(heading: string): SheetColumn {
	return { heading, kind: "text", options: [], others: false, note: undefined };
}

/** What is told of every document. */
const sending: readonly SheetColumn[] = [
	{ ...given("Sent"), kind: "yes-no" },
	{ ...given("Date sent"), kind: "date" },
	given("Name of the file"),
	given("Comment"),
];
