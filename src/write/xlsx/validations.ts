/** What a spreadsheet program asks for and refuses while somebody fills in a list, column by column. */
import type { Sheet, SheetColumn } from "../../model/sheet.ts";
import { escapeXml } from "../docx/xml.ts";
import { columnLetters } from "./column-letters.ts";

/** @param lastRow the last one that is looked at */
export function validations({ columns, rows }: Sheet, lastRow: number): string {
	const given = Math.max(0, ...rows.map(({ length }) => length));
	const checks = columns.flatMap((column, place) => {
		const letter = columnLetters(place);
		return place < given
			? []
			: (validation(column, `${letter}2:${letter}${lastRow}`) ?? []);
	});
	return checks.length === 0
		? ""
		: `<dataValidations count="${checks.length}">${checks.join("")}</dataValidations>`;
}

/** What is taken in a column. */
interface Check {
	readonly attributes: string;
	readonly formulas: string;
	/** Said of it where anything else is typed. */
	readonly expected: string;
}

function validation(column: SheetColumn, cells: string): string | undefined {
	const { heading, note, others } = column;
	const check = checkOf(column);
	const prompt = [note, check?.expected].filter((one) => one !== undefined);
	if (prompt.length === 0) return undefined;
	const title = cut(heading, 32);
	const refusal = check
		? `${check.attributes} showErrorMessage="${others ? 0 : 1}" errorTitle="${title}" error="${cut(check.expected, 225)}" `
		: "";
	return `<dataValidation ${refusal}allowBlank="1" showInputMessage="1" promptTitle="${title}" prompt="${cut(prompt.join(" "), 255)}" sqref="${cells}">${check?.formulas ?? ""}</dataValidation>`;
}

function checkOf({ kind, options, others }: SheetColumn): Check | undefined {
	switch (kind) {
		case "text":
			return undefined;
		case "yes-no":
			return listed(["Yes", "No"], "Expected Yes or No.");
		case "choice":
			return listed(
				options,
				`Expected ${others ? "an answer such as" : "one of"}: ${options.join("; ")}.`,
			);
		case "date":
			return {
				// From 1900 to 2099, in the days that spreadsheets count.
				attributes: 'type="date" operator="between"',
				formulas: "<formula1>1</formula1><formula2>73050</formula2>",
				expected: "Expected a date, as day, month and year.",
			};
		case "number":
			return {
				attributes: 'type="whole" operator="greaterThanOrEqual"',
				formulas: "<formula1>0</formula1>",
				expected: "Expected a whole number, 0 or more.",
			};
	}
}

/** A list to choose from; spreadsheets part its entries at commas and take no more than 255 characters of it. */
function listed(options: readonly string[], expected: string): Check {
	const list = `"${options.map((one) => one.replaceAll('"', '""')).join(",")}"`;
	return options.some((one) => one.includes(",")) || list.length > 255
		? // Typed by hand, and looked at by nobody.
			{ attributes: "", formulas: "", expected }
		: {
				attributes: 'type="list"',
				formulas: `<formula1>${escapeXml(list)}</formula1>`,
				expected,
			};
}

function cut(text: string, most: number): string {
	return escapeXml(
		text.length > most ? `${text.slice(0, most - 1).trimEnd()}…` : text,
	);
}
