/**
 * A document as plain text, for readers of mail without HTML.
 *
 * Rows of a table are told one after the other, each cell with the heading of its column. A node that cannot be told is
 * an error: nothing is dropped in silence.
 */
import type { List, Nodes, Parents, Root, Table } from "mdast";
import { plainText } from "../../markdown/text.ts";

/** Blocks with an empty line between, and a line end at the end. */
export function plainWords(tree: Root): string {
	return `${blocks(tree)}\n`;
}

function blocks(node: Parents, between = "\n\n"): string {
	return node.children
		.map(block)
		.filter((text) => text !== "")
		.join(between);
}

function block(node: Nodes): string {
	switch (node.type) {
		case "paragraph":
		case "heading":
			return line(node);
		case "list":
			return list(node);
		case "table":
			return table(node);
		case "blockquote":
			return indented(blocks(node), "> ", "> ");
		case "containerDirective":
			return blocks(node);
		case "footnoteDefinition":
			return `[${node.label ?? node.identifier}] ${blocks(node)}`;
		default:
			throw new Error(`No plain text for a node of kind \`${node.type}\``);
	}
}

function list({ ordered, start, children, spread }: List): string {
	return children
		.map((item, index) => {
			const mark = ordered ? `${(start ?? 1) + index}. ` : "- ";
			return indented(blocks(item), mark, " ".repeat(mark.length));
		})
		.join(spread ? "\n\n" : "\n");
}

function table({ children: [head, ...rows] }: Table): string {
	const names = (head?.children ?? []).map(plainText);
	return rows
		.map(({ children }) =>
			children
				.map((cell, column) => `${names[column]}: ${line(cell)}`)
				.join("\n"),
		)
		.join("\n\n");
}

/** What stands in a line, with its own line ends; a link with its address, where its words are not that. */
function line(node: Parents): string {
	return node.children.map(words).join("").trim();
}

function words(node: Nodes): string {
	switch (node.type) {
		case "text":
			return node.value.replace(/\s+/gu, " ");
		case "strong":
		case "emphasis":
			return node.children.map(words).join("");
		case "break":
			return "\n";
		case "image":
			return node.alt ?? "";
		case "footnoteReference":
			return `[${node.label ?? node.identifier}]`;
		case "link": {
			const text = node.children.map(words).join("");
			const isItself =
				node.url.replace(/^mailto:|^https?:\/\//u, "") ===
				text.replace(/^https?:\/\//u, "");
			return isItself ? text : `${text} (${node.url})`;
		}
		default:
			throw new Error(`No plain text for a node of kind \`${node.type}\``);
	}
}

function indented(text: string, first: string, rest: string): string {
	return text
		.split("\n")
		.map((one, index) =>
			one === "" ? one : `${index === 0 ? first : rest}${one}`,
		)
		.join("\n");
}
