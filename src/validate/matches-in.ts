/**
 * Where a pattern stands in the texts that are printed, whatever marks its words carry.
 *
 * Markdown is looked at block by block, as a reader sees it, so that `is **good**` is found like `is good`; a remark
 * points at the very words in the source. Cues, cheap patterns without which nothing can match, spare clean texts that
 * work.
 */
import type { Nodes, Text } from "mdast";
import { SKIP, visit } from "unist-util-visit";
import type { Path } from "../diagnostics/diagnostic.ts";
import type { Facts } from "./rule.ts";
import { textSpan } from "./text-span.ts";

export interface Match {
	readonly at: Path;
	/** Offsets into the field as typed. */
	readonly within: readonly [start: number, end: number];
	/** The words found, with single spaces. */
	readonly words: string;
	/** The paragraph, heading, cell or field they stand in, up to them and from them on. */
	readonly before: string;
	readonly after: string;
	readonly found: RegExpExecArray;
	/** The same as `within` with so many more characters before it. */
	widened(by: number): readonly [start: number, end: number];
}

export interface Search {
	/** With the flag `g`. */
	readonly pattern: RegExp;
	/** Without it; each matches in every field, as typed, that the pattern matches in. */
	readonly cues: readonly RegExp[];
	/** Which fields to look at; all that are printed without it. */
	readonly isMeant?: (at: Path) => boolean;
}

/** @returns every match in prose and in plain fields, field by field */
export function* matchesIn(
	facts: Facts,
	{ pattern, cues, isMeant = () => true }: Search,
): Iterable<Match> {
	const mayMatch = (at: Path, text: string) =>
		isMeant(at) && cues.every((cue) => cue.test(text));
	for (const { at, text, tree } of facts.prose) {
		if (!mayMatch(at, text)) continue;
		for (const { words, nodes } of blocksIn(tree))
			for (const found of words.matchAll(pattern).take(most))
				yield match(at, found, words, (start, end) => [
					offsetOf(text, nodes, start)[0],
					offsetOf(text, nodes, end - 1)[1],
				]);
	}
	for (const [at, text] of facts.plain)
		if (mayMatch(at, text))
			for (const found of text.matchAll(pattern).take(most))
				yield match(at, found, text, (start, end) => [start, end]);
}

/** More in one paragraph are found once these are put right; to find the place of each takes time. */
const most = 100;

function match(
	at: Path,
	found: RegExpExecArray,
	text: string,
	span: (start: number, end: number) => readonly [number, number],
): Match {
	const end = found.index + found[0].length;
	return {
		at,
		within: span(found.index, end),
		widened: (by) => span(found.index - by, end),
		words: found[0].replace(/\s+/g, " ").trim(),
		before: text.slice(0, found.index),
		after: text.slice(end),
		found,
	};
}

interface Block {
	readonly words: string;
	/** The texts it is made of, and where each starts in `words`. */
	readonly nodes: readonly { readonly node: Text; readonly from: number }[];
}

function blocksIn(tree: Nodes): Block[] {
	const blocks: Block[] = [];
	visit(tree, (node) => {
		if (
			node.type !== "paragraph" &&
			node.type !== "heading" &&
			node.type !== "tableCell"
		)
			return undefined;
		let words = "";
		const nodes: { node: Text; from: number }[] = [];
		visit(node, (inner) => {
			if (inner.type === "text") {
				nodes.push({ node: inner, from: words.length });
				words += inner.value;
			} else if (inner.type === "break") words += "\n";
		});
		blocks.push({ words, nodes });
		return SKIP;
	});
	return blocks;
}

/** Where a character of a block starts and ends in the source. */
function offsetOf(
	source: string,
	nodes: Block["nodes"],
	place: number,
): [start: number, end: number] {
	const { node, from } = nodes.findLast(({ from }) => from <= place) ?? {};
	// A block that something was found in has a text.
	if (node === undefined || from === undefined) return [0, 0];
	return textSpan(source, node, place - from, place - from + 1);
}
