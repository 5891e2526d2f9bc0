/**
 * From a table of addresses to people letters can be printed for. Every mistake is told, each at its cell.
 *
 * Columns are known by their names, in any order and case: `name`, `address 1` to `address 4`, `postcode`, `service area`.
 */
import type { Diagnostic, Place } from "../diagnostics/diagnostic.ts";
import { didYouMean, nearest } from "../diagnostics/nearest.ts";
import type { Addressee, Cell, Sheet } from "../model/addressee.ts";
import type { CharacterSet } from "../model/character-set.ts";
import type { Inspection } from "../model/inspection.ts";

const addressLines = [
	"address 1",
	"address 2",
	"address 3",
	"address 4",
] as const;
const columns = ["name", ...addressLines, "postcode", "service area"] as const;
type Column = (typeof columns)[number];
const needed: readonly Column[] = [
	"name",
	"address 1",
	"postcode",
	"service area",
];

/** More letters than any inspection sends; a wrong file is noticed before it is printed. */
export const mostLetters = 10_000;

/** Characters of a line that the window shows in the smallest case: 87 millimetres of 10-point letters. */
const mostCharacters = 42;

/** Those of the United Kingdom, its overseas territories and forces among them. */
const postcodeForm =
	/^(?:[A-Z]{1,2}[0-9][A-Z0-9]? ?[0-9][A-Z]{2}|GIR ?0AA|BFPO ?[0-9]{1,4})$/i;

/** @returns those that have all a letter needs, in the order of the table */
export function validateAddressees(
	sheet: Sheet,
	{ serviceAreas }: Pick<Inspection, "serviceAreas">,
	font: CharacterSet,
	diagnostics: Diagnostic[],
): Addressee[] {
	const before = diagnostics.length;
	const found = columnsOf(sheet, diagnostics);
	// Without its columns nothing can be said of a row.
	if (diagnostics.length > before) return [];
	if (sheet.rows.length === 0 || sheet.rows.length > mostLetters)
		diagnostics.push({
			rule: "addressees-well-formed",
			severity: "error",
			message:
				sheet.rows.length === 0
					? "Missing rows, expected one for each letter below the names of the columns"
					: `Unexpected number of ${sheet.rows.length} rows, expected at most ${mostLetters}`,
			place: sheet.header[0]?.place ?? { file: sheet.file, line: 1, column: 1 },
			hint:
				sheet.rows.length === 0
					? "Add a row for each family."
					: "Split the file.",
		});

	const seen = new Map<string, Place>();
	return sheet.rows.flatMap((cells): Addressee[] => {
		const count = diagnostics.length;
		const row = rowOf(cells, found);
		diagnostics.push(
			...beyond(cells, sheet.header),
			...missingIn(row, cells),
			...unfitIn(row, font),
		);
		const area = serviceAreaOf(row.get("service area"), serviceAreas);
		if (typeof area === "object") diagnostics.push(area);
		if (diagnostics.length > count || typeof area !== "string") return [];

		const text = (column: Column) => row.get(column)?.text ?? "";
		const addressee = {
			name: text("name"),
			lines: addressLines.map(text).filter((line) => line !== ""),
			postcode: text("postcode").toUpperCase(),
			serviceArea: area,
		};
		const place = row.get("name")?.place ?? sheet.header[0]?.place;
		const key = JSON.stringify(addressee).toLowerCase();
		const first = seen.get(key);
		if (first !== undefined && place !== undefined)
			diagnostics.push({
				rule: "addressee-once",
				severity: "warning",
				message: "Unexpected second row for the same person, expected one",
				place,
				hint: "Take it out, or a second letter is printed.",
				related: [{ message: "First here", place: first }],
			});
		else if (place !== undefined) seen.set(key, place);
		return [addressee];
	});
}

/** Which column stands where; what is wrong with the names is told. */
function columnsOf(
	{ file, header }: Sheet,
	diagnostics: Diagnostic[],
): ReadonlyMap<Column, number> {
	const found = new Map<Column, number>();
	const misspelt = new Set<string>();
	const tell = (message: string, hint: string, place: Place) =>
		diagnostics.push({
			rule: "addressees-well-formed",
			severity: "error",
			message,
			place,
			hint,
		});
	for (const [index, { text, place }] of header.entries()) {
		const column = columns.find((one) => one === normalised(text));
		if (column === undefined) {
			const meant = nearest(normalised(text), columns);
			if (meant) misspelt.add(meant);
			tell(
				`Unexpected column \`${text}\`, expected ${columns.join(", ")}`,
				meant
					? `Did you mean \`${meant}\`?`
					: "Take it out of the file: a letter needs nothing else.",
				place,
			);
		} else if (found.has(column))
			tell(
				`Unexpected second column \`${text}\`, expected one`,
				"Name it for what it holds, or take it out.",
				place,
			);
		else found.set(column, index);
	}
	for (const column of needed)
		if (!found.has(column) && !misspelt.has(column))
			tell(
				`Missing column \`${column}\`, expected it in the first row`,
				`The first row names the columns: ${columns.join(",")}`,
				header[0]?.place ?? { file, line: 1, column: 1 },
			);
	return found;
}

