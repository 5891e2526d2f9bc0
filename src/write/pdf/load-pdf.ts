/** Opens a printed PDF for reading and finishing. Nothing in it is changed by that, not even a date. */
import { ParseSpeeds, PDFDocument } from "@cantoo/pdf-lib";

export function loadPdf(bytes: Uint8Array): Promise<PDFDocument> {
	return PDFDocument.load(bytes, {
		updateMetadata: false,
		// All at once: what waits on this thread waits for the print.
		parseSpeed: ParseSpeeds.Fastest,
	});
}
