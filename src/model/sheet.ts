/** A sheet of a workbook to fill in: all that the writer of spreadsheets knows of it. */
import type { RequestField } from "./data-request.ts";

export interface Sheet {
	/** On its tab. */
	readonly name: string;
	readonly columns: readonly SheetColumn[];
	/** What stands in it already, from the first column on; every other cell is to be filled in. */
	readonly rows: readonly (readonly string[])[];
	/** Whether rows are added below those, as many as there are things to tell. */
	readonly grows: boolean;
}

export interface SheetColumn {
	readonly heading: string;
	readonly kind: RequestField["kind"];
	/** For a choice. */
	readonly options: readonly string[];
	/** Whether another answer than the options is taken. */
	readonly others: boolean;
	/** Shown where somebody fills it in. */
	readonly note: string | undefined;
}
