/**
 * Makes a browser's print into the document that is published.
 *
 * Each step puts right one thing; the list is the order. What comes out depends on the print and the properties alone.
 */
import { type PDFDocument, PDFHeader } from "@cantoo/pdf-lib";
import { describeColours } from "./describe-colours.ts";
import { describeDocument } from "./describe-document.ts";
import { describeLinks } from "./describe-links.ts";
import { dropRepeatedHeaders } from "./drop-repeated-headers.ts";
import type { DocumentProperties, FinishStep } from "./finish-step.ts";
import { reserveIdentifier, stampIdentifier } from "./identifier.ts";
import { mapRoles } from "./map-roles.ts";
import { markArtifacts } from "./mark-artifacts.ts";
import { printedPagesOf, putInChanges } from "./printed-page.ts";
import { refuseMissingGlyphs } from "./refuse-missing-glyphs.ts";
import { renumberHeaderIds } from "./renumber-header-ids.ts";
import { tellInReadingOrder } from "./tell-in-reading-order.ts";
import { wordsTold } from "./words-told.ts";
import { wrapListBodies } from "./wrap-list-bodies.ts";
import { writeMetadata } from "./write-metadata.ts";

const steps: readonly FinishStep[] = [
	refuseMissingGlyphs,
	describeDocument,
	writeMetadata,
	describeColours,
	mapRoles,
	describeLinks,
	wrapListBodies,
	// Before the headers: where both meet, an artifact ends first.
	markArtifacts,
	dropRepeatedHeaders,
	// After them: an element may lose words that are not read again.
	tellInReadingOrder,
	putInChanges,
	renumberHeaderIds,
	reserveIdentifier,
];

export interface FinishedPdf {
	/** Of a PDF 1.7. */
	readonly bytes: Uint8Array;
	/** What its structure tells, block by block, for whoever proves that it is all. */
	readonly words: readonly string[];
}

/** Finishes a print. The document given is used up. The same print and properties give the same bytes. */
export async function finishPdf(
	document: PDFDocument,
	properties: DocumentProperties,
): Promise<FinishedPdf> {
	const pages = printedPagesOf(document);
	for (const step of steps) step(document, properties, pages);
	const words = wordsTold(document, pages);
	document.context.header = PDFHeader.forVersion(1, 7);
	const bytes = await document.save({
		useObjectStreams: true,
		addDefaultPage: false,
		updateFieldAppearances: false,
		// All at once: nobody waits for this process meanwhile.
		objectsPerTick: Number.POSITIVE_INFINITY,
	});
	return { bytes: stampIdentifier(bytes), words };
}
