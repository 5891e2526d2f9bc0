import type { Image, Link, Nodes, Text } from "mdast";
import { visit } from "unist-util-visit";
import { proseKinds } from "../../markdown/dialect.ts";
import { spanOf } from "../../markdown/span.ts";
import type { Rule } from "../rule.ts";
import { textSpan } from "../text-span.ts";

const words: Readonly<Record<string, readonly [string, string]>> = {
	html: [
		"raw HTML",
		"Write it in Markdown: `**bold**`, `_emphasis_`, `- item`. A `<` that is meant goes as `\\<`.",
	],
	code: ["block of code", "Delete the line of backticks or tildes above it."],
	inlineCode: ["code", "Use quotation marks, or emphasis as `_word_`."],
	thematicBreak: ["rule across the page", "Delete the line."],
	definition: [
		"link defined apart from its text",
		"Write the address in the text: `[words](https://...)`.",
	],
	linkReference: [
		"link defined apart from its text",
		"Write the address in the text: `[words](https://...)`.",
	],
	imageReference: [
		"picture defined apart from its text",
		"Write the address in the text: `![what it shows](images/...)`.",
	],
};

/** Prose holds only what every edition can show, because what one writer cannot show would be lost in it. */
export const prosePlain: Rule = {
	id: "prose-plain",
	severity: "error",
	promise: "Prose holds only what every edition can show",
	reason:
		"The same words must reach PDF, Word, HTML and Markdown; raw HTML reaches none of them safely.",
	example: {
		right: "Families wait **three weeks**, on average.",
		wrong: "Families wait <b>three weeks</b>, on average.",
	},
	isSafeguard: true,
	standsAlone: true,
	*check({ prose }) {
		for (const { at, text, tree } of prose) {
			const found: Nodes[] = [];
			const titled: (Link | Image)[] = [];
			const lost: [start: number, end: number][] = [];
			visit(tree, (node) => {
				if (!proseKinds.has(node.type)) found.push(node);
				if ((node.type === "link" || node.type === "image") && node.title)
					titled.push(node);
				if (node.type === "text" && node.value.includes("]["))
					lost.push(...lostReferences(text, node));
			});
			for (const node of found) {
				const [what, hint] = words[node.type] ?? [node.type, undefined];
				yield {
					at,
					within: spanOf(node),
					message: `Unexpected ${what}, expected text, lists, tables, links or pictures`,
					hint,
				};
			}
			for (const node of titled)
				yield {
					at,
					within: spanOf(node),
					message: `Unexpected title \`${node.title}\` of a ${node.type === "link" ? "link" : "picture"}, expected its words and its address alone`,
					hint: "Take out the words in quotation marks after the address, or say them in the text.",
				};
			for (const within of lost)
				yield {
					at,
					within,
					message: `Unexpected \`${text.slice(...within)}\`, expected an address after the words`,
					hint: "Write it in the text: `[words](https://...)`. Brackets that are meant go as `\\[`.",
				};
		}
	},
};

/** Links and pictures whose address is to stand elsewhere, and does not: they are read as plain text. */
function* lostReferences(
	source: string,
	node: Text,
): Iterable<[start: number, end: number]> {
	for (const { 0: typed, index } of node.value.matchAll(
		/(?:!?\[[^[\]]+|^)\]\[[^[\]]*\]/g,
	)) {
		const within = textSpan(source, node, index, index + typed.length);
		// With a `\` before its brackets it is meant as it stands.
		if (within[1] - within[0] === typed.length) yield within;
	}
}
