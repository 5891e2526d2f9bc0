/**
 * A browser that prints, started for a build and closed with it.
 *
 * It has two pages, so that two documents are printed at a time, each on a processor; and one for photographs.
 */
import { type ChildProcess, execFile } from "node:child_process";
import { subscribe, unsubscribe } from "node:diagnostics_channel";
import puppeteer, { type Browser } from "puppeteer-core";
import { Problem } from "../../diagnostics/problem.ts";
import { browserFlags } from "./browser-flags.ts";
import {
	type LockedPage,
	openLockedPage,
	type PictureSize,
} from "./locked-page.ts";
import type { PressOptions, PrintOptions } from "./press.ts";
import type { SharedProcess } from "./shared-process.ts";

/** A started browser. It must be closed on every way out; if this process is killed, it ends by itself. */
export class PrintingBrowser {
	readonly #browser: Browser;
	readonly #desks: readonly [Desk, Desk];
	/** The size of a photograph would stay with a page that prints. */
	readonly #studio: Desk;
	/** The browser is gone. Whoever waits for a page that was opening when it went waits for ever. */
	readonly #gone: Promise<void>;

	constructor(browser: Browser) {
		this.#browser = browser;
		this.#gone = new Promise((resolve) =>
			browser.once("disconnected", () => resolve()),
		);
		this.#desks = [new Desk(browser), new Desk(browser)];
		this.#studio = new Desk(browser);
		// Opened before anybody asks, because that takes as long as printing a page or two.
		this.#desks[0].open();
	}

	/** See `Press`. */
	print(html: string, { tagged }: PrintOptions): Promise<Uint8Array> {
		const [one, other] = this.#desks;
		const desk = other.waiting < one.waiting ? other : one;
		return this.#at(desk, (page) =>
			page.print(html, {
				tagged,
				outline: tagged,
				preferCSSPageSize: true,
				printBackground: true,
			}),
		);
	}

	/** See `Press`. */
	photograph(html: string, size: PictureSize): Promise<Uint8Array> {
		return this.#at(this.#studio, (page) => page.photograph(html, size));
	}

	async #at(desk: Desk, make: Make): Promise<Uint8Array> {
		const gone = this.#gone.then(() => {
			throw endedEarly();
		});
		try {
			return await Promise.race([desk.make(make), gone]);
		} catch (error) {
			if (!this.#browser.connected) throw endedEarly();
			throw error;
		}
	}

	/** Ends the browser and all its processes. May be called again, and at any time. */
	async close(): Promise<void> {
		const process = this.#browser.process();
		// A browser that hangs is not worth waiting for: nothing in it is kept.
		const impatience = setTimeout(() => process?.kill("SIGKILL"), 5_000);
		try {
			// A page that is still opening would keep its timers running after the browser is gone.
			const desks = [...this.#desks, this.#studio];
			await Promise.race([
				Promise.all(desks.map((desk) => desk.settled())),
				this.#gone,
			]);
			await this.#browser.close();
		} finally {
			clearTimeout(impatience);
			process?.kill("SIGKILL");
		}
	}
}

type Make = (page: LockedPage) => Promise<Uint8Array>;

/** A page, on which one thing is made at a time. */
class Desk {
	readonly #browser: Browser;
	#page: Promise<LockedPage> | undefined;
	/** Ends when the one before has ended. */
	#turn: Promise<unknown> = Promise.resolve();
	/** How many things have not ended. */
	waiting = 0;

	constructor(browser: Browser) {
		this.#browser = browser;
	}

	open(): Promise<LockedPage> {
		if (this.#page === undefined) {
			this.#page = openLockedPage(this.#browser);
			this.#page.catch(() => {});
		}
		return this.#page;
	}

	async make(make: Make): Promise<Uint8Array> {
		this.waiting += 1;
		const made = this.#turn.then(() => this.#makeNow(make));
		this.#turn = made.catch(() => {});
		try {
			return await made;
		} finally {
			this.waiting -= 1;
		}
	}

