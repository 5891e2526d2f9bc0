/** Pages of braille: 40 cells by 25 lines, the first of which holds the number of the page at its right end. */

/** Cells of a line. */
export const cells = 40;
const lines = 24;

/** Lines that stay together at the end of a page; the next stay with them where these lead to what follows. */
export interface BrailleLines {
	readonly lines: readonly string[];
	/** Whether a line is left empty before and after, as round a title. */
	readonly space: "none" | "before" | "around";
	/** Whether they are a heading, which does not end a page. */
	readonly leads: boolean;
}

/** The pages of a file, each ended by a form feed. Every text is in characters of braille in Unicode. */
export function pagesOf(blocks: readonly BrailleLines[]): string {
	const pages: string[][] = [];
	let page: string[] = [];
	const turn = () => {
		pages.push(page);
		page = [];
	};
	let isSpaceDue = false;
	for (const [index, block] of blocks.entries()) {
		const isSpaced = isSpaceDue || block.space !== "none";
		isSpaceDue = block.space === "around";
		if (isSpaced && page.length > 0 && page.length < lines) page.push("");
		if (block.leads && page.length + needed(blocks, index) > lines) turn();
		for (const line of block.lines) {
			if (page.length === lines) turn();
			page.push(line);
		}
	}
	if (page.length > 0) turn();
	return pages
		.map((one, index) => {
			const number = brailleNumber(index + 1);
			const top = "\u2800".repeat(cells - number.length) + number;
			return `${[top, ...one].map(asciiBraille).join("\r\n")}\r\n\f`;
		})
		.join("");
}

/** Lines that a heading takes with those that must stand below it, other headings among them. */
function needed(blocks: readonly BrailleLines[], index: number): number {
	const [first, next] = [blocks[index], blocks[index + 1]];
	if (first === undefined) return 0;
	const own = first.lines.length + (first.space === "around" ? 1 : 0);
	if (!first.leads || next === undefined) return Math.min(own, 2);
	return own + (next.space === "none" ? 0 : 1) + needed(blocks, index + 1);
}

/** A number in braille: the sign for numbers and the letters a to j. */
function brailleNumber(number: number): string {
	return [...String(number)].reduce(
		(text, digit) => text + "⠚⠁⠃⠉⠙⠑⠋⠛⠓⠊"[Number(digit)],
		"⠼",
	);
}

/** The characters that embossers and displays take, by the dots they stand for. */
const ascii =
	" A1B'K2L@CIF/MSP\"E3H9O6R^DJG>NTQ,*5<-U8V.%[$+X!&;:4\\0Z7(_?W]#Y)=";

function asciiBraille(line: string): string {
	return [...line]
		.map((character) => {
			const dots = (character.codePointAt(0) ?? 0) - 0x2800;
			const one = character === " " ? " " : ascii[dots];
			if (one === undefined)
				throw new Error(`No braille of six dots for \`${character}\``);
			return one;
		})
		.join("")
		.trimEnd();
}
