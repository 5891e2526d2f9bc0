/** A file a person wrote: what it says, and where each value in it stands. */
import type { Path, Place } from "./diagnostic.ts";

export interface Source {
	/** As a person would open it from where they stand. */
	readonly file: string;
	/** The whole file, without a byte-order mark. */
	readonly text: string;
	/** Mappings, lists and texts; nothing else. */
	readonly data: unknown;
	/** Whether all that was typed is in the data: a field that is there twice, for one, was told and left out. */
	readonly isWhole: boolean;
	/** The field that is a text of its own below the others, in Markdown. */
	readonly textField?: string;
	/** Where a value starts, or its closest parent that is there. */
	placeOf(path: Path): Place;
	/** Where the name of a field stands. */
	placeOfKey(path: Path): Place;
	/** Where part of a text stands, by offsets into the text as it was read. */
	placeWithin(path: Path, start: number, end: number): Place;
}
