/**
 * Reads prose that is nothing but paragraphs of words, as most is, in a fraction of the time of the parser.
 *
 * Whatever might mean anything in Markdown is left to the parser; the tree is the same to the last position, which
 * `test/markdown/plain-paragraphs.test.ts` proves.
 */
import type { Paragraph, Root } from "mdast";

/** @returns nothing where the text needs the parser */
export function plainParagraphs(text: string): Root | undefined {
	if (marks.test(text)) return undefined;
	const lines = text.split("\n");
	const children: Paragraph[] = [];
	let open: { line: number; offset: number } | undefined;
	let offset = 0;
	for (const [index, line] of lines.entries()) {
		if (line === "") open = undefined;
		else {
			const end = {
				line: index + 1,
				column: line.length + 1,
				offset: offset + line.length,
			};
			if (open) children.pop();
			else open = { line: index + 1, offset };
			const start = { line: open.line, column: 1, offset: open.offset };
			children.push({
				type: "paragraph",
				children: [
					{
						type: "text",
						value: text.slice(start.offset, end.offset),
						position: { start: { ...start }, end: { ...end } },
					},
				],
				position: { start, end },
			});
		}
		offset += line.length + 1;
	}
	if (children.length === 0) return undefined;
	return {
		type: "root",
		children,
		position: {
			start: { line: 1, column: 1, offset: 0 },
			end: {
				line: lines.length,
				column: (lines.at(-1)?.length ?? 0) + 1,
				offset: text.length,
			},
		},
	};
}

/**
 * What may be more than words: marks of spans anywhere, marks of blocks and spaces where a line begins, spaces where it
 * ends, and white space that counts in its own way.
 */
const marks = /[\\`*_[\]<&|\0\t\r\ufeff]|^(?:[ #>+\-=:~]|[0-9]+[.)])| $/m;
