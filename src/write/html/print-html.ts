/**
 * The HTML that is printed to PDF: the same elements as on the web, with the page, its running foot and the fonts.
 *
 * Fonts are within it, and only those with characters of this document.
 */
import type { Nodes as HastNodes } from "hast";
import { toHtml } from "hast-util-to-html";
import type { Design, FontFace, Manuscript } from "../../model/manuscript.ts";
import { bodyOf, type ContentsChoice } from "./body.ts";
import { designVariables } from "./design-variables.ts";
import { element, text } from "./element.ts";

export function printHtml({
	manuscript,
	contents,
}: {
	manuscript: Manuscript;
	contents: ContentsChoice;
}): string {
	const { title, language, look, foot } = manuscript;
	const body = bodyOf(manuscript, contents);
	const characters = charactersIn(body, foot);
	const styles = [
		...look.fonts.filter((face) => hasAny(face, characters)).map(fontFace),
		designVariables(look.design, "pt"),
		pageRules(look.design, foot),
		look.css,
		look.printCss,
	].join("\n");
	return toHtml({
		type: "root",
		children: [
			{ type: "doctype" },
			element("html", { lang: language }, [
				element("head", {}, [
					element("meta", { charSet: "utf-8" }),
					element("title", {}, [text(title)]),
					element("style", {}, [text(styles)]),
				]),
				element("body", {}, body.children as ReturnType<typeof element>[]),
			]),
		],
	});
}

/**
 * The page and the height of its text; from the second page on, its foot: what the document is, and where in it the
 * reader stands.
 */
function pageRules(
	{ page, type, colour, fontFamily }: Design,
	foot: string,
): string {
	const line = `font: ${type.foot.size}pt/${type.foot.line}pt ${fontFamily}; color: ${colour[type.foot.colour]}; vertical-align: top; padding-top: 14pt`;
	return `:root {
	--text-height: ${page.height - page.top - page.bottom}pt;
}
@page {
	size: ${page.width}pt ${page.height}pt;
	margin: ${page.top}pt ${page.right}pt ${page.bottom}pt ${page.left}pt;
	@bottom-left { content: ${cssText(foot)}; ${line}; text-align: left; width: 85%; }
	@bottom-right { content: "Page " counter(page) " of " counter(pages); ${line}; text-align: right; width: 15%; }
}
@page :first {
	@bottom-left { content: none; }
	@bottom-right { content: none; }
}
`;
}

/** A text for a style sheet that stands inside a page: nothing in it can end the text, the rule or the element. */
function cssText(value: string): string {
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

function charactersIn(tree: HastNodes, more: string): Set<number> {
	// The words and bullets that styles add.
	const found = new Set<number>();
	const add = (value: string) => {
		for (const character of value) found.add(character.codePointAt(0) ?? 0);
	};
	const walk = (node: HastNodes) => {
		if (node.type === "text") add(node.value);
		if ("children" in node) node.children.forEach(walk);
	};
	walk(tree);
	add(`${more}Page of 0123456789.`);
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