/** `Address line 1`, `address_1` and `Address1` are all `address 1`. */
function normalised(name: string): string {
	return name
		.toLowerCase()
		.replace(/[_\s]+/gu, " ")
		.trim()
		.replace(/^address ?(?:line ?)?([0-9])$/u, "address $1")
		.replace(/^post code$/u, "postcode");
}

type Row = ReadonlyMap<Column, Cell>;

function rowOf(
	cells: readonly Cell[],
	found: ReadonlyMap<Column, number>,
): Row {
	return new Map(
		[...found].flatMap(([column, index]) => {
			const cell = cells[index];
			return cell === undefined ? [] : [[column, cell] as const];
		}),
	);
}

function* beyond(
	cells: readonly Cell[],
	header: readonly Cell[],
): Iterable<Diagnostic> {
	const extra = cells.slice(header.length).find(({ text }) => text !== "");
	if (extra)
		yield {
			rule: "addressees-well-formed",
			severity: "error",
			message: `Unexpected cell \`${extra.text}\`, expected ${header.length} in a row`,
			place: extra.place,
			hint: "Put quotation marks around a cell that has a comma in it.",
		};
}

function* missingIn(row: Row, cells: readonly Cell[]): Iterable<Diagnostic> {
	const [first] = cells;
	for (const column of needed) {
		const cell = row.get(column);
		// The service area has a sentence of its own.
		if (column === "service area" && cell?.text !== "" && cell) continue;
		if (cell?.text) continue;
		const place = cell?.place ?? cells.at(-1)?.place ?? first?.place;
		if (place)
			yield {
				rule: "addressee-complete",
				severity: "error",
				message: `Missing ${column}, expected it for every letter`,
				place,
				hint: "Fill it in, or take the row out.",
			};
	}
	const postcode = row.get("postcode");
	if (postcode?.text && !postcodeForm.test(postcode.text))
		yield {
			rule: "addressee-complete",
			severity: "error",
			message: `Unexpected postcode \`${postcode.text}\`, expected one such as SW1A 1AA`,
			place: postcode.place,
			hint: "Correct it, or take the row out.",
		};
}

function* unfitIn(row: Row, font: CharacterSet): Iterable<Diagnostic> {
	for (const [column, { text, place }] of row) {
		const fault = (message: string, hint: string): Diagnostic => ({
			rule: "addressee-fits",
			severity: "error",
			message,
			place,
			hint,
		});
		if (/[\r\n]/u.test(text))
			yield fault(
				`Unexpected line end in ${column}, expected one line`,
				"Put each line of the address into a column of its own.",
			);
		else if (column !== "service area" && [...text].length > mostCharacters)
			yield fault(
				`Unexpected length of ${[...text].length} characters, expected at most ${mostCharacters}`,
				"Share the line out between two columns of the address.",
			);
		const lacking = [...text].find(
			(character) =>
				!/[\p{White_Space}\p{Cf}]/u.test(character) &&
				!font.has(character.codePointAt(0) ?? 0),
		);
		if (lacking !== undefined)
			yield fault(
				`Unexpected character \`${lacking}\`, expected one the font Arimo has`,
				"Write it in letters of the Latin, Greek, Cyrillic or Hebrew script.",
			);
	}
}

/** The id of the service area a cell names, by its name or its id; nothing where it names none. */
function serviceAreaOf(
	cell: Cell | undefined,
	areas: Inspection["serviceAreas"],
): string | Diagnostic | undefined {
	if (!cell?.text) return undefined;
	const typed = cell.text.toLowerCase();
	const area = areas.find(
		({ id, name }) =>
			id.toLowerCase() === typed || name.toLowerCase() === typed,
	);
	if (area) return area.id;
	const names = areas.map(({ name }) => name);
	return {
		rule: "addressee-area-known",
		severity: "error",
		message: `Unexpected service area \`${cell.text}\`, expected one of ${names.join(", ") || "those in inspection.yaml, which lists none"}`,
		place: cell.place,
		hint:
			didYouMean(cell.text, names) ??
			"Add it to `serviceAreas` in inspection.yaml, or take the row out.",
	};
}
