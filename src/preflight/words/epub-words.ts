/** The blocks of words of a book's text. Its contents list is a part of its own, which tells no more than the headings. */
import { strFromU8, unzipSync } from "fflate";
import { htmlWords } from "./html-words.ts";

/** @throws where the bytes are no book of ours */
export function epubWords(bytes: Uint8Array): string[] {
	const text = unzipSync(bytes, {
		filter: ({ name }) => name === textPart,
	})[textPart];
	if (text === undefined) throw new Error(`The book has no ${textPart}`);
	return htmlWords(strFromU8(text));
}

const textPart = "EPUB/text.xhtml";
