/** The running foot and the page it stands on. */
import type { Design } from "../../model/manuscript.ts";
import { widthOf } from "./column-widths.ts";
import { measureOf } from "./measure.ts";
import { twips } from "./twips.ts";
import { escapeXml, xml } from "./xml.ts";

/** From the text to the foot, and from the foot to the lower edge of the page at least, in points; in print too. */
const distances = { above: 14, below: 15 };

/**
 * The section: size and margins of the page, and a foot from the second page on. The foot keeps its distance from the text:
 * where it reached up to it, Word would take room from the text.
 */
export function sectionXml(design: Design, words: string): string {
	const { page, type } = design;
	const foot = Math.max(
		distances.below,
		page.bottom - distances.above - linesIn(words, design) * type.foot.line,
	);
	const margins = [
		["top", page.top],
		["right", page.right],
		["bottom", page.bottom],
		["left", page.left],
		["header", foot],
		["footer", foot],
		["gutter", 0],
	] as const;
	return [
		"<w:sectPr>",
		'<w:footerReference w:type="default" r:id="rIdFooter"/>',
		`<w:pgSz w:w="${twips(page.width)}" w:h="${twips(page.height)}"/>`,
		`<w:pgMar ${margins.map(([side, points]) => `w:${side}="${twips(points)}"`).join(" ")}/>`,
		"<w:titlePg/>",
		"</w:sectPr>",
	].join("");
}

/** How many lines the words of the foot take, by their rough widths. */
function linesIn(words: string, design: Design): number {
	const width = measureOf(design) - pageNumberRoom(design);
	return words
		.split("\n")
		.map((line) => Math.ceil((widthOf(line) * design.type.foot.size) / width))
		.reduce((total, lines) => total + lines, 0);
}

/**
 * The foot's part: the number of the page, which stands at the right in a frame of its own, and the words beside it.
 * `pages` is shown until Word has counted.
 */
export function footerPart(words: string, pages: number): string {
	const page = `${run("Page\u00A0")}${field("PAGE", "2")}${run("\u00A0of\u00A0")}${field("NUMPAGES", String(pages))}`;
	return xml("w:ftr", [
		paragraph("FooterPage", page, frame),
		paragraph("Footer", words.split("\n").map(run).join(lineEnd)),
	]);
}

/** What the words of the foot leave free at the right for the number of the page, in points; the print does the same. */
export function pageNumberRoom(design: Design): number {
	return Math.max(0.15 * measureOf(design), 7.3 * design.type.foot.size);
}

/** At the right margin, beside the line that follows; a style cannot say it to every reader of Word files. */
const frame =
	'<w:framePr w:wrap="around" w:vAnchor="text" w:hAnchor="margin" w:xAlign="right" w:y="1"/>';

function paragraph(style: string, runs: string, framed = ""): string {
	return `<w:p><w:pPr><w:pStyle w:val="${style}"/>${framed}</w:pPr>${runs}</w:p>`;
}

const lineEnd = "<w:r><w:br/></w:r>";

function run(text: string): string {
	return `<w:r><w:t xml:space="preserve">${escapeXml(text)}</w:t></w:r>`;
}

function field(name: string, answer: string): string {
	const character = (type: string) =>
		`<w:r><w:fldChar w:fldCharType="${type}"/></w:r>`;
	return `${character("begin")}<w:r><w:instrText xml:space="preserve"> ${name} </w:instrText></w:r>${character("separate")}${run(answer)}${character("end")}`;
}
