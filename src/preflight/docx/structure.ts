/** Promises about structure: headings, lists, tables and space are what they look like. */
import type { DocxRule } from "./docx-rule.ts";
import {
	allElementsIn,
	type Element,
	elementsIn,
	valueIn,
	type WordPackage,
	wordsOf,
} from "./package.ts";

export const structure: readonly DocxRule[] = [
	{
		id: "headings",
		promise: "Headings are headings by their style, and skip no level",
		*check(word) {
			let depth = 0;
			let count = 0;
			for (const paragraph of paragraphsIn(word)) {
				const style = valueIn(paragraph, "w:pStyle") ?? "";
				const level = Number(/^Heading([1-9])$/.exec(style)?.[1] ?? 0);
				if (level === 0) {
					if (looksLikeHeading(paragraph, style))
						yield `\`${wordsOf(paragraph).trim()}\` looks like a heading and is none.`;
					continue;
				}
				count++;
				const words = wordsOf(paragraph).trim();
				if (words === "") yield `A heading of level ${level} has no words.`;
				if (level > depth + 1)
					yield `The heading \`${words}\` has level ${level} after level ${depth}.`;
				depth = level;
			}
			const isTitled = paragraphsIn(word).some((paragraph) =>
				["Title", "LetterSubject"].includes(
					valueIn(paragraph, "w:pStyle") ?? "",
				),
			);
			if (count === 0 && !isTitled) yield "There is no heading and no title.";
		},
	},
	{
		id: "header-rows",
		promise: "The first row of every table is marked as its header",
		*check({ document }) {
			for (const table of allElementsIn(document, "w:tbl")) {
				const [first, ...rest] = elementsIn(table, "w:tr");
				const name = first ? wordsOf(first).trim().slice(0, 60) : "";
				if (!first || elementsIn(first, "w:tblHeader").length === 0)
					yield `The table \`${name}\` has no header row.`;
				const [look] = elementsIn(table, "w:tblLook");
				if (!marksFirstRow(look))
					yield `The table \`${name}\` is not told that its first row is a header.`;
				if (rest.some((row) => elementsIn(row, "w:tblHeader").length > 0))
					yield `The table \`${name}\` has a header row that is not its first.`;
			}
		},
	},
	{
		id: "no-merged-cells",
		promise: "No cell spans rows or columns, and no table stands in a table",
		*check({ document }) {
			for (const name of ["w:gridSpan", "w:vMerge", "w:hMerge"])
				for (const { attributes } of allElementsIn(document, name))
					if (attributes?.["w:val"] !== "1")
						yield `A cell is merged with others (\`${name}\`).`;
			for (const table of elementsIn(document, "w:tbl"))
				if (allElementsIn(table, "w:tbl").length > 0)
					yield `A table stands within the table \`${wordsOf(table).trim().slice(0, 60)}\`.`;
			for (const table of allElementsIn(document, "w:tbl")) {
				const counts = new Set(
					elementsIn(table, "w:tr").map(
						(row) => elementsIn(row, "w:tc").length,
					),
				);
				if (counts.size > 1)
					yield `The rows of the table \`${wordsOf(table).trim().slice(0, 60)}\` have different numbers of cells.`;
			}
		},
	},
	{
		id: "no-split-rows",
		promise: "No row of a table is split between pages",
		*check({ document }) {
			for (const row of allElementsIn(document, "w:tr"))
				if (elementsIn(row, "w:cantSplit").length === 0)
					yield `The row \`${wordsOf(row).trim().slice(0, 60)}\` may be split.`;
		},
	},
	{
		id: "no-blank-paragraphs",
		promise: "Space is made by styles, not by empty paragraphs",
		*check({ document }) {
			let previous: Element | undefined;
			for (const block of bodyOf(document)) {
				const isEmpty =
					block.name === "w:p" &&
					wordsOf(block).trim() === "" &&
					allElementsIn(block, "w:drawing").length === 0 &&
					elementsIn(block, "w:sectPr").length === 0;
				// Word joins two tables in a row, unless an empty line stands between them.
				if (isEmpty && previous?.name !== "w:tbl")
					yield `An empty paragraph follows \`${wordsOf(previous ?? block)
						.trim()
						.slice(-60)}\`.`;
				if (wordsOf(block).includes("   "))
					yield `\`${wordsOf(block).trim().slice(0, 60)}\` is laid out with spaces.`;
				previous = block;
			}
		},
	},
	{
		id: "real-lists",
		promise: "Lists and numbers are real ones, not typed",
		*check(word) {
			const numbers = new Set(
				elementsIn(word.numbering, "w:num").map(
					({ attributes }) => attributes?.["w:numId"],
				),
			);
			for (const paragraph of paragraphsIn(word)) {
				const words = wordsOf(paragraph).trim();
				if (/^(?:[•▪◦●■*–-]\s|\(?[0-9]{1,3}[.)]\s)/u.test(words))
					yield `\`${words.slice(0, 60)}\` is a list item by its typed mark.`;
				const number = valueIn(paragraph, "w:numId");
				if (number !== undefined && !numbers.has(number))
					yield `\`${words.slice(0, 60)}\` belongs to the list ${number}, which is not there.`;
			}
		},
	},
];

/** Paragraphs of the body, those in cells too. */
function paragraphsIn({ document }: WordPackage): Element[] {
	return allElementsIn(document, "w:p");
}

function bodyOf(document: Element): readonly Element[] {
	return elementsIn(document, "w:body")[0]?.elements ?? [];
}

/** All of its words are bold, it is short and ends without a stop, though no list, table or letter makes it so. */
function looksLikeHeading(paragraph: Element, style: string): boolean {
	if (style !== "" && style !== "Normal") return false;
	const runs = elementsIn(paragraph, "w:r").filter(
		(run) => wordsOf(run).trim() !== "",
	);
	const words = wordsOf(paragraph).trim();
	return (
		runs.length > 0 &&
		words.length < 80 &&
		!/[.:!?]$/u.test(words) &&
		runs.every((run) => elementsIn(run, "w:b").length > 0)
	);
}

/** Either by its own attribute or, the older way, by a bit of a number. */
function marksFirstRow(look: Element | undefined): boolean {
	const { "w:firstRow": own, "w:val": bits = "0" } = look?.attributes ?? {};
	if (own !== undefined) return own === "1" || own === "true";
	return (Number.parseInt(String(bits), 16) & 0x20) !== 0;
}
