/** What looking for a browser asks for and gives. */

export interface FindBrowserOptions {
	/** The variables of the process. */
	readonly environment: Environment;
	/** Where the user's programs keep what they can make again; without it, the system's own place. */
	readonly cacheFolder?: string;
	/** Told once, in a sentence, before anything that takes over a second. */
	readonly onSlow?: (message: string) => void;
	/** Removes what was unpacked for this run alone. */
	readonly signal?: AbortSignal;
}

export type Environment = Readonly<Record<string, string | undefined>>;

/** The variable that names a browser. */
export const browserVariable = "INSPECTION_REPORTS_BROWSER";

/** A browser, and what this machine needs to start it. */
export interface FoundBrowser {
	readonly executable: string;
	readonly origin: "named" | "packaged" | "installed";
	/** What it is, without a word of where: `Google Chrome 153.0.8010.0`. */
	readonly label: string;
	/** Folder of shared libraries to start it with. */
	readonly libraries?: string;
	/** Configuration file for fontconfig to start it with. */
	readonly fontConfiguration?: string;
	/** A folder made for this run alone: see `discardBrowser`. */
	readonly temporaryFolder?: string;
}

/** A found browser, and how this user may start it. */
export interface UsableBrowser extends FoundBrowser {
	/** Whether it is to be started with its own sandbox on. */
	readonly sandbox: boolean;
}
