/**
 * The Markdown spoken here: CommonMark with tables and footnotes, and in documents also block directives.
 *
 * Authors write *prose*: paragraphs, headings, lists, quotations, tables, images, links, footnotes, emphasis.
 * Templates write *documents*: prose and directives (`:::notice`). Inline directives are off, so that `10:30` and
 * `note:this` stay text; so are bare addresses as links, because they would guess at `http`, and code by indentation,
 * because a body indented in YAML is still prose.
 */
import type { Nodes, Root } from "mdast";
import {
	type ContainerDirective,
	directiveFromMarkdown,
} from "mdast-util-directive";
import {
	gfmFootnoteFromMarkdown,
	gfmFootnoteToMarkdown,
} from "mdast-util-gfm-footnote";
import { gfmTableFromMarkdown, gfmTableToMarkdown } from "mdast-util-gfm-table";
import {
	type Options as ToMarkdownOptions,
	toMarkdown,
} from "mdast-util-to-markdown";
import { directive } from "micromark-extension-directive";
import { gfmFootnote } from "micromark-extension-gfm-footnote";
import { gfmTable } from "micromark-extension-gfm-table";
import remarkParse from "remark-parse";
import { type Processor, unified } from "unified";

/** Blocks with a meaning of their own, which only templates can make: `:::name`. */
export const directives = [
	/** A statement a reader must not miss, set apart from the text. */
	"notice",
	/** The overall judgement and the table of grades, in one box. */
	"judgements",
	/** A list of links to the headings that follow; `{.new-page}` starts it on a page of its own. */
	"contents",
	/** A list numbered on its own, apart from the report's paragraphs. */
	"steps",
	/** Who writes: name and address, and the day. */
	"letterhead",
	/** Who is written to, where the window of an envelope shows it. */
	"addressee",
	/** The close of a letter, with room to sign. */
	"signature",
	/** A table to fill in: its empty cells have room to write. */
	"form",
	/** The standing small print at the end. */
	"imprint",
] as const;
export type DirectiveName = (typeof directives)[number];

/** Kinds of node that author prose may hold. */
export const proseKinds: ReadonlySet<Nodes["type"]> = new Set([
	"root",
	"paragraph",
	"heading",
	"text",
	"strong",
	"emphasis",
	"link",
	"list",
	"listItem",
	"table",
	"tableRow",
	"tableCell",
	"image",
	"blockquote",
	"break",
	"footnoteReference",
	"footnoteDefinition",
] as const);

/** Kinds of node that a document may hold. */
export const documentKinds: ReadonlySet<Nodes["type"]> = new Set([
	...proseKinds,
	"containerDirective",
] as const);

const plainText = { disable: { null: ["codeIndented"] } };
const blockDirectives = { flow: directive().flow ?? {} };

/** Reads author prose into a tree; positions are offsets into `text`. */
export function parseProse(text: string): Root {
	return proseParser.parse(text);
}

/** Reads a rendered document into a tree. */
export function parseDocument(text: string): Root {
	return documentParser.parse(text);
}

/** Writes a tree, or a part of one, in the one form every document has. Parsing it gives the same tree. */
export function formatMarkdown(tree: Nodes): string {
	return toMarkdown(tree, form);
}

/** Plain text that means itself wherever it lands in a document. White space counts as one space. */
export function escapeMarkdown(text: string): string {
	const value = text.replace(/\s+/gu, " ").trim();
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

function parser(syntax: unknown[], tree: unknown[]): Processor<Root> {
	// The data keys are remark-parse's own, and typed as lists of extensions only in its other packages.
	return unified()
		.data({
			micromarkExtensions: syntax,
			fromMarkdownExtensions: tree,
		} as Record<string, unknown>)
		.use(remarkParse)
		.freeze() as unknown as Processor<Root>;
}

const form: ToMarkdownOptions = {
	bullet: "-",
	emphasis: "_",
	rule: "-",
	listItemIndent: "one",
	incrementListMarker: true,
	tightDefinitions: true,
	extensions: [
		gfmTableToMarkdown({ tablePipeAlign: false }),
		gfmFootnoteToMarkdown({ firstLineBlank: false }),
		directivesToMarkdown(),
	],
};

/**
 * Directives with empty lines inside their fences, so that where Markdown knows no directives the last line of a table
 * or a list is still its own. The package's own way also marks every `:` in a text, for inline directives, which are off.
 */
function directivesToMarkdown(): ToMarkdownOptions {
	return {
		handlers: {
			containerDirective(node: ContainerDirective, _, state, info) {
				const own = node.attributes?.class ? `{.${node.attributes.class}}` : "";
				const exit = state.enter("containerDirective");
				const content = state.containerFlow(
					node,
					state.createTracker(info).current(),
				);
				exit();
				// Longer than any fence inside.
				const inner = content.match(/^:{3,}/gm) ?? [];
				const fence = ":".repeat(
					Math.max(2, ...inner.map(({ length }) => length)) + 1,
				);
				return `${fence}${node.name}${own}\n\n${content}\n\n${fence}`;
			},
		},
		unsafe: [{ atBreak: true, before: ":+", character: ":" }],
	};
}

const proseParser = parser(
	[gfmTable(), gfmFootnote(), plainText],
	[gfmTableFromMarkdown(), gfmFootnoteFromMarkdown()],
);

const documentParser = parser(
	[gfmTable(), gfmFootnote(), plainText, blockDirectives],
	[gfmTableFromMarkdown(), gfmFootnoteFromMarkdown(), directiveFromMarkdown()],
);
