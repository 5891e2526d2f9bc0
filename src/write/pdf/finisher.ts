/**
 * Finishing on a thread of its own.
 *
 * Reading and finishing a print takes as long as making everything else of a document, so it is done on another
 * processor; the PDF library is loaded only there.
 */
import { getCompileCacheDir } from "node:module";
import { dirname } from "node:path";
import { Worker } from "node:worker_threads";
import type { Pagination } from "../../model/manuscript.ts";
import type { DocumentProperties } from "./finish/finish-step.ts";

export type Question = { readonly number: number } & (
	| { readonly ask: "open"; readonly print: Uint8Array }
	| {
			readonly ask: "finish";
			readonly opened: number;
			readonly properties: DocumentProperties;
	  }
	| { readonly ask: "drop"; readonly opened: number }
);

export type Answer = { readonly number: number } & (
	| { readonly value: unknown }
	| { readonly error: unknown }
);

/** A print on the thread. It must be finished or dropped. */
export interface OpenPrint {
	readonly pagination: Pagination;
	/** The bytes of the document that is published. */
	finish(properties: DocumentProperties): Promise<Uint8Array>;
	/** It is not what was hoped for. */
	drop(): Promise<void>;
}

type Ask = Question extends infer One
	? One extends Question
		? Omit<One, "number">
		: never
	: never;

/** A thread that finishes. It must be closed on every way out; it does not keep the process alive while idle. */
export class Finisher {
	readonly #worker = new Worker(
		new URL("./finishing-thread.ts", import.meta.url),
		{ env: { ...process.env, ...keptCode() } },
	);
	readonly #waiting = new Map<number, (answer: Answer) => void>();
	#count = 0;
	/** Why the thread answers no more. */
	#ended: { readonly error: unknown } | undefined;

	constructor() {
		this.#worker.unref();
		this.#worker.on("message", (answer: Answer) => {
			this.#waiting.get(answer.number)?.(answer);
			this.#waiting.delete(answer.number);
		});
		this.#worker.on("error", (error) => this.#fail(error));
		this.#worker.on("exit", () =>
			this.#fail(new Error("The thread that finishes PDF ended early.")),
		);
	}

	/** Opens a browser's print. */
	async open(print: Uint8Array): Promise<OpenPrint> {
		const { number, answered } = this.#ask({ ask: "open", print });
		return {
			// What the thread answers to each question is settled in `finishing-thread.ts`.
			pagination: (await answered) as Pagination,
			finish: (properties) =>
				this.#ask({ ask: "finish", opened: number, properties })
					.answered as Promise<Uint8Array>,
			drop: async () => {
				await this.#ask({ ask: "drop", opened: number }).answered;
			},
		};
	}

	/** Ends the thread. May be called again. */
	async close(): Promise<void> {
		await this.#worker.terminate();
	}

	#ask(ask: Ask): { number: number; answered: Promise<unknown> } {
		this.#count += 1;
		const number = this.#count;
		if (this.#ended)
			return { number, answered: Promise.reject(this.#ended.error) };
		const { promise, resolve } = Promise.withResolvers<Answer>();
		this.#waiting.set(number, resolve);
		this.#worker.ref();
		this.#worker.postMessage({ ...ask, number });
		const answered = promise.then((answer) => {
			if (this.#waiting.size === 0) this.#worker.unref();
			if ("error" in answer) throw answer.error;
			return answer.value;
		});
		return { number, answered };
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
