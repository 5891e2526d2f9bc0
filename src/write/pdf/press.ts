/**
 * The press: one browser, started for a build and closed with it, that turns HTML into tagged PDF; and a thread beside it
 * that finishes what was printed.
 *
 * What `print` gives is the browser's own PDF; the finisher makes it the document that is published.
 */
import { execFile } from "node:child_process";
import { setImmediate } from "node:timers/promises";
import type { Browser, PuppeteerNode } from "puppeteer-core";
import { Problem } from "../../diagnostics/problem.ts";
import { browserFlags } from "./browser-flags.ts";
import { Finisher } from "./finisher.ts";
import {
	type LockedPage,
	openLockedPage,
	type PictureSize,
} from "./locked-page.ts";

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

/** A started browser. It must be closed on every way out; if this process is killed, it ends by itself. */
export class Press {
	readonly #browser: Browser;
	/** Reads and finishes what was printed, beside the build. */
	readonly finisher: Finisher;
	#page: Promise<LockedPage> | undefined;
	/** Ends when the print before has ended: one page, one print at a time. */
	#turn: Promise<unknown> = Promise.resolve();

	constructor(browser: Browser, finisher: Finisher) {
		this.#browser = browser;
		this.finisher = finisher;
		// Opened before anybody asks, because that takes as long as printing a page or two.
		this.#page = openLockedPage(browser);
		this.#page.catch(() => {});
	}

	/** The browser's own process, for whoever watches over it. */
	get processId(): number | undefined {
		return this.#browser.process()?.pid;
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
		const printed = this.#turn.then(() => this.#printNow(html, options));
		this.#turn = printed.catch(() => {});
		return printed;
	}

	async #printNow(html: string, { tagged }: PrintOptions): Promise<Uint8Array> {
		this.#page ??= openLockedPage(this.#browser);
		const opening = this.#page;
		try {
			const page = await opening;
			return await page.print(html, {
				tagged,
				outline: tagged,
				preferCSSPageSize: true,
				printBackground: true,
			});
		} catch (error) {
			// Who knows what state it is in; the next print gets a new one.
			this.#page = undefined;
			if (!this.#browser.connected) throw endedEarly();
			await opening.then((page) => page.close()).catch(() => {});
			throw error;
		}
	}

	/**
	 * A picture of the upper left corner of an HTML document, as PNG with two pixels for each. Throws as `print` does.
	 *
	 * @param size how much of it, in pixels
	 */
	photograph(html: string, size: PictureSize): Promise<Uint8Array> {
		const taken = this.#turn.then(() => this.#photographNow(html, size));
		this.#turn = taken.catch(() => {});
		return taken;
	}

	/** On a page of its own, because its size would stay with one that prints. */
	async #photographNow(html: string, size: PictureSize): Promise<Uint8Array> {
		const page = await openLockedPage(this.#browser);
		try {
			return await page.photograph(html, size);
		} catch (error) {
			if (!this.#browser.connected) throw endedEarly();
			throw error;
		} finally {
			await page.close().catch(() => {});
		}
	}

	/** Ends the browser and all its processes. May be called again, and at any time. */
	async close(): Promise<void> {
		const process = this.#browser.process();
		// A browser that hangs is not worth waiting for: nothing in it is kept.
		const impatience = setTimeout(() => process?.kill("SIGKILL"), 5_000);
		try {
			await this.finisher.close();
			// A page that is still opening would keep its timers running after the browser is gone.
			await this.#page?.catch(() => {});
			await this.#browser.close();
		} finally {
			clearTimeout(impatience);
			process?.kill("SIGKILL");
		}
	}
}

/** Starts the browser. Throws a `Problem` where it does not start. */
export async function openPress(options: PressOptions): Promise<Press> {
	return (await startPress(options)).ready;
}

/**
 * Gives back as soon as the browser's process is there, so that it starts on another processor while its caller works
 * on. What it gives is ready some tenths of a second later, or throws a `Problem`.
 */
export async function startPress(
	options: PressOptions,
): Promise<{ readonly ready: Promise<Press> }> {
	const finisher = new Finisher();
	const { default: puppeteer } = await import("puppeteer-core").catch(
		async (error: unknown) => {
			await finisher.close();
			throw error;
		},
	);
	const ready = launch(puppeteer, finisher, options);
	// Whoever waits for it is told; nobody has to.
	ready.catch(() => {});
	// The library spawns the process within this turn of the event loop.
	await setImmediate();
	return { ready };
}

async function launch(
	puppeteer: PuppeteerNode,
	finisher: Finisher,
	options: PressOptions,
): Promise<Press> {
	let browser: Browser | undefined;
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
		return new Press(browser, finisher);
	} catch {
		// Over a pipe the library learns only that it ended, so it is asked once more for its last words.
		browser?.process()?.kill("SIGKILL");
		await finisher.close();
		throw startProblem(options.executable, await lastWords(options));
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
		.map((line) => line.trim())
		.find((line) => /error|cannot|fatal/iu.test(line));
	return new Problem(
		`The browser \`${executable}\` could not start${reason ? `: ${reason}` : "."}`,
		"Install Chrome, Edge or Chromium and name it in INSPECTION_REPORTS_BROWSER.",
	);
}
