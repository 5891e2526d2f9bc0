/** What runs on the thread of a `Press`: starts a browser, and prints with it when told to. */
import { answerQuestions } from "./answer-questions.ts";
import type { PrintingQuestion } from "./press.ts";
import {
	openPrintingBrowser,
	type PrintingBrowser,
} from "./printing-browser.ts";
import { SharedProcess } from "./shared-process.ts";

let browser: PrintingBrowser | undefined;

answerQuestions<PrintingQuestion>(async (question) => {
	if (question.ask === "start") {
		const process = new SharedProcess(question.noted);
		browser = await openPrintingBrowser(question.options, process);
		return undefined;
	}
	if (browser === undefined)
		throw new Error("Something was to be printed before the browser started.");
	switch (question.ask) {
		case "print":
			return browser.print(question.html, question.options);
		case "photograph":
			return browser.photograph(question.html, question.size);
		case "close":
			return browser.close();
	}
});
