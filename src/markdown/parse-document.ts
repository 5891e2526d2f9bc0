import type { Root } from "mdast";
import { directiveFromMarkdown } from "mdast-util-directive";
import { directive } from "micromark-extension-directive";
import { markdownParser } from "./parser.ts";

/** Reads a rendered document into a tree. */
export function parseDocument(text: string): Root {
	return parser(text);
}

const parser = markdownParser([
	{
		syntax: { flow: directive().flow ?? {} },
		tree: directiveFromMarkdown(),
	},
]);
