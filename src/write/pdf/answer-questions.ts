/** The end of a `Thread` that answers. */
import { parentPort } from "node:worker_threads";
import { Problem } from "../../diagnostics/problem.ts";
import type { Answer, Asked } from "./thread.ts";

/** Answers every question of the thread that started this one, in whatever order answers are there. */
export function answerQuestions<Question>(
	answerTo: (question: Question) => unknown,
): void {
	const tell = (answer: Answer) => parentPort?.postMessage(answer);
	parentPort?.on("message", async ({ number, question }: Asked<Question>) => {
		try {
			tell({ number, value: await answerTo(question) });
		} catch (error) {
			// An error that passes between threads is an `Error` and no more.
			if (error instanceof Problem)
				tell({
					number,
					problem: { sentence: error.message, hint: error.hint },
				});
			else tell({ number, error });
		}
	});
}
