/**
 * The braille edition: a BRF file in Unified English Braille, grade 2, for embossers and displays.
 *
 * Titles and main headings are centred, those below begin in cell 5, paragraphs in cell 3. Items of lists hang, and the rows of a table
 * are told cell by cell with the names of the columns.
 */
import { type PlainBlock, plainBlocks } from "../text/plain-blocks.ts";
import { rowsTold } from "../text/text.ts";
import type { Write } from "../writer.ts";
import { brailleOf } from "./liblouis.ts";
import { type BrailleLines, cells, pagesOf } from "./page-layout.ts";

/**
 * Makes a file of braille.
 *
 * @throws {Problem} where liblouis is not installed
 */
export const writeBraille: Write = async ({ tree }) => {
	const blocks = plainBlocks(tree).map(brailleBlock);
	const braille = await brailleOf(
		blocks.flatMap(({ units }) => units.map(({ text }) => text)),
	);
	const laidOut = blocks.map((block): BrailleLines => {
		const own = braille.splice(0, block.units.length);
		return {
			space: block.space,
			leads: block.leads,
			lines: block.units.flatMap(({ first, rest }, index) =>
				first === "centre"
					? centred(own[index] ?? "")
					: wrapped(own[index] ?? "", first, rest),
			),
		};
	});
	return new TextEncoder().encode(pagesOf(laidOut));
};

/** Texts to translate, and where their lines begin. */
interface BrailleBlock extends Pick<BrailleLines, "space" | "leads"> {
	readonly units: readonly {
		readonly text: string;
		/** Empty cells before its first line, and before the others. */
		readonly first: number | "centre";
		readonly rest: number;
	}[];
}

function brailleBlock(block: PlainBlock): BrailleBlock {
	switch (block.kind) {
		case "heading": {
			const isMain = block.depth <= 2;
			return {
				space: block.depth === 1 ? "around" : "before",
				leads: true,
				units: block.lines.map((text) => ({
					text,
					first: isMain ? ("centre" as const) : 4,
					rest: 4,
				})),
			};
		}
		case "text": {
			const { level, marker, lines } = block;
			const isList = level > 0;
			const edge = 2 * Math.max(0, level - 1);
			return {
				space: "none",
				leads: false,
				units: lines.map((line, index) => ({
					text: index === 0 ? `${shownAs(marker)}${line}` : line,
					first: isList
						? index === 0 && marker !== ""
							? edge
							: edge + 2
						: // Lines of an address each begin at the edge.
							lines.length > 1
							? 0
							: 2,
					rest: isList || lines.length > 1 ? edge + 2 : 0,
				})),
			};
		}
		case "table": {
			const edge = 2 * block.level;
			return {
				space: "around",
				leads: false,
				units: rowsTold(block).flatMap((row) =>
					row.map((text, column) => ({
						text,
						first: column === 0 ? edge : edge + 2,
						rest: edge + 4,
					})),
				),
			};
		}
	}
}

/** A hyphen would be read as one; braille has a sign for the items of a list. */
function shownAs(marker: string): string {
	return marker === "- "
		? "• "
		: marker.trimEnd() === ""
			? ""
			: `${marker.trimEnd()} `;
}

/** No closer to the edges than this. */
const sideCells = 3;

function centred(braille: string): string[] {
	return wrapped(braille, 0, 0, cells - 2 * sideCells).map((line) =>
		indented(line, Math.floor((cells - line.length) / 2)),
	);
}

function wrapped(
	braille: string,
	first: number,
	rest: number,
	width = cells,
): string[] {
	const lines: string[] = [];
	let line = "";
	const indent = () => (lines.length === 0 ? first : rest);
	const end = () => {
		lines.push(indented(line, indent()));
		line = "";
	};
	for (const word of braille.split("\u2800").filter((one) => one !== "")) {
		if (line !== "" && indent() + line.length + 1 + word.length > width) end();
		line = line === "" ? word : `${line}\u2800${word}`;
		// An address may be longer than a line.
		while (indent() + line.length > width) {
			const room = width - indent();
			const over = line.slice(room);
			line = line.slice(0, room);
			end();
			line = over;
		}
	}
	if (line !== "") end();
	return lines;
}

function indented(line: string, by: number): string {
	return "\u2800".repeat(by) + line;
}
