/**
 * The press: one browser, started for a build and closed with it, that turns HTML into tagged PDF; and a thread beside it
 * that finishes what was printed.
 *
 * What `print` gives is the browser's own PDF; the finisher makes it the document that is published. The browser is led
 * from a thread of its own too, so that it starts and prints while this one makes the next document.
 */
import { Finisher } from "./finisher.ts";
import type { PictureSize } from "./locked-page.ts";
import { SharedProcess } from "./shared-process.ts";
import { Thread } from "./thread.ts";

export interface PressOptions {
	/** A Chromium of any kind. */
	readonly executable: string;
	/** Folder of shared libraries the browser needs beyond the machine's. */
	readonly libraries?: string | undefined;
	/** Configuration file for fontconfig, which says what fonts there are. */
	readonly fontConfiguration?: string | undefined;
	/** Private folder for all the browser writes. Whoever made it removes it after `close`. */
	readonly profileFolder: string;
	/** Whether the browser confines its own processes. It cannot where the user is root. */
	readonly sandbox: boolean;
	/** The variables of the process; few are handed on. */
	readonly environment: Readonly<Record<string, string | undefined>>;
}

export interface PrintOptions {
	/** Whether to write structure and outline. A print that is only measured does without, in two thirds of the time. */
	readonly tagged: boolean;
}

/** What is asked of `printing-thread.ts`. */
export type PrintingQuestion =
	| {
			readonly ask: "start";
			readonly options: PressOptions;
			/** Where to note the browser's process: see `SharedProcess`. */
			readonly noted: Int32Array;
	  }
	| {
			readonly ask: "print";
			readonly html: string;
			readonly options: PrintOptions;
	  }
	| {
			readonly ask: "photograph";
			readonly html: string;
			readonly size: PictureSize;
	  }
	| { readonly ask: "close" };

/** A started browser. It must be closed on every way out; if this process is killed, it ends by itself. */
export class Press {
	readonly #thread: Thread<PrintingQuestion>;
	readonly #process: SharedProcess;
	/** Reads and finishes what was printed, beside the build. Loaded while the first page opens, and not before the browser. */
	readonly finisher = new Finisher();
	#closing: Promise<void> | undefined;

	constructor(thread: Thread<PrintingQuestion>, process: SharedProcess) {
		this.#thread = thread;
		this.#process = process;
	}

	/** The browser's own process, for whoever watches over it; nothing where it has ended. */
	get processId(): number | undefined {
		return this.#process.id;
	}

	/**
	 * The PDF of an HTML document that carries all it needs within itself.
	 *
	 * Throws, with its name, where the document asks for anything else, or a font or picture in it cannot be used; and a
	 * `Problem` where the browser ends meanwhile.
	 */
	print(
		html: string,
		options: PrintOptions = { tagged: true },
	): Promise<Uint8Array> {
		// What the thread answers to each question is settled in `printing-thread.ts`.
		return this.#thread.ask({
			ask: "print",
			html,
			options,
		}) as Promise<Uint8Array>;
	}

	/**
	 * A picture of the upper left corner of an HTML document, as PNG with two pixels for each. Throws as `print` does.
	 *
	 * @param size how much of it, in pixels
	 */
	photograph(html: string, size: PictureSize): Promise<Uint8Array> {
		return this.#thread.ask({
			ask: "photograph",
			html,
			size,
		}) as Promise<Uint8Array>;
	}

	/** Ends the browser and all its processes. May be called again, and at any time. */
	close(): Promise<void> {
		this.#closing ??= this.#closeNow();
		return this.#closing;
	}

	async #closeNow(): Promise<void> {
		try {
			await this.#thread.ask({ ask: "close" });
		} finally {
			await this.finisher.close();
			await this.#thread.close();
		}
	}
}

/** Starts the browser. Throws a `Problem` where it does not start. */
export function openPress(options: PressOptions): Promise<Press> {
	return startPress(options).ready;
}

/**
 * Gives back at once, while the browser starts on another processor. What it gives is ready some tenths of a second
 * later, or throws a `Problem`.
 */
export function startPress(options: PressOptions): {
	readonly ready: Promise<Press>;
	/** Ends the browser at once, where there is no time to close the press: it then writes nothing any more. */
	readonly kill: () => void;
} {
	const thread = new Thread<PrintingQuestion>(
		"prints",
		new URL("./printing-thread.ts", import.meta.url),
		6,
	);
	// The variables of a process are no plain object, and could not pass to a thread.
	const plain = { ...options, environment: { ...options.environment } };
	const process = new SharedProcess();
	const ready = thread
		.ask({ ask: "start", options: plain, noted: process.noted })
		.then(
			() => new Press(thread, process),
			async (error: unknown) => {
				await thread.close();
				throw error;
			},
		);
	// Whoever waits for it is told; nobody has to.
	ready.catch(() => {});
	return { ready, kill: () => process.kill() };
}
