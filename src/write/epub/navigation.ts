/** The contents list of a book, which reading programs show in their own way: every heading, each within the one above. */
import type { NamedHeading } from "../../markdown/headings.ts";
import type { Manuscript } from "../../model/manuscript.ts";
import { escapeXml } from "../docx/xml.ts";
import { xhtmlPage } from "./xhtml.ts";

export function navigation(
	manuscript: Manuscript,
	headings: readonly NamedHeading[],
): string {
	return xhtmlPage(manuscript, {
		styles: "style.css",
		body: `<nav epub:type="toc" role="doc-toc" aria-labelledby="Contents"><h1 id="Contents">Contents</h1>${listOf(headings)}</nav>`,
	});
}

/** A list has at least one entry; a document without headings leads to its beginning. */
function listOf(headings: readonly NamedHeading[]): string {
	if (headings.length === 0)
		return '<ol><li><a href="text.xhtml">Text</a></li></ol>';
	return `<ol>${groups(headings)
		.map(
			([first, ...below]) =>
				`<li><a href="text.xhtml#${encodeURIComponent(first.id)}">${escapeXml(first.text)}</a>${below.length > 0 ? listOf(below) : ""}</li>`,
		)
		.join("")}</ol>`;
}

/** Each heading with all that stand below it, those that follow being deeper. */
function groups(
	headings: readonly NamedHeading[],
): (readonly [NamedHeading, ...NamedHeading[]])[] {
	const found: [NamedHeading, ...NamedHeading[]][] = [];
	for (const heading of headings) {
		const open = found.at(-1);
		if (open !== undefined && heading.node.depth > open[0].node.depth)
			open.push(heading);
		else found.push([heading]);
	}
	return found;
}
