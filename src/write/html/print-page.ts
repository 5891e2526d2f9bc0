/**
 * A page to print: styles, fonts and the foot around whatever stands on it.
 *
 * Fonts are within it, and only those with characters of this document.
 */
import type { Nodes as HastNodes, RootContent } from "hast";
import { toHtml } from "hast-util-to-html";
import type { Design, FontFace, Manuscript } from "../../model/manuscript.ts";
import { designVariables } from "./design-variables.ts";
import { drawingsInline } from "./drawings-inline.ts";
import { element, text } from "./element.ts";
import { layOutTables } from "./lay-out-tables.ts";
import { markShortParagraphs } from "./mark-short-paragraphs.ts";

/** What stands on the page. */
export interface PrintedContent {
	readonly children: readonly RootContent[];
	readonly foot: Foot;
}

/** The running foot: what the document is, and where in it the reader stands. */
export interface Foot {
	/** CSS content of its halves. */
	readonly left: string;
	readonly right: string;
	/** All words it may show beside figures, so that the fonts have them. */
	readonly words: string;
	/** Rules on which pages it stands. */
	readonly rules: string;
}

export function printPage(
	{ title, language, look }: Pick<Manuscript, "title" | "language" | "look">,
	{ children, foot }: PrintedContent,
): string {
	const shown = layOutTables(children.map(drawingsInline), look.design).map(
		(node) => markShortParagraphs(node, look.design),
	);
	const characters = charactersIn({ type: "root", children: shown });
	for (const character of `${foot.words}0123456789.`)
		characters.add(character.codePointAt(0) ?? 0);
	const styles = [
		...look.fonts.filter((face) => hasAny(face, characters)).map(fontFace),
		designVariables(look.design, "pt"),
		pageRules(look.design, foot),
		look.css,
		look.printCss,
	].join("\n");
	return toHtml(
		{
			type: "root",
			children: [
				{ type: "doctype" },
				element("html", { lang: language }, [
					element("head", {}, [
						element("meta", { charSet: "utf-8" }),
						element("title", {}, [text(title)]),
						element("style", {}, [text(styles)]),
					]),
					element("body", {}, shown as ReturnType<typeof element>[]),
				]),
			],
		},
		// Nothing of an author is: only drawings are put in as they are.
		{ allowDangerousHtml: true },
	);
}

/** The page, the measures of its text, and its foot. */
function pageRules(
	{ page, type, colour, fontFamily }: Design,
	{ left, right, rules }: Foot,
): string {
	const measure = page.width - page.left - page.right;
	const line = `font: ${type.foot.size}pt/${type.foot.line}pt ${fontFamily}; color: ${colour[type.foot.colour]}; vertical-align: top; padding-top: 14pt; white-space: pre-line`;
	// In per cent: room for `Page 100 of 100` on one line.
	const number = Math.max(15, Math.ceil((730 * type.foot.size) / measure));
	const part = (share: number) => `width: ${(measure * share) / 100}pt`;
	return `:root {
	--text-height: ${page.height - page.top - page.bottom}pt;
	--text-width: ${measure}pt;
	--line-end: ${lineEnd}pt;
}
@page {
	size: ${page.width}pt ${page.height}pt;
	margin: ${page.top}pt ${page.right - lineEnd}pt ${page.bottom}pt ${page.left}pt;
	@bottom-left { content: ${left}; ${line}; text-align: left; ${part(100 - number)}; }
	@bottom-right { content: ${right}; ${line}; text-align: right; ${part(number)}; padding-right: ${lineEnd}pt; }
}
${rules}`;
}

/**
 * Room in points between the end of a full line and the edge of what is painted.
 *
 * The space after the last word of a line hangs over the end of the line, and the browser leaves out of a print, and
 * of its tags, what begins beyond that edge. It lays lines out in whole pixels and cuts at a fraction of one, so that
 * without any room a full line would lose its space, and a screen reader would join the words on both sides. In whole
 * pixels itself, so that lines are as long with it as without it.
 */
const lineEnd = 3;

/** A text for a style sheet that stands inside a page: nothing in it can end the text, the rule or the element. */
export function cssText(value: string): string {
	const safe = value.replace(
		/["\\<>&\n\r\f]/g,
		(character) => `\\${(character.codePointAt(0) ?? 0).toString(16)} `,
	);
	return `"${safe}"`;
}

function fontFace({
	family,
	weight,
	style,
	unicodeRange,
	bytes,
}: FontFace): string {
	const range = unicodeRange ? ` unicode-range: ${unicodeRange};` : "";
	return `@font-face { font-family: ${family}; font-weight: ${weight}; font-style: ${style};${range} src: url(data:font/woff2;base64,${Buffer.from(bytes).toString("base64")}) format("woff2"); }`;
}

function charactersIn(tree: HastNodes): Set<number> {
	const found = new Set<number>();
	const add = (value: string) => {
		for (const character of value) found.add(character.codePointAt(0) ?? 0);
	};
	const walk = (node: HastNodes) => {
		if (node.type === "text" || node.type === "raw") add(node.value);
		if ("children" in node) node.children.forEach(walk);
	};
	walk(tree);
	return found;
}

function hasAny(
	{ unicodeRange }: FontFace,
	characters: ReadonlySet<number>,
): boolean {
	if (unicodeRange === undefined) return true;
	const ranges = unicodeRange.split(",").map((range) => {
		const [from = "0", to = from] = range.trim().slice(2).split("-");
		return [Number.parseInt(from, 16), Number.parseInt(to, 16)] as const;
	});
	for (const character of characters)
		if (ranges.some(([from, to]) => character >= from && character <= to))
			return true;
	return false;
}
