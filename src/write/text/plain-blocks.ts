/**
 * A document as blocks of plain words, in reading order: what the editions without any type or layout are made from.
 *
 * A node that cannot be told is an error: nothing is dropped in silence.
 */
import type {
	AlignType,
	FootnoteDefinition,
	List,
	Nodes,
	Parents,
	Root,
	Table,
} from "mdast";
import { visit } from "unist-util-visit";

export type PlainBlock = PlainHeading | PlainText | PlainTable;

export interface PlainHeading {
	readonly kind: "heading";
	/** 1 is the title. */
	readonly depth: number;
	readonly lines: readonly string[];
}

/** A paragraph, an item of a list, a note. */
export interface PlainText extends Place {
	readonly kind: "text";
	/** Before its first line: `12. `, `- `, `[1] `, or nothing. */
	readonly marker: string;
	readonly lines: readonly string[];
	/** Whether it follows the block before it without an empty line. */
	readonly isClose: boolean;
}

export interface PlainTable extends Place {
	readonly kind: "table";
	/** Its cells, row by row; the first row names the columns. */
	readonly rows: readonly (readonly string[])[];
	readonly align: readonly AlignType[];
}

/** Where a block stands. */
interface Place {
	/** How many lists it stands in. */
	readonly level: number;
	/** Characters to the left of its words, its own marker among them. */
	readonly indent: number;
}

/**
 * The blocks of a document, its notes last. White space in them is single, and a space that must not end a line is one
 * still.
 *
 * Throws on a call of a note that is not there, and on a note that nothing calls.
 */
export function plainBlocks(tree: Root): PlainBlock[] {
	const notes = notesOf(tree);
	const telling: Telling = {
		numberOf: (identifier) => [...notes.keys()].indexOf(identifier) + 1,
	};
	const top = { level: 0, indent: 0 };
	return [
		...blocksIn(tree, top, telling),
		...[...notes.values()].flatMap(({ children }, index) => {
			const marker = `[${index + 1}] `;
			return marked(
				blocksIn(
					{ type: "root", children },
					{ level: 1, indent: marker.length },
					telling,
				),
				marker,
				false,
			);
		}),
	];
}

interface Telling {
	/** Number of a note, by first calls. */
	readonly numberOf: (identifier: string) => number;
}

function blocksIn(node: Parents, place: Place, telling: Telling): PlainBlock[] {
	return node.children.flatMap((child) => blockOf(child, place, telling));
}

function blockOf(node: Nodes, place: Place, telling: Telling): PlainBlock[] {
	switch (node.type) {
		case "heading":
			return [
				{ kind: "heading", depth: node.depth, lines: linesOf(node, telling) },
			];
		case "paragraph": {
			const lines = linesOf(node, telling);
			return lines.every((line) => line === "")
				? []
				: [{ kind: "text", ...place, marker: "", lines, isClose: false }];
		}
		case "list":
			return list(node, place, telling);
		case "table":
			return [table(node, place, telling)];
		case "blockquote":
			return blocksIn(
				node,
				{ level: place.level + 1, indent: place.indent + 4 },
				telling,
			);
		case "containerDirective":
			return blocksIn(node, place, telling);
		case "footnoteDefinition":
			return [];
		default:
			throw new Error(`No plain text for a node of kind \`${node.type}\``);
	}
}

/** Room for the number of a paragraph, so that the words of all begin alike. */
const numberRoom = 4;

function list(
	{ ordered, start, children, spread }: List,
	{ level, indent }: Place,
	telling: Telling,
): PlainBlock[] {
	return children.flatMap((item, index) => {
		const marker = ordered
			? `${(start ?? 1) + index}. `.padEnd(numberRoom)
			: "- ";
		const within = { level: level + 1, indent: indent + marker.length };
		const isClose = !spread && index > 0;
		const blocks = marked(blocksIn(item, within, telling), marker, isClose);
		return item.spread
			? blocks
			: blocks.map((block, at) =>
					at > 0 && block.kind === "text" ? { ...block, isClose: true } : block,
				);
	});
}

/** The first block with a marker; where it cannot bear one, the marker stands before it. */
function marked(
	[first, ...rest]: readonly PlainBlock[],
	marker: string,
	isClose: boolean,
): PlainBlock[] {
	if (first === undefined) return [];
	if (first.kind === "text" && first.marker === "")
		return [{ ...first, marker, isClose }, ...rest];
	const indent = first.kind === "heading" ? marker.length : first.indent;
	const level = first.kind === "heading" ? 1 : first.level;
	return [
		{ kind: "text", level, indent, marker, lines: [""], isClose },
		first,
		...rest,
	];
}

function table(
	{ children, align }: Table,
	place: Place,
	telling: Telling,
): PlainTable {
	return {
		kind: "table",
		...place,
		rows: children.map((row) =>
			row.children.map((cell) => linesOf(cell, telling).join(" ")),
		),
		align: align ?? [],
	};
}

/** What stands in a block, with its own line ends. */
function linesOf(node: Parents, telling: Telling): string[] {
	return node.children
		.map((child) => words(child, telling))
		.join("")
		.split("\n")
		.map((line) => line.replace(/ +/g, " ").trim());
}

function words(node: Nodes, telling: Telling): string {
	switch (node.type) {
		case "text":
			return node.value.replace(/[^\S\u00a0]+/gu, " ");
		case "strong":
		case "emphasis":
			return node.children.map((child) => words(child, telling)).join("");
		case "break":
			return "\n";
		case "image":
			return node.alt ? `[Picture: ${node.alt}]` : "";
		case "footnoteReference":
			return `[${telling.numberOf(node.identifier)}]`;
		case "link": {
			const text = node.children.map((child) => words(child, telling)).join("");
			return isTold(node.url, text) ? text : `${text} (${node.url})`;
		}
		default:
			throw new Error(`No plain text for a node of kind \`${node.type}\``);
	}
}

/** Whether an address leads within the document, or is what the words say already. */
function isTold(address: string, text: string): boolean {
	const bare = (one: string) =>
		one.replace(/^mailto:|^tel:|^https?:\/\//u, "").replace(/\/$/u, "");
	return (
		address.startsWith("#") ||
		bare(address) === bare(text) ||
		// A telephone number is spoken with spaces and linked without.
		(address.startsWith("tel:") &&
			bare(address) === text.replace(/[^0-9+]/g, ""))
	);
}

/** The notes in the order of their first calls, those called by notes after those of the text. */
function notesOf(tree: Root): ReadonlyMap<string, FootnoteDefinition> {
	const definitions = new Map<string, FootnoteDefinition>();
	visit(tree, "footnoteDefinition", (node) => {
		definitions.set(node.identifier, node);
	});
	const called = new Map<string, FootnoteDefinition>();
	const call = (node: Nodes): void => {
		if (node.type === "footnoteDefinition") return;
		if (node.type === "footnoteReference") {
			const definition = definitions.get(node.identifier);
			if (definition === undefined)
				throw new Error(`There is no footnote \`${node.identifier}\``);
			called.set(node.identifier, definition);
		}
		if ("children" in node) node.children.forEach(call);
	};
	call(tree);
	// A map tells of what was added while it is walked through.
	for (const { children } of called.values()) children.forEach(call);
	for (const identifier of definitions.keys())
		if (!called.has(identifier))
			throw new Error(`No text calls the footnote \`${identifier}\``);
	return called;
}
