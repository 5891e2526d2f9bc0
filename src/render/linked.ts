import { formatMarkdown } from "../markdown/format-markdown.ts";

/** A link in Markdown, whatever its words hold. */
export function linked(words: string, url: string): string {
	return formatMarkdown({
		type: "link",
		url,
		children: [{ type: "text", value: words }],
	}).trimEnd();
}
