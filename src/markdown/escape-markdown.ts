import { formatMarkdown } from "./format-markdown.ts";
import { isPlain } from "./is-plain.ts";

/** Plain text that means itself wherever it lands in a document. White space counts as one space. */
export function escapeMarkdown(text: string): string {
	const value = text.replace(/\s+/gu, " ").trim();
	if (isPlain(value)) return value;
	return (
		formatMarkdown({ type: "text", value })
			.trimEnd()
			// Where the table extension escaped one already, a second mark would undo it.
			.replace(/(\\*)\|/g, (found, marks: string) =>
				marks.length % 2 === 1 ? found : `${marks}\\|`,
			)
			// At the end of a heading it would be taken for its closing mark.
			.replace(/(?<=^|[ \t])#+$/, (found) => `\\${found}`)
	);
}
