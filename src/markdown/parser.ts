/** The parser of remark, set for a dialect. */
import type { Root } from "mdast";
import { gfmFootnoteFromMarkdown } from "mdast-util-gfm-footnote";
import { gfmFootnote } from "micromark-extension-gfm-footnote";
import { gfmTable } from "micromark-extension-gfm-table";
import remarkParse from "remark-parse";
import { tableFromMarkdown } from "./table-from-markdown.ts";

/** What a dialect has beyond tables and footnotes. */
export interface MarkdownExtension {
	/** For the tokens. */
	readonly syntax: object;
	/** For the tree made of them. */
	readonly tree: object;
}

/** Gives back what reads a text into a tree; positions are offsets into the text. */
export function markdownParser(
	extensions: readonly MarkdownExtension[] = [],
): (text: string) => Root {
	const data: Readonly<Record<string, readonly object[]>> = {
		micromarkExtensions: [
			gfmTable(),
			gfmFootnote(),
			plainText,
			...extensions.map(({ syntax }) => syntax),
		],
		fromMarkdownExtensions: [
			tableFromMarkdown(),
			gfmFootnoteFromMarkdown(),
			...extensions.map(({ tree }) => tree),
		],
	};
	// The plugin asks a processor for these lists and leaves its parser there. What else a processor does is of no use
	// here, and loading it takes longer than reading a finding.
	const processor: { data: unknown; parser?: (text: string) => Root } = {
		data: (name: string) => data[name],
	};
	remarkParse.call(processor as never);
	// Left there by the plugin.
	return processor.parser as (text: string) => Root;
}

const plainText = { disable: { null: ["codeIndented"] } };
