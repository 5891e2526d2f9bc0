import type { Place } from "../diagnostics/diagnostic.ts";

/** Somebody a letter is merged for. What is known of them is printed above the letter and kept nowhere else. */
export interface Addressee {
	readonly name: string;
	/** Street, town and so on, a line each. */
	readonly lines: readonly string[];
	readonly postcode: string;
	/** The service area their letter is about, by id. */
	readonly serviceArea: string;
}

/** A table that somebody made in another program, with the place of every cell. */
export interface Sheet {
	readonly file: string;
	readonly header: readonly Cell[];
	readonly rows: readonly (readonly Cell[])[];
}

export interface Cell {
	/** Without white space at its ends. */
	readonly text: string;
	readonly place: Place;
}
