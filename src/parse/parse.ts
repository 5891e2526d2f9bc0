/**
 * From Markdown text to a manuscript: a tree and its look.
 *
 * What needs the whole document happens here: paragraphs are numbered through, the contents list is filled. A node kind
 * no writer knows, a heading that skips a level, an empty section or a lost word is a fault of the template, and stops
 * the build. What is not for publication is marked.
 */
import type { Root } from "mdast";
import type { Diagnostic, Place } from "../diagnostics/diagnostic.ts";
import { parseDocument } from "../markdown/parse-document.ts";
import { plainText } from "../markdown/text.ts";
import type { Manuscript } from "../model/manuscript.ts";
import { fillContents } from "./fill-contents.ts";
import { letterLook } from "./letter-look.ts";
import { markInternal } from "./mark-internal.ts";
import { numberParagraphs } from "./number-paragraphs.ts";
import { lostWords, soundness } from "./soundness.ts";

export interface Draft extends Omit<Manuscript, "tree"> {
	readonly markdown: string;
	/** The depth of headings the contents list goes down to. */
	readonly contentsDepth: number;
	/** Texts of authors, block by block. */
	readonly told: readonly string[];
	/** Whether each of them must stand in it, once. */
	readonly tellsEverything: boolean;
}

/**
 * @param template the file a fault is reported in
 * @returns nothing where a diagnostic says what is wrong
 */
export function parse(
	{ markdown, contentsDepth, told, tellsEverything, ...properties }: Draft,
	template: string,
	diagnostics: Diagnostic[],
): Manuscript | undefined {
	const place: Place = { file: template, line: 1, column: 1 };
	const tree: Root = withoutPositions(parseDocument(markdown));
	const problems = [
		...soundness(tree),
		...(tellsEverything ? lostWords(tree, told) : []),
	];
	for (const message of problems)
		diagnostics.push({
			rule: "document-sound",
			severity: "error",
			message,
			place,
			hint: `The document \`${properties.id}\` made from this template is at fault; the content passed every check.`,
		});
	if (problems.length > 0) return undefined;

	return markInternal({
		...properties,
		title: titleIn(tree) ?? properties.title,
		look: letterLook(tree, properties.look),
		tree: fillContents(numberParagraphs(tree), contentsDepth),
	});
}

/** What the document calls itself, which its files are to call it too. */
function titleIn({ children }: Root): string | undefined {
	const title = children.find(
		(node) => node.type === "heading" && node.depth === 1,
	);
	return title && plainText(title);
}

/** Positions in rendered text mean nothing to anybody, and would tell equal trees apart. */
function withoutPositions(tree: Root): Root {
	return JSON.parse(
		JSON.stringify(tree, (key, value) =>
			key === "position" ? undefined : value,
		),
	) as Root;
}
