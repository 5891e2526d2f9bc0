/** The verdict of preflight, for its template. */
import { escapeMarkdown as escaped } from "../markdown/escape-markdown.ts";
import type { CharacterSet } from "../model/character-set.ts";
import type { Verdict } from "../model/verdict.ts";
import { countInWords } from "./count-in-words.ts";

export interface VerdictView {
	readonly holds: boolean;
	/** How many checks fail: `2 of 12 checks fail`. */
	readonly failing: string;
	readonly lines: readonly {
		readonly promise: string;
		readonly holds: boolean;
		readonly note: string;
	}[];
	readonly faults: readonly {
		readonly promise: string;
		readonly told: readonly string[];
		/** How many more there are, in words; nothing where all are told. */
		readonly more: string | undefined;
	}[];
}

/**
 * What somebody put into a file by hand may come up in a fault, so that every sentence is made fit to be printed.
 *
 * @param font the characters that can be printed
 */
export function verdictView(
	{ holds, lines }: Verdict,
	font: CharacterSet,
): VerdictView {
	const words = (text: string) => escaped(printable(text, font));
	const failing = lines.filter(({ faults }) => faults.length > 0);
	return {
		holds,
		failing: `${failing.length} of ${lines.length} checks ${failing.length === 1 ? "fails" : "fail"}`,
		lines: lines.map(({ promise, note, faults }) => ({
			promise: words(promise),
			holds: faults.length === 0,
			note: words(note.charAt(0).toUpperCase() + note.slice(1)),
		})),
		faults: failing.map(({ promise, faults, told }) => ({
			promise: words(promise),
			told: faults.slice(0, told).map(words),
			more:
				told < faults.length ? countInWords(faults.length - told) : undefined,
		})),
	};
}

/** Text with quotation marks for backticks, characters told by code point where they cannot be printed, and no braces in pairs, which pass for a gap. */
function printable(text: string, font: CharacterSet): string {
	return text
		.replace(/`([^`]*)`/g, "‘$1’")
		.replace(/[^\p{ASCII}]|\p{Cc}/gu, (character) => {
			const code = character.codePointAt(0) ?? 0;
			const isPrintable =
				/\s/u.test(character) ||
				(font.has(code) && !/[\p{C}]/u.test(character));
			return isPrintable
				? character
				: `(U+${code.toString(16).toUpperCase().padStart(4, "0")})`;
		})
		.replace(/([{}])(?=\1)/g, "$1 ")
		.replaceAll("[object ", "[ object ");
}
