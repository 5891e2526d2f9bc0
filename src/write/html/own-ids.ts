/**
 * Ids of what is not a heading: of the text as a whole, of the notes and of the places that call them.
 *
 * A heading's id has no capital letter, whatever the heading says, so that none of these can be taken by one.
 */

/** The text, which the skip link leads to. */
export const textId = "Text";

/** Takes the number of a note, counted from 1, and gives the id of the note itself. */
export function noteId(number: number): string {
	return `Note-${number}`;
}

/** Takes the number of a note, counted from 1, and gives the id of its first call in the text. */
export function callId(number: number): string {
	return `Note-${number}-call`;
}
