/** Opens a printed PDF for reading and finishing. Nothing in it is changed by that, not even a date. */
import { PDFDocument } from "@cantoo/pdf-lib";

export function loadPdf(bytes: Uint8Array): Promise<PDFDocument> {
	return PDFDocument.load(bytes, { updateMetadata: false });
}
