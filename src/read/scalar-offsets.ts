/**
 * For each character of a YAML text's value, where it stands in the file.
 *
 * A value is not what was typed: quotes are gone, lines are folded, escapes are undone, indentation is cut. Prose rules
 * find words in the value and must point at them in the file, so the two are walked side by side. White space only
 * separates words and is matched loosely; every other character must be found, or there is no answer.
 */
import type { YamlText } from "./yaml-node.ts";

export function scalarOffsets(
	text: string,
	{ start, end, style, value }: YamlText,
): Uint32Array | undefined {
	const offsets = new Uint32Array(value.length);
	let at = start;
	if (style === "block") at = text.indexOf("\n", start) + 1;
	else if (style === "double-quoted" || style === "single-quoted") at += 1;

	for (let index = 0; index < value.length; index++) {
		const character = value[index] as string;
		if (/\s/.test(character)) {
			offsets[index] = at;
			// One space for one space keeps runs of them apart; the rest of a fold is skipped below.
			if (text[at] === character) at += 1;
			continue;
		}
		while (at < end && /\s/.test(text[at] as string)) at += 1;
		if (style === "double-quoted" && text[at] === "\\") {
			const sequence = readEscape(text, at);
			// An escaped line end or space has no character of its own to match.
			if (/^\s*$/.test(sequence.means)) {
				at += sequence.length;
				index -= 1;
				continue;
			}
			if (!value.startsWith(sequence.means, index)) return undefined;
			for (let part = 0; part < sequence.means.length; part++)
				offsets[index + part] = at;
			index += sequence.means.length - 1;
			at += sequence.length;
			continue;
		}
		if (at >= end || text[at] !== character) return undefined;
		offsets[index] = at;
		at += style === "single-quoted" && character === "'" ? 2 : 1;
	}
	return offsets;
}

const named: Readonly<Record<string, string>> = {
	"0": "\0",
	a: "\x07",
	b: "\b",
	e: "\x1b",
	f: "\f",
	n: "\n",
	r: "\r",
	t: "\t",
	v: "\v",
	N: "\x85",
	_: "\xa0",
	L: "\u2028",
	P: "\u2029",
};

/** What an escape sequence in a double-quoted text means, and how long it is (YAML 1.2, section 5.7). */
function readEscape(
	text: string,
	at: number,
): { means: string; length: number } {
	const letter = text[at + 1] ?? "";
	const digits = { x: 2, u: 4, U: 8 }[letter];
	if (digits !== undefined) {
		const code = Number.parseInt(text.slice(at + 2, at + 2 + digits), 16);
		// The parser has refused what is no character; this only keeps the walk from throwing.
		const means = code <= 0x10ffff ? String.fromCodePoint(code) : "";
		return { means, length: 2 + digits };
	}
	if (letter === "\r" || letter === "\n") return { means: "", length: 2 };
	return { means: named[letter] ?? letter, length: 2 };
}
