/** Asks questions of a thread, each of which is answered once. */
import { getCompileCacheDir } from "node:module";
import { dirname } from "node:path";
import { Worker } from "node:worker_threads";
import { Problem } from "../../diagnostics/problem.ts";

/** What passes from here to the thread; `answer-questions.ts` is at the other end. */
export interface Asked<Question> {
	readonly number: number;
	readonly question: Question;
}

/** What passes back: a value, what was thrown, or what a `Problem` says. */
export type Answer = { readonly number: number } & (
	| { readonly value: unknown }
	| { readonly error: unknown }
	| { readonly problem: { readonly sentence: string; readonly hint: string } }
);

/** A running thread. It must be closed on every way out; it does not keep the process alive while nothing is asked. */
export class Thread<Question extends object> {
	readonly #worker: Worker;
	readonly #name: string;
	readonly #waiting = new Map<number, (answer: Answer) => void>();
	#count = 0;
	#isClosing = false;
	/** Why the thread answers no more. */
	#ended: { readonly error: unknown } | undefined;

	/**
	 * @param name what it does, for whoever waits when it ends
	 * @param file its code
	 * @param young how many megabytes of what it has made it lets stand before it clears away what nobody needs
	 */
	constructor(name: string, file: URL, young: number) {
		this.#name = name;
		this.#worker = new Worker(file, {
			env: { ...process.env, ...keptCode() },
			resourceLimits: { maxYoungGenerationSizeMb: young },
		});
		this.#worker.unref();
		this.#worker.on("message", (answer: Answer) => {
			this.#waiting.get(answer.number)?.(answer);
			this.#waiting.delete(answer.number);
		});
		this.#worker.on("error", (error) => this.#fail(error));
		this.#worker.on("exit", () =>
			this.#fail(new Error(`The thread that ${this.#name} ended early.`)),
		);
	}

	/** What the thread answers; throws what is thrown there. */
	async ask(question: Question): Promise<unknown> {
		if (this.#ended) throw this.#ended.error;
		this.#count += 1;
		const number = this.#count;
		const { promise, resolve } = Promise.withResolvers<Answer>();
		this.#waiting.set(number, resolve);
		this.#worker.ref();
		this.#worker.postMessage({ number, question } satisfies Asked<Question>);
		const answer = await promise;
		// While it is being closed somebody waits for its end, and only it keeps the process alive for them.
		if (this.#waiting.size === 0 && !this.#isClosing) this.#worker.unref();
		if ("problem" in answer)
			throw new Problem(answer.problem.sentence, answer.problem.hint);
		if ("error" in answer) throw answer.error;
		return answer.value;
	}

	/** Ends the thread. May be called again. */
	async close(): Promise<void> {
		this.#isClosing = true;
		await this.#worker.terminate();
	}

	#fail(error: unknown): void {
		this.#ended ??= { error };
		for (const [number, resolve] of this.#waiting) resolve({ number, error });
		this.#waiting.clear();
	}
}

/** Has the thread keep compiled code where this one does: a thread does not do so by itself. */
function keptCode(): { readonly NODE_COMPILE_CACHE?: string } {
	const folder = getCompileCacheDir();
	// The folder told is one for this release of Node, within the one that was asked for.
	return folder === undefined ? {} : { NODE_COMPILE_CACHE: dirname(folder) };
}
