/** Characters that no reader can see, wherever they come from: the bytes of a file, an escape in YAML, an entity in Markdown. */
export interface Unseen {
	/** `U+202E` */
	readonly name: string;
	/** Offset into the text. */
	readonly index: number;
	readonly length: number;
}

/**
 * Control characters but tab and line end, a lone carriage return, halves of a pair, noncharacters, marks that reverse
 * the direction of the text around them, characters without width or ink, and U+FFFD, which stands for a lost one.
 *
 * U+200E and U+200F stay: text that runs from right to left needs them.
 */
export function* unseenIn(text: string): Generator<Unseen> {
	for (const { 0: character, index } of text.matchAll(
		// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is looked for
		/[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f]|\r(?!\n)|[\u00ad\u115f\u1160\u180e\u200b-\u200d\u2028-\u202e\u2060-\u206f\u3164\ufdd0-\ufdef\ufeff\uffa0\ufff9-\uffff]|\p{Cs}|[\u{e0000}-\u{e007f}\u{1fffe}\u{1ffff}\u{2fffe}\u{2ffff}\u{3fffe}\u{3ffff}\u{10fffe}\u{10ffff}]/gu,
	)) {
		const code = (character.codePointAt(0) ?? 0).toString(16).toUpperCase();
		yield {
			name: `U+${code.padStart(4, "0")}`,
			index,
			length: character.length,
		};
	}
}
