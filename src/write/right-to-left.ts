/**
 * Text written from right to left, and text in it that is not. Browsers and Word have to be told of it, for paragraphs
 * and for stretches within a line, or brackets and figures beside it stand on the wrong side.
 */

const letter =
	"[\\p{Script=Arabic}\\p{Script=Hebrew}\\p{Script=Syriac}\\p{Script=Thaana}\\p{Script=Nko}]";
const any = new RegExp(letter, "u");

/** From the first letter of a kind to the last, with what stands between; the letters of other kinds end it. */
function stretchOf(kind: string): RegExp {
	// Brackets and quotation marks turn with what they hold, so a pair is either all inside a stretch or all outside.
	const other = "[^\\p{L}\\p{Ps}\\p{Pe}“”«»]";
	const between = `(?:${other}|\\(${other}*\\))*`;
	const inBrackets = `\\(${other}*${kind}(?:${kind}|${other})*\\)`;
	return new RegExp(
		`(${kind}(?:${between}(?:${kind}|\\p{M}|${inBrackets}))*)`,
		"u",
	);
}

const rightToLeft = stretchOf(letter);
const leftToRight = stretchOf(`(?:(?!${letter})\\p{L})`);

/** Whether any of it is written from right to left. */
export function hasRightToLeft(text: string): boolean {
	return any.test(text);
}

/**
 * Whether a paragraph runs from right to left: most of its letters decide. An English sentence may begin with a Hebrew
 * name.
 */
export function runsRightToLeft(text: string): boolean {
	if (!hasRightToLeft(text)) return false;
	const letters = text.match(/\p{L}/gu) ?? [];
	return letters.filter((one) => any.test(one)).length * 2 > letters.length;
}

export interface Stretch {
	readonly text: string;
	readonly isRightToLeft: boolean;
}

/**
 * Text cut where its direction changes; marks and spaces between letters of one direction stay with them.
 *
 * @param isWithinRightToLeft whether its paragraph runs from right to left, and so what belongs to neither direction
 */
export function stretchesOf(
	text: string,
	isWithinRightToLeft = false,
): Stretch[] {
	return text
		.split(isWithinRightToLeft ? leftToRight : rightToLeft)
		.map((part, index) => ({
			text: part,
			isRightToLeft: (index % 2 === 1) !== isWithinRightToLeft,
		}))
		.filter((part) => part.text !== "");
}
