/** What every step of finishing is: it changes the open document in place. */
import type { PDFDocument } from "@cantoo/pdf-lib";
import type { Manuscript } from "../../../model/manuscript.ts";
import type { MarkedText } from "./marked-text.ts";

/** What a finished PDF says of itself. */
export type DocumentProperties = Pick<
	Manuscript,
	"title" | "subject" | "author" | "language" | "date"
>;

/** @param words those of the print, read once for all steps, before any changed it */
export type FinishStep = (
	document: PDFDocument,
	properties: DocumentProperties,
	words: MarkedText,
) => void;

/** What made the document, as its properties name it. */
export const maker = "inspection-reports";