	async #makeNow(make: Make): Promise<Uint8Array> {
		const opening = this.open();
		try {
			return await make(await opening);
		} catch (error) {
			// Who knows what state it is in; the next gets a new one.
			this.#page = undefined;
			if (this.#browser.connected)
				await opening.then((page) => page.close()).catch(() => {});
			throw error;
		}
	}

	/** Waits until the page is open, if it is opening. */
	async settled(): Promise<void> {
		await this.#page?.catch(() => {});
	}
}

/**
 * Starts the browser. Throws a `Problem` where it does not start.
 *
 * @param process told as soon as there is one, and when it has ended
 */
export async function openPrintingBrowser(
	options: PressOptions,
	process: SharedProcess,
): Promise<PrintingBrowser> {
	let browser: Browser | undefined;
	// The library gives its process only once it can be talked to.
	const watch = (message: unknown) => {
		const { process: child } = message as { process: ChildProcess };
		child.once("spawn", () => {
			process.id = child.pid;
		});
		child.once("exit", () => {
			process.id = undefined;
		});
	};
	subscribe("child_process", watch);
	try {
		browser = await puppeteer.launch({
			executablePath: options.executable,
			userDataDir: options.profileFolder,
			headless: "shell",
			args: browserFlags(options.sandbox),
			env: browserEnvironment(options),
			// By a pipe, because it breaks when this process is killed, and then the browser ends.
			pipe: true,
			// The command line closes the press on signals, in its own order.
			handleSIGINT: false,
			handleSIGTERM: false,
			handleSIGHUP: false,
			timeout: 30_000,
		});
		return new PrintingBrowser(browser);
	} catch {
		// Over a pipe the library learns only that it ended, so it is asked once more for its last words.
		browser?.process()?.kill("SIGKILL");
		throw startProblem(options.executable, await lastWords(options));
	} finally {
		unsubscribe("child_process", watch);
	}
}

/**
 * On Linux the browser starts from an empty environment: locale, proxies and desktop sessions would otherwise show in what it
 * does. The home folder is its own, so that it writes nothing elsewhere.
 */
function browserEnvironment({
	environment,
	libraries,
	fontConfiguration,
	profileFolder,
}: PressOptions): Record<string, string | undefined> {
	if (process.platform !== "linux") return { ...environment, TZ: "UTC" };
	return {
		PATH: environment.PATH,
		HOME: profileFolder,
		TMPDIR: environment.TMPDIR,
		LANG: "C.UTF-8",
		TZ: "UTC",
		LD_LIBRARY_PATH: libraries ?? environment.LD_LIBRARY_PATH,
		FONTCONFIG_FILE: fontConfiguration ?? environment.FONTCONFIG_FILE,
	};
}

/** What the browser says when it is started just to show an empty page. */
function lastWords(options: PressOptions): Promise<string> {
	const flags = [
		...browserFlags(options.sandbox),
		"--headless",
		`--user-data-dir=${options.profileFolder}`,
		"--dump-dom",
		"about:blank",
	];
	const settings = { env: browserEnvironment(options), timeout: 10_000 };
	return new Promise((resolve) => {
		execFile(options.executable, flags, settings, (error, _, words) =>
			resolve(words || (error?.message ?? "")),
		);
	});
}

function endedEarly(): Problem {
	return new Problem(
		"The browser ended while it printed.",
		"Close other programs, as there may have been too little memory, and build again.",
	);
}

function startProblem(executable: string, words: string): Problem {
	if (/no usable sandbox|sandbox host/iu.test(words))
		return new Problem(
			`The browser \`${executable}\` could not start, because this machine does not let it confine itself.`,
			"Name a browser this machine trusts in INSPECTION_REPORTS_BROWSER, such as an installed Chrome; or set INSPECTION_REPORTS_SANDBOX to `off`.",
		);
	const reason = words
		.split("\n")
		// Without the process, time and line of code that logs begin with.
		.map((line) => line.replace(/^\[[^\]]*\]/u, "").trim())
		.find((line) => /error|cannot|fatal/iu.test(line));
	return new Problem(
		`The browser \`${executable}\` could not start${reason ? `: ${reason}` : "."}`,
		"Install Chrome, Edge or Chromium and name it in INSPECTION_REPORTS_BROWSER.",
	);
}
