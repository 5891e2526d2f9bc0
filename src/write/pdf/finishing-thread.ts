/** What runs on the thread of a `Finisher`: opens prints, and finishes them when told to. */
import { parentPort } from "node:worker_threads";
import type { PDFDocument } from "@cantoo/pdf-lib";
import { finishPdf } from "./finish/finish.ts";
import type { Answer, Question } from "./finisher.ts";
import { loadPdf } from "./load-pdf.ts";
import { paginationOf } from "./pagination.ts";

/** Prints that were opened and not yet finished, by the number of the question. */
const open = new Map<number, PDFDocument>();

parentPort?.on("message", async (question: Question) => {
	const { number } = question;
	try {
		parentPort?.postMessage({ number, value: await answerTo(question) });
	} catch (error) {
		parentPort?.postMessage({ number, error } satisfies Answer);
	}
});

async function answerTo(question: Question): Promise<unknown> {
	switch (question.ask) {
		case "open": {
			const document = await loadPdf(question.print);
			open.set(question.number, document);
			return paginationOf(document);
		}
		case "finish": {
			const document = open.get(question.opened);
			open.delete(question.opened);
			if (document === undefined)
				throw new Error("A print was to be finished that is not open.");
			return finishPdf(document, question.properties);
		}
		case "drop":
			return open.delete(question.opened);
	}
}
