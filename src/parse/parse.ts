/**
 * From Markdown text to a manuscript: a tree and its look.
 *
 * What needs the whole document happens here: paragraphs are numbered through, the contents list is filled, telephone
 * numbers and the like are kept in one line. A node kind no writer knows, a heading that skips a level, an empty section,
 * a link or picture that leads nowhere or a lost word is a fault of the template, and stops the build. What is not for
 * publication is marked.
 */
import type { Root } from "mdast";
import type { Diagnostic } from "../diagnostics/diagnostic.ts";
import { tellOnce } from "../diagnostics/tell-once.ts";
import { parseDocument } from "../markdown/parse-document.ts";
import { plainText } from "../markdown/text.ts";
import type { Manuscript } from "../model/manuscript.ts";
import { fillContents } from "./fill-contents.ts";
import { joinedText, keepTogether } from "./keep-together.ts";
import { letterLook } from "./letter-look.ts";
import { markInternal } from "./mark-internal.ts";
import { numberParagraphs } from "./number-paragraphs.ts";
import { placeInTemplate, type TemplateTexts } from "./place-in-template.ts";
import { lostWords, soundness } from "./soundness.ts";

export interface Draft extends Omit<Manuscript, "tree"> {
	readonly markdown: string;
	/** The depth of headings the contents list goes down to. */
	readonly contentsDepth: number;
	/** Texts of authors, block by block. */
	readonly told: readonly string[];
	/** Whether each of them must stand in it, once. */
	readonly tellsEverything: boolean;
	/** Addresses of pictures that it may place. */
	readonly pictures: ReadonlySet<string>;
}

/**
 * @param texts what the document was made from, for the place of a fault
 * @returns nothing where a diagnostic says what is wrong
 */
export function parse(
	{
		markdown,
		contentsDepth,
		told,
		tellsEverything,
		pictures,
		...properties
	}: Draft,
	texts: TemplateTexts,
	diagnostics: Diagnostic[],
): Manuscript | undefined {
	const read = parseDocument(markdown);
	const faults = [
		...soundness(read, (url) => pictures.has(url)),
		// That there is nothing at all was told.
		...(tellsEverything && read.children.length > 0
			? lostWords(read, told)
			: []),
	];
	const lines = faults.length > 0 ? markdown.split(/\r?\n/) : [];
	let isSound = true;
	for (const { message, line, words = "", isOfTemplate } of faults) {
		const found =
			line === undefined
				? undefined
				: placeInTemplate(lines[line - 1] ?? "", words, texts);
		if (isOfTemplate && !found?.hasWords) continue;
		isSound = false;
		tellOnce(
			{
				rule: "document-sound",
				severity: "error",
				message,
				place: found?.place ?? {
					file: texts.template.file,
					line: 1,
					column: 1,
				},
				hint: `The document \`${properties.id}\` made from this template is at fault; the content passed every check.`,
			},
			diagnostics,
		);
	}
	if (!isSound) return undefined;
	const tree = withoutPositions(read);

	return markInternal({
		...properties,
		title: titleIn(tree) ?? properties.title,
		look: letterLook(tree, properties.look),
		foot: joinedText(properties.foot),
		tree: keepTogether(fillContents(numberParagraphs(tree), contentsDepth)),
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
