/**
 * Breaks a line of words into lines no longer than this; a word that is longer has a line of its own. A space that must not
 * end a line (U+00A0) does not.
 *
 * @param room characters the first line has, where it has fewer than the others
 */
export function wrap(text: string, width: number, room = width): string[] {
	const lines: string[] = [];
	let line = "";
	for (const word of text.split(" ")) {
		const longer = line === "" ? word : `${line} ${word}`;
		const most = lines.length === 0 ? room : width;
		if (line !== "" && columnsOf(longer) > most) {
			lines.push(line);
			line = word;
		} else line = longer;
	}
	return [...lines, line];
}

const graphemes = new Intl.Segmenter("en", { granularity: "grapheme" });

/** How many columns a text takes: a letter with its accents takes one. */
export function columnsOf(text: string): number {
	// Plain letters need no looking up.
	return /^[\x20-\x7e]*$/.test(text)
		? text.length
		: [...graphemes.segment(text)].length;
}
