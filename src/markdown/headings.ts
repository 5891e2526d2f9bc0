/** The headings of a tree in reading order, each with the id its links and bookmarks use. */
import GithubSlugger from "github-slugger";
import type { Heading, Root } from "mdast";
import { visit } from "unist-util-visit";
import { plainText } from "./text.ts";

export interface NamedHeading {
	readonly node: Heading;
	/** Made as code forges make it, so that links work in the Markdown edition too. */
	readonly id: string;
	readonly text: string;
}

export function headingsOf(tree: Root): NamedHeading[] {
	const slugger = new GithubSlugger();
	const found: NamedHeading[] = [];
	visit(tree, "heading", (node) => {
		const text = plainText(node);
		found.push({ node, text, id: slugger.slug(text) });
	});
	return found;
}
