/** Blocks of running text: the document itself, paragraphs, headings, quotations. */
import { type IParagraphOptions, Paragraph } from "docx";
import type { BlockContent, Nodes, Paragraph as Text } from "mdast";
import { plainText } from "../../markdown/text.ts";
import { runsRightToLeft } from "../right-to-left.ts";
import { bookmarkIn } from "./bookmarks.ts";
import { distanceAfter, distanceBefore } from "./distance.ts";
import { bookmarked } from "./element.ts";
import { lineAround } from "./image.ts";
import { indentOf } from "./paragraph-styles.ts";
import { type Builder, type Content, type Place, runsOf } from "./place.ts";
import { twips } from "./twips.ts";

/** A paragraph in the style of its place, with the number or bullet that waits for it. */
export const paragraph: Builder<"paragraph"> = (node, place) => [
	new Paragraph({
		style: place.paragraph,
		...layoutOf(node, place),
		children: runsOf(node.children, place),
	}),
];

/** A heading with its bookmark. The document's own title has the style of that name. */
export const heading: Builder<"heading"> = (node, place) => {
	const { name, number } = bookmarkIn(place.setting.bookmarks, node);
	return [
		new Paragraph({
			style: headingStyle(node.depth, place),
			...(place.opening.page && { pageBreakBefore: true }),
			...(place.indent > 0 && { indent: { left: twips(place.indent) } }),
			...(runsRightToLeft(plainText(node)) && { bidirectional: true }),
			children: bookmarked(name, number, runsOf(node.children, place)),
		}),
	];
};

/** In a letter the title is its subject line. */
function headingStyle(depth: number, { setting }: Place): string {
	if (depth > 1) return `Heading${depth - 1}`;
	return setting.letterheadHeight > 0 ? "LetterSubject" : "Title";
}

/** A quotation, set in. */
export const blockquote: Builder<"blockquote"> = (node, place) =>
	blocksOf(node.children, {
		...place,
		top: false,
		block: "Quote",
		paragraph: "Quote",
		indent: place.indent + indentOf("Quote", place.setting),
	});

/**
 * Blocks one after the other, each told what distance to keep from the one before. Two tables in a row, which Word
 * would join, get an empty line between them.
 */
export function blocksOf(nodes: readonly Nodes[], place: Place): Content[] {
	return nodes.flatMap((node, index) => {
		const before = nodes[index - 1];
		const opening = before
			? { distance: distanceAfter(before, place), page: false }
			: place.opening;
		// Blocks only: phrasing content goes through `runsOf`.
		const content = place.render([node as BlockContent], {
			...place,
			opening,
			leads: leadsOn(nodes, index, place),
			closing: distanceBefore(nodes[index + 1], place),
		} as Place);
		const joins = before && endsWithTable(before) && node.type === "table";
		return joins ? [emptyLine(place), ...content] : content;
	});
}

/** Whether the last thing printed of a block is a table. */
function endsWithTable(node: Nodes): boolean {
	if (node.type === "table") return true;
	const last = "children" in node ? node.children.at(-1) : undefined;
	return last !== undefined && endsWithTable(last);
}

/** Whether a page must not end between a block and the next. The last item of a list does what its list does. */
function leadsOn(
	nodes: readonly Nodes[],
	index: number,
	place: Place,
): boolean {
	const next = nodes[index + 1];
	if (nodes[index]?.type !== "listItem") return leadsTo(next, place);
	if (next === undefined) return place.leads;
	const isAtEnd = index === 0 || index === nodes.length - 2;
	return (
		place.keeping === "all" ||
		(place.keeping === "ends" && isAtEnd) ||
		leadsTo(next, place)
	);
}

/**
 * Whether a block belongs to the words above it: a table, a list other than of numbered paragraphs, the close of a
 * letter, or more of it.
 */
export function leadsTo(
	next: Nodes | undefined,
	{ top, block }: Place,
): boolean {
	if (next === undefined) return false;
	if (next.type === "list") return !(top && next.ordered);
	if (next.type === "containerDirective") return next.name === "signature";
	return next.type === "table" || block === "Signature" || block === "Imprint";
}

/** A paragraph without text, where Word needs one. */
export function emptyLine({ paragraph, marker }: Place): Paragraph {
	return new Paragraph({ style: paragraph, ...numberingOf(marker) });
}

/** What depends on where the paragraph stands, and so is not in its style. */
function layoutOf(node: Text, place: Place): IParagraphOptions {
	const { paragraph, indent, marker, opening, leads, closing, setting } = place;
	const { body } = setting.design.type;
	const isSetIn = !marker && indent !== indentOf(paragraph, setting);
	const before = opening.distance > 0 && {
		before: twips(opening.distance),
	};
	const after = closing !== undefined && { after: twips(closing) };
	const line = lineAround(node, body.line);
	return {
		...numberingOf(marker),
		...(leads && { keepNext: true }),
		...(opening.page && { pageBreakBefore: true }),
		...(isSetIn && { indent: { left: twips(indent) } }),
		...(runsRightToLeft(plainText(node)) && { bidirectional: true }),
		...((before || after || line) && {
			spacing: { ...before, ...after, ...line },
		}),
	};
}

function numberingOf(marker: Place["marker"]): IParagraphOptions {
	if (!marker) return {};
	return {
		numbering: { reference: String(marker.list), level: marker.level },
	};
}
