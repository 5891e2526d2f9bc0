/** The contents list: a field of Word's own, holding the page numbers of the PDF until Word counts for itself. */
import {
	InternalHyperlink,
	Paragraph,
	type ParagraphChild,
	Tab,
	TextRun,
} from "docx";
import type { Heading, List, ListItem } from "mdast";
import type { ContainerDirective } from "mdast-util-directive";
import { plainText } from "../../markdown/text.ts";
import type { Pagination, TypeStyle } from "../../model/manuscript.ts";
import { type Bookmark, bookmarkIn } from "./bookmarks.ts";
import { widthOf } from "./column-widths.ts";
import { bookmarked, element, field, fieldEnd, fieldStart } from "./element.ts";
import { contentsGap } from "./paragraph-styles.ts";
import { type Content, type Place, runsOf } from "./place.ts";

interface Entry {
	readonly text: string;
	readonly level: number;
	readonly bookmark: Bookmark;
}

/** Prints the heading and the list of links, or nothing in a short document. Throws on anything else inside. */
export function contents(
	{ children, attributes }: ContainerDirective,
	place: Place,
): Content[] {
	const { pagination } = place.setting;
	const isOnNewPage = attributes?.class === "new-page";
	const lines = children.flatMap((child) => {
		if (child.type === "heading") return [titleOf(child, place, isOnNewPage)];
		if (child.type === "list")
			return linesOf(entriesOf(child, 1, place), place);
		throw new Error(
			`Unexpected ${child.type} in the contents, expected a heading and a list`,
		);
	});
	return pagination ? [framed(lines)] : [];
}

/** In the frame by which Word knows a table of contents, and offers to bring it up to date. */
function framed(lines: readonly Paragraph[]): Content {
	const kind = element("w:docPartObj", {}, [
		element("w:docPartGallery", { "w:val": "Table of Contents" }),
		element("w:docPartUnique"),
	]);
	// A block like any other to Word; the library has no type for it.
	return element("w:sdt", {}, [
		element("w:sdtPr", {}, [kind]),
		element("w:sdtContent", {}, lines),
	]) as unknown as Content;
}

function titleOf(node: Heading, place: Place, isOnNewPage: boolean): Paragraph {
	const { name, number } = bookmarkIn(place.setting.bookmarks, node);
	return new Paragraph({
		style: "TOCHeading",
		...(isOnNewPage && { pageBreakBefore: true }),
		children: bookmarked(name, number, runsOf(node.children, place)),
	});
}

function linesOf(entries: readonly Entry[], place: Place): Paragraph[] {
	const { pagination } = place.setting;
	if (!pagination) return [];
	const kept = keptWithNext(entries, place);
	// Title is depth 1, so the heading styles count from depth 2.
	const levels = entries.map(({ bookmark }) => bookmark.depth - 1);
	const range = `${Math.min(...levels)}-${Math.max(...levels)}`;
	return entries.map(
		(entry, index) =>
			new Paragraph({
				style: `TOC${entry.level}`,
				...(index < kept && { keepNext: true }),
				children: [
					...(index === 0 ? fieldStart(`TOC \\o "${range}" \\h \\z \\u`) : []),
					lineOf(entry, pagination),
					...(index === entries.length - 1 ? [fieldEnd()] : []),
				],
			}),
	);
}

/** Entries that stay with their heading in a list that runs on over the page. */
const leastKept = 2;
/** Share of a page that a list may take and still be kept on one: its lines are guessed. */
const pageShare = 0.85;

/**
 * How many entries, from the first, stay with the one after: all but the last where the list has room on a page. A list
 * that has none would be torn from its heading, the only one that can stay.
 */
function keptWithNext(entries: readonly Entry[], place: Place): number {
	const { type, bulletHang } = place.setting.design;
	const { size, line } = type.body;
	const height = entries
		.map(({ text, level }) => {
			const width = place.width - bulletHang * (level - 1);
			return Math.ceil((widthOf(text) * size) / width) * line + contentsGap;
		})
		.reduce((total, one) => total + one, headingHeight(type.heading2));
	return height <= place.height * pageShare ? entries.length - 1 : leastKept;
}

function headingHeight({ before, line, after }: TypeStyle): number {
	return before + line + after;
}

function lineOf(
	{ text, bookmark }: Entry,
	{ pageOf }: Pagination,
): ParagraphChild {
	const page = pageOf.get(bookmark.id);
	if (page === undefined)
		throw new Error(`Missing page of \`#${bookmark.id}\` in the contents`);
	return new InternalHyperlink({
		anchor: bookmark.name,
		children: [
			new TextRun(text),
			new TextRun({ children: [new Tab()] }),
			...field(`PAGEREF ${bookmark.name} \\h`, [new TextRun(String(page))]),
		],
	});
}

function entriesOf(node: List, level: number, place: Place): Entry[] {
	return node.children.flatMap((item) => entryOf(item, level, place));
}

function entryOf(item: ListItem, level: number, place: Place): Entry[] {
	const [line, ...below] = item.children;
	const link = line?.type === "paragraph" ? line.children[0] : undefined;
	const bookmark =
		link?.type === "link"
			? place.setting.bookmarks.byId.get(link.url.slice(1))
			: undefined;
	if (!line || !bookmark)
		throw new Error(
			`Unexpected \`${plainText(item)}\` in the contents, expected a link to a heading`,
		);
	return [
		{ text: plainText(line), level, bookmark },
		...below.flatMap((child) => {
			if (child.type === "list") return entriesOf(child, level + 1, place);
			throw new Error(`Unexpected ${child.type} in a line of the contents`);
		}),
	];
}
