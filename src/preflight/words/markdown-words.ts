/** The blocks of words of the Markdown edition, its notes last. */
import { parseDocument } from "../../markdown/parse-document.ts";
import { wordsOfTree } from "./words-of-tree.ts";

export function markdownWords(bytes: Uint8Array): string[] {
	const { text, contents, notes } = wordsOfTree(
		parseDocument(new TextDecoder().decode(bytes)),
	);
	return [
		...text.toSpliced(contents.at, 0, ...contents.blocks),
		...notes.blocks,
	];
}
