/** What every step of finishing is: it changes the open document in place. */
import type { PDFDocument } from "@cantoo/pdf-lib";
import type { Manuscript } from "../../../model/manuscript.ts";
import type { PrintedPage } from "./printed-page.ts";

/** What a finished PDF says of itself. */
export type DocumentProperties = Pick<
	Manuscript,
	"title" | "subject" | "author" | "language" | "date"
>;

/** @param pages those of the print, read once for all steps, before any changed it */
export type FinishStep = (
	document: PDFDocument,
	properties: DocumentProperties,
	pages: readonly PrintedPage[],
) => void;

/** What made the document, as its properties name it. */
export const maker = "inspection-reports";
