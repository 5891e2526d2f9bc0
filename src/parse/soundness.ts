/** What must hold of every document, whoever wrote it; each fault is one sentence. */
import type { Root } from "mdast";
import { visit } from "unist-util-visit";
import { blocksOf } from "../markdown/blocks.ts";
import {
	type DirectiveName,
	directives,
	documentKinds,
} from "../markdown/dialect.ts";
import { plainText } from "../markdown/text.ts";

export function soundness(tree: Root): string[] {
	const faults: string[] = [];
	let depth = 0;
	let open: string | undefined;
	const closeAt = (next: number) => {
		if (open !== undefined && next <= depth)
			faults.push(
				`Unexpected empty section \`${open}\`, expected text below it`,
			);
	};

	visit(tree, (node, _, parent) => {
		if (!documentKinds.has(node.type))
			faults.push(
				`Unexpected ${node.type}, expected what every writer can show`,
			);
		if (
			node.type === "containerDirective" &&
			!directives.includes(node.name as DirectiveName)
		)
			faults.push(
				`Unexpected directive \`:::${node.name}\`, expected one of ${directives.join(", ")}`,
			);
		if (node.type === "heading") {
			const text = plainText(node).trim();
			if (text === "") faults.push("Unexpected heading without words");
			if (node.depth > depth + 1)
				faults.push(
					`Unexpected heading \`${text}\` at level ${node.depth}, expected level ${depth + 1} at most`,
				);
			closeAt(node.depth);
			depth = node.depth;
			open = text;
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
				faults.push(
					`Unexpected \`${leftover[0]}\` in \`${node.value.slice(0, 60)}\`, expected words`,
				);
		}
	});
	closeAt(0);
	return faults;
}

/** Texts that went in and did not come out, or came out more often. */
export function lostWords(tree: Root, told: readonly string[]): string[] {
	const out = countOf(blocksOf(tree));
	const went = countOf(told);
	return [...went].flatMap(([text, count]) => {
		const found = out.get(text) ?? 0;
		if (found === count) return [];
		const words = text.length > 60 ? `${text.slice(0, 60)}…` : text;
		if (found < count)
			return [`Missing text \`${words}\`, expected it in the document`];
		// A word or two may stand in a template too.
		return text.length > 60
			? [`Unexpected second \`${words}\`, expected it once in the document`]
			: [];
	});
}

function countOf(texts: readonly string[]): Map<string, number> {
	const counts = new Map<string, number>();
	for (const text of texts) counts.set(text, (counts.get(text) ?? 0) + 1);
	return counts;
}
