/** Text written from right to left. Word has to be told of it, for paragraphs and for stretches within a line. */

const letter =
	"[\\p{Script=Arabic}\\p{Script=Hebrew}\\p{Script=Syriac}\\p{Script=Thaana}\\p{Script=Nko}]";
const first = new RegExp(`^\\P{L}*${letter}`, "u");
/** Brackets turn with what they hold, so a pair is either all inside a stretch or all outside. */
const bracketed = `\\((?:${letter}|[^\\p{L}()])*\\)`;
const stretch = new RegExp(
	`(${letter}(?:[^\\p{L}()]*(?:${letter}|\\p{M}|${bracketed}))*)`,
	"u",
);

/** Whether a paragraph runs from right to left: its first letter decides, as in browsers. */
export function startsRightToLeft(text: string): boolean {
	return first.test(text);
}

export interface Stretch {
	readonly text: string;
	readonly isRightToLeft: boolean;
}

/** Text cut where its direction changes; marks and spaces between letters of one direction stay with them. */
export function stretchesOf(text: string): Stretch[] {
	return text
		.split(stretch)
		.map((part, index) => ({ text: part, isRightToLeft: index % 2 === 1 }))
		.filter((part) => part.text !== "");
}
