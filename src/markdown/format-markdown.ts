import type { Nodes, Text } from "mdast";
import type { ContainerDirective } from "mdast-util-directive";
import { gfmFootnoteToMarkdown } from "mdast-util-gfm-footnote";
import { gfmTableToMarkdown } from "mdast-util-gfm-table";
import {
	type Options as ToMarkdownOptions,
	toMarkdown,
} from "mdast-util-to-markdown";
import { isPlain } from "./is-plain.ts";

/** Writes a tree, or a part of one, in the one form every document has. Parsing it gives the same tree. */
export function formatMarkdown(tree: Nodes): string {
	return toMarkdown(tree, form);
}

const form: ToMarkdownOptions = {
	handlers: {
		text(node: Text, _, state, info) {
			const { value } = node;
			// Where all must stay in one line, a line end is escaped.
			const isSafe =
				isPlain(value) && !(value.includes("\n") && isInOneLine(state.stack));
			return isSafe ? value : state.safe(value, info);
		},
	},
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

function isInOneLine(stack: readonly string[]): boolean {
	return stack.includes("headingAtx") || stack.includes("tableCell");
}

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
