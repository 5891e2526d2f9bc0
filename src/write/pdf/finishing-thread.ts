/** What runs on the thread of a `Finisher`: opens prints, and finishes them when told to. */
import type { PDFDocument } from "@cantoo/pdf-lib";
import { answerQuestions } from "./answer-questions.ts";
import { finishPdf } from "./finish/finish.ts";
import type { FinishingQuestion } from "./finisher.ts";
import { loadPdf } from "./load-pdf.ts";
import { paginationOf } from "./pagination.ts";

/** Prints that were opened and not yet finished, by their number. */
const open = new Map<number, PDFDocument>();

answerQuestions<FinishingQuestion>(async (question) => {
	const { number } = question;
	switch (question.ask) {
		case "open": {
			const document = await loadPdf(question.print);
			open.set(number, document);
			return paginationOf(document);
		}
		case "finish": {
			const document = open.get(number);
			open.delete(number);
			if (document === undefined)
				throw new Error("A print was to be finished that is not open.");
			return finishPdf(document, question.properties);
		}
		case "drop":
			return open.delete(number);
	}
});
