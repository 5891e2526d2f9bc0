/**
 * A manuscript as an accessible PDF.
 *
 * HTML comes from outside, since several editions share it; here it is printed, its page numbers are settled, and the
 * print is finished into the document that is published.
 */
import type { Manuscript, Pagination } from "../../model/manuscript.ts";
import { isSamePagination } from "../is-same-pagination.ts";
import type { FinishedPdf } from "./finish/finish.ts";
import type { Press } from "./press.ts";

/**
 * What stands where the contents list goes: nothing, a list whose page numbers are yet unknown but take the room of real
 * ones, or the list with the page of each heading.
 */
export type Contents = "omit" | "placeholder" | Pagination;

/** Gives the whole HTML of a manuscript for print: styles, fonts and pictures within it, no script, no address outside. */
export type RenderHtml = (request: {
	readonly manuscript: Manuscript;
	readonly contents: Contents;
}) => string;

export interface PdfRequest {
	readonly manuscript: Manuscript;
	readonly renderHtml: RenderHtml;
	readonly press: Press;
	/** Told where things landed when a contents list was measured: nearly always, where they stay. */
	readonly onMeasured?: (pagination: Pagination) => void;
}

export interface PrintedPdf {
	/** Still being finished when the pages are settled. */
	readonly finished: Promise<FinishedPdf>;
	/** Of the document as printed. Holds the headings that its links lead to: all in the contents list, where there is one. */
	readonly pagination: Pagination;
}

/** How often page numbers are filled in before we believe that they never settle. */
const mostRounds = 3;

/**
 * Prints a manuscript. The same manuscript on the same browser gives the same bytes.
 *
 * A contents list is measured in a first print, filled in, and proved by the last: its page numbers are where the headings
 * are. A document that is no longer than `contentsOverPages`, with the list in it, is printed without the list.
 */
export async function writePdf(request: PdfRequest): Promise<PrintedPdf> {
	const contents = hasContents(request.manuscript)
		? await measureContents(request)
		: "omit";
	return settlePages(request, contents);
}

function hasContents({ tree }: Manuscript): boolean {
	return tree.children.some(
		(node) => node.type === "containerDirective" && node.name === "contents",
	);
}

async function measureContents({
	manuscript,
	renderHtml,
	press,
	onMeasured,
}: PdfRequest): Promise<Contents> {
	const html = renderHtml({ manuscript, contents: "placeholder" });
	const print = await press.print(html, { tagged: false });
	const { pagination, drop } = await press.finisher.open(print);
	onMeasured?.(pagination);
	await drop();
	return pagination.pages > manuscript.contentsOverPages ? pagination : "omit";
}

async function settlePages(
	{ manuscript, renderHtml, press }: PdfRequest,
	measured: Contents,
): Promise<PrintedPdf> {
	const { title, subject, author, language, date } = manuscript;
	const properties = { title, subject, author, language, date };
	let contents = measured;
	for (let round = 1; round <= mostRounds; round++) {
		const print = await press.print(renderHtml({ manuscript, contents }));
		const opened = await press.finisher.open(print);
		const { pagination } = opened;
		if (
			typeof contents === "string" ||
			isSamePagination(contents, pagination)
		) {
			const finished = opened.finish(properties);
			// Whoever waits for it is told; a failed build may not.
			finished.catch(() => {});
			return { finished, pagination };
		}
		await opened.drop();
		contents = pagination;
	}
	throw new Error(
		`The page numbers in the contents of \`${manuscript.id}\` still moved after ${mostRounds} prints.`,
	);
}
