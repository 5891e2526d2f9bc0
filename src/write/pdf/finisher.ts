/**
 * Finishing on a thread of its own.
 *
 * Reading and finishing a print takes as long as making everything else of a document, so it is done on another
 * processor; the PDF library is loaded only there.
 */
import type { Pagination } from "../../model/manuscript.ts";
import type { FinishedPdf } from "./finish/finish.ts";
import type { DocumentProperties } from "./finish/finish-step.ts";
import { Thread } from "./thread.ts";

/** What is asked of `finishing-thread.ts`, each of a print by its number. */
export type FinishingQuestion = { readonly number: number } & (
	| { readonly ask: "open"; readonly print: Uint8Array }
	| { readonly ask: "finish"; readonly properties: DocumentProperties }
	| { readonly ask: "drop" }
);

/** A print on the thread. It must be finished or dropped. */
export interface OpenPrint {
	readonly pagination: Pagination;
	/** The document that is published. */
	finish(properties: DocumentProperties): Promise<FinishedPdf>;
	/** It is not what was hoped for. */
	drop(): Promise<void>;
}

/** A thread that finishes. It must be closed on every way out. */
export class Finisher {
	readonly #thread = new Thread<FinishingQuestion>(
		"finishes PDF",
		new URL("./finishing-thread.ts", import.meta.url),
		16,
	);
	#count = 0;

	/** Opens a browser's print. */
	async open(print: Uint8Array): Promise<OpenPrint> {
		this.#count += 1;
		const number = this.#count;
		const thread = this.#thread;
		return {
			// What the thread answers to each question is settled in `finishing-thread.ts`.
			pagination: (await thread.ask({
				ask: "open",
				number,
				print,
			})) as Pagination,
			finish: (properties) =>
				thread.ask({
					ask: "finish",
					number,
					properties,
				}) as Promise<FinishedPdf>,
			drop: async () => {
				await thread.ask({ ask: "drop", number });
			},
		};
	}

	/** Ends the thread. May be called again. */
	async close(): Promise<void> {
		await this.#thread.close();
	}
}
