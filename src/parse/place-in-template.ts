/**
 * From a line of a document back to the line of the template that made it.
 *
 * Handlebars tells nobody, so it is looked for: the line of a template, or of a partial it calls, whose own words stand in
 * the line of the document in their order. Where several do, it is the one with the most words.
 */
import type { Place } from "../diagnostics/diagnostic.ts";
import type { Templates, TemplateText } from "../model/template.ts";

export interface TemplateTexts {
	readonly template: TemplateText;
	readonly partials: Templates["partials"];
}

export interface FoundPlace {
	readonly place: Place;
	/** Whether the words that are meant stand in the template themselves. */
	readonly hasWords: boolean;
}

/**
 * @param line of the document
 * @param words in it that are meant
 * @returns nothing where no line of the template has any words of it
 */
export function placeInTemplate(
	line: string,
	words: string,
	texts: TemplateTexts,
): FoundPlace | undefined {
	const lines = called(texts).flatMap(({ file, text }) =>
		text.split(/\r?\n/).map((typed, index) => ({
			file,
			line: index + 1,
			own: withoutNames(typed),
		})),
	);
	const made = lines
		.filter(({ own }) => makes(own, line))
		.toSorted((one, other) => lengthOf(other.own) - lengthOf(one.own));
	const isMeant = ({ own }: { readonly own: string }) =>
		words.trim() !== "" && own.includes(words);
	const found = made.find(isMeant) ?? lines.find(isMeant) ?? made[0];
	if (found === undefined) return undefined;
	const hasWords = isMeant(found);
	const at = hasWords ? found.own.indexOf(words) : found.own.search(/\S/);
	const { file } = found;
	return { place: { file, line: found.line, column: at + 1 }, hasWords };
}

/** What stands in a line of a template beside Handlebars, where it stands. */
function withoutNames(typed: string): string {
	return typed.replace(/\{\{\{?.*?\}?\}\}/g, (name) => " ".repeat(name.length));
}

function wordsIn(own: string): string[] {
	return own.split(/\s+/).filter((word) => word !== "");
}

function makes(own: string, line: string): boolean {
	const words = wordsIn(own);
	// A heading is made by nothing else, and a lone `#` stands in many lines.
	if (isHeading(own) !== isHeading(line)) return false;
	let from = 0;
	for (const word of words) {
		const at = line.indexOf(word, from);
		if (at === -1) return false;
		from = at + word.length;
	}
	return words.length > 0;
}

function isHeading(line: string): boolean {
	return line.trimStart().startsWith("#");
}

function lengthOf(own: string): number {
	return wordsIn(own).join("").length;
}

/** The template and every partial that it or one of those calls. */
function called({ template, partials }: TemplateTexts): TemplateText[] {
	const texts = new Set([template]);
	for (const { text } of texts)
		for (const [, name = ""] of text.matchAll(/\{\{~?#?>\s*([^\s}~]+)/g)) {
			const partial = partials.get(name);
			if (partial) texts.add(partial);
		}
	return [...texts];
}
