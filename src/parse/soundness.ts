/** What must hold of every document, whoever wrote it; each fault is one sentence. */
import type { Nodes, Root } from "mdast";
import { visit } from "unist-util-visit";
import { blocksOf } from "../markdown/blocks.ts";
import {
	type DirectiveName,
	directives,
	documentKinds,
} from "../markdown/dialect.ts";
import { isPublicAddress, publicAddress } from "../markdown/public-address.ts";
import { plainText } from "../markdown/text.ts";

export interface Fault {
	readonly message: string;
	/** The line of the document it stands in, from 1; nothing where it is what is not there. */
	readonly line?: number | undefined;
	/** The words in it that are meant. */
	readonly words?: string;
	/** Whether it is none where an author says so, and not the template. */
	readonly isOfTemplate?: true;
}

/**
 * @param tree with the positions of its nodes
 * @param hasPicture whether there is a picture with an address
 */
export function soundness(
	tree: Root,
	hasPicture: (url: string) => boolean,
): Fault[] {
	const faults: Fault[] = [];
	let depth = 0;
	let titles = 0;
	let open:
		| { readonly text: string; readonly line: number | undefined }
		| undefined;
	const tell = (node: Nodes, message: string, words: string) =>
		faults.push({ message, line: node.position?.start.line, words });
	const closeAt = (next: number) => {
		if (open !== undefined && next <= depth)
			faults.push({
				message: `Unexpected empty section \`${open.text}\`, expected text below it`,
				line: open.line,
				words: open.text,
			});
	};

	visit(tree, (node, _, parent) => {
		if (node.type === "html") {
			// The end of an element is told with its beginning.
			if (!node.value.startsWith("</"))
				tell(
					node,
					`Unexpected raw HTML \`${shortened(node.value)}\`, expected Markdown`,
					node.value,
				);
		} else if (!documentKinds.has(node.type))
			tell(
				node,
				`Unexpected ${node.type}, expected what every writer can show`,
				"",
			);
		if (
			node.type === "containerDirective" &&
			!directives.includes(node.name as DirectiveName)
		)
			tell(
				node,
				`Unexpected directive \`:::${node.name}\`, expected one of ${directives.join(", ")}`,
				`:::${node.name}`,
			);
		if (node.type === "link" && !isSafe(node.url))
			tell(
				node,
				`Unexpected address \`${node.url}\`, expected ${publicAddress}`,
				node.url,
			);
		if (node.type === "image" && !hasPicture(node.url))
			tell(
				node,
				`Unexpected picture \`${node.url}\`, expected one that the view places or that the inspection has`,
				node.url,
			);
		if (node.type === "heading") {
			const text = plainText(node).trim();
			if (node.depth === 1) titles += 1;
			if (text === "") tell(node, "Unexpected heading without words", "#");
			if (node.depth === 1 && titles > 1)
				tell(
					node,
					`Unexpected second title \`${text}\`, expected one heading of the first level`,
					text,
				);
			else if (node.depth > depth + 1)
				tell(
					node,
					`Unexpected heading \`${text}\` at level ${node.depth}, expected level ${depth + 1} at most`,
					text,
				);
			closeAt(node.depth);
			depth = node.depth;
			open = { text, line: node.position?.start.line };
		} else if (
			(parent?.type === "root" || parent?.type === "containerDirective") &&
			node.type !== "footnoteDefinition" &&
			open !== undefined
		) {
			open = undefined;
		}
		if (node.type === "text") {
			const leftover = /\[object |\{\{|\}\}/.exec(node.value);
			if (leftover)
				tell(
					node,
					`Unexpected \`${leftover[0]}\` in \`${node.value.slice(0, 60)}\`, expected words`,
					leftover[0],
				);
			if (/\bundefined\b/.test(node.value))
				faults.push({
					message: "Unexpected `undefined`, expected words",
					line: node.position?.start.line,
					words: "undefined",
					isOfTemplate: true,
				});
		}
	});
	closeAt(0);
	if (titles === 0)
		faults.push({
			message:
				tree.children.length === 0
					? "Unexpected empty document, expected a title and text"
					: "Missing title, expected one heading of the first level",
		});
	return faults;
}

/** Public, or a place in the document itself. */
function isSafe(url: string): boolean {
	return url.startsWith("#") || isPublicAddress(url);
}

/** Texts that went in and did not come out, or came out more often. */
export function lostWords(tree: Root, told: readonly string[]): Fault[] {
	const out = countOf(blocksOf(tree));
	const went = countOf(told);
	return [...went].flatMap(([text, count]): Fault[] => {
		const found = out.get(text) ?? 0;
		if (found === count) return [];
		const words = shortened(text);
		if (found < count)
			return [
				{ message: `Missing text \`${words}\`, expected it in the document` },
			];
		// A word or two may stand in a template too.
		return text.length > 60
			? [
					{
						message: `Unexpected second \`${words}\`, expected it once in the document`,
					},
				]
			: [];
	});
}

function shortened(text: string): string {
	return text.length > 60 ? `${text.slice(0, 60)}…` : text;
}

function countOf(texts: readonly string[]): Map<string, number> {
	const counts = new Map<string, number>();
	for (const text of texts) counts.set(text, (counts.get(text) ?? 0) + 1);
	return counts;
}
