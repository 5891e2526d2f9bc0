/**
 * From part of a text in a tree to the part of the source that says it.
 *
 * The two differ: escapes and entities are undone in the tree, and the indentation and `>` marks of further lines are
 * gone from it. They are walked side by side, so that a remark points at the very word.
 */
import type { Text } from "mdast";
import { parseProse } from "../markdown/parse-prose.ts";
import { spanOf } from "../markdown/span.ts";
import { plainText } from "../markdown/text.ts";

/**
 * @param source what the tree was parsed from
 * @returns offsets into `source`; all of the node where the two cannot be walked together
 */
export function textSpan(
	source: string,
	node: Text,
	start: number,
	end: number,
): [start: number, end: number] {
	const [from, to] = spanOf(node);
	/** Where each character of the value starts in the source, and where the last one ends. */
	const offsets: number[] = [];
	let at = from;
	while (offsets.length < node.value.length) {
		const character = node.value.charAt(offsets.length);
		if (character === "\n") {
			const lineEnd = source.indexOf("\n", at);
			offsets.push(lineEnd);
			at = lineEnd + 1 + widthOfMarks(source, lineEnd + 1);
			continue;
		}
		const entity = source[at] === "&" && entityAt(source, at);
		if (entity && node.value.startsWith(entity.means, offsets.length)) {
			offsets.push(...Array(entity.means.length).fill(at));
			at += entity.length;
			continue;
		}
		const isEscape =
			source[at] === "\\" &&
			source[at + 1] === character &&
			/[!-/:-@[-`{-~]/.test(character);
		if (!isEscape && source[at] !== character) return [from, to];
		offsets.push(at);
		at += isEscape ? 2 : 1;
	}
	offsets.push(at);
	return [offsets[start] ?? from, offsets[end] ?? to];
}

/** Indentation and marks of quotation that a further line of a paragraph starts with. */
function widthOfMarks(source: string, lineStart: number): number {
	return /^[ \t>]*/.exec(source.slice(lineStart, lineStart + 500))?.[0]
		.length as number;
}

/** An entity as `&amp;` or `&#233;`, and what the parser makes of it. */
function entityAt(
	source: string,
	at: number,
): { means: string; length: number } | undefined {
	const typed =
		/^&(?:#[0-9]{1,7}|#[xX][0-9a-fA-F]{1,6}|[A-Za-z0-9]{1,31});/.exec(
			source.slice(at, at + 40),
		)?.[0];
	const means = typed && plainText(parseProse(typed));
	return means && means !== typed ? { means, length: typed.length } : undefined;
}
