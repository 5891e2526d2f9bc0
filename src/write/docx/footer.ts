/** The running foot and the page it stands on. */
import type { Design } from "../../model/manuscript.ts";
import { twips } from "./twips.ts";
import { escapeXml, xml } from "./xml.ts";

/** The section: size and margins of the page, and a foot from the second page on. */
export function sectionXml({ page, type }: Design): string {
	// The foot stands in the middle of the lower margin.
	const foot = (page.bottom - type.foot.line) / 2;
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

/** The foot's part: words at the left, page number at the right. `pages` is shown until Word has counted. */
export function footerPart(words: string, pages: number): string {
	return xml("w:ftr", [
		`<w:p><w:pPr><w:pStyle w:val="Footer"/></w:pPr>${run(words)}<w:r><w:tab/></w:r>${run("Page ")}${field("PAGE", "2")}${run(" of ")}${field("NUMPAGES", String(pages))}</w:p>`,
	]);
}

function run(text: string): string {
	return `<w:r><w:t xml:space="preserve">${escapeXml(text)}</w:t></w:r>`;
}

function field(name: string, answer: string): string {
	const character = (type: string) =>
		`<w:r><w:fldChar w:fldCharType="${type}"/></w:r>`;
	return `${character("begin")}<w:r><w:instrText xml:space="preserve"> ${name} </w:instrText></w:r>${character("separate")}${run(answer)}${character("end")}`;
}
