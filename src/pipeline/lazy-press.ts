/** A browser that is looked for and started when something is first to be printed. Somebody must close it. */
import { discardBrowser } from "../read/browser/discard-browser.ts";
import { findBrowser } from "../read/browser/find-browser.ts";
import { type Press, startPress } from "../write/pdf/press.ts";
import type { BuildOrder } from "./order.ts";

export class LazyPress {
	readonly #order: Pick<BuildOrder, "environment" | "onProgress" | "signal">;
	readonly #profileFolder: string;
	#temporaryFolder: string | undefined;
	#started: ReturnType<typeof startPress> | undefined;
	#opening: Promise<Press> | undefined;

	/** @param profileFolder a private folder for all that the browser writes, there until it is closed or killed */
	constructor(
		order: Pick<BuildOrder, "environment" | "onProgress" | "signal">,
		profileFolder: string,
	) {
		this.#order = order;
		this.#profileFolder = profileFolder;
	}

	/** @throws {Problem} where there is none, or it does not start */
	open(): Promise<Press> {
		this.#opening ??= this.#start();
		return this.#opening;
	}

	/** Ends it at once, without a wait, so that a signal handler can call it. */
	kill(): void {
		this.#started?.kill();
	}

	/** Ends it, where it was started. */
	async close(): Promise<void> {
		try {
			const press = await this.#opening?.catch(() => undefined);
			await press?.close();
		} finally {
			discardBrowser(this.#temporaryFolder);
		}
	}

	async #start(): Promise<Press> {
		const { environment, onProgress, signal } = this.#order;
		const browser = await findBrowser({
			environment,
			onSlow: onProgress,
			...(signal && { signal }),
		});
		this.#temporaryFolder = browser.temporaryFolder;
		this.#started = startPress({
			...browser,
			profileFolder: this.#profileFolder,
			environment,
		});
		return this.#started.ready;
	}
}
