import type { Root } from "mdast";
import { markdownParser } from "./parser.ts";
import { plainParagraphs } from "./plain-paragraphs.ts";

/** Reads author prose into a tree; positions are offsets into `text`. */
export function parseProse(text: string): Root {
	return plainParagraphs(text) ?? parser(text);
}

const parser = markdownParser();
