/**
 * Title, subject, author, language and dates, in the places older readers look.
 *
 * The browser leaves its own name and the moment of printing there; both would change the bytes from build to build.
 */
import { PDFName, PDFString } from "@cantoo/pdf-lib";
import { type FinishStep, maker } from "./finish-step.ts";

export const describeDocument: FinishStep = (document, properties) => {
	const day = new Date(`${properties.date}T00:00:00Z`);
	document.setTitle(properties.title, { showInWindowTitleBar: true });
	document.setSubject(properties.subject);
	document.setAuthor(properties.author);
	document.setCreator(maker);
	document.setProducer(maker);
	document.setCreationDate(day);
	document.setModificationDate(day);
	document.catalog.set(PDFName.of("Lang"), PDFString.of(properties.language));
};
