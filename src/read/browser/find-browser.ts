/**
 * Finds the browser that prints.
 *
 * A browser named by the user comes first and alone; then the one packaged with this program, so that every machine prints
 * with the same; then one that is installed. Nothing is downloaded.
 */
import { existsSync } from "node:fs";
import { Problem } from "../../diagnostics/problem.ts";
import {
	browserVariable,
	type Environment,
	type FindBrowserOptions,
	type FoundBrowser,
	type UsableBrowser,
} from "./found-browser.ts";
import { installedBrowser } from "./installed-browser.ts";
import { isConfinable } from "./is-confinable.ts";
import { isProgram } from "./is-program.ts";
import { packagedBrowser } from "./packaged-browser.ts";
import { tryStart } from "./try-start.ts";

/** A browser that can be started. Throws a `Problem` where the named one cannot, or there is none, or a variable cannot be right. */
export async function findBrowser(
	options: FindBrowserOptions,
): Promise<UsableBrowser> {
	const { environment } = options;
	const sandbox = isConfinable(environment);
	refuseLostFolder(environment);
	const found =
		(await namedBrowser(environment)) ??
		(await packagedBrowser(options)) ??
		(await installedBrowser(environment));
	if (found) return { ...found, sandbox };
	throw new Problem(
		"Missing browser, expected Chrome, Edge or Chromium to print PDF with.",
		`Install Chrome, or run \`npx @puppeteer/browsers install chrome-headless-shell\` and put the path it prints into ${browserVariable}.`,
	);
}

/** A browser that finds no folder for its temporary files ends without saying so. */
function refuseLostFolder({ TMPDIR }: Environment): void {
	// With a slash behind it, no file passes for a folder.
	if (TMPDIR && !existsSync(`${TMPDIR}/`))
		throw new Problem(
			`Unexpected TMPDIR \`${TMPDIR}\`, expected a folder for temporary files.`,
			"Make the folder, or unset the variable.",
		);
}

async function namedBrowser(
	environment: Environment,
): Promise<FoundBrowser | undefined> {
	const path = environment[browserVariable];
	if (!path) return undefined;
	const start = isProgram(path)
		? await tryStart(path, environment)
		: { failure: "no such program" };
	if ("version" in start)
		return { executable: path, origin: "named", label: start.version };
	throw new Problem(
		`Unexpected ${browserVariable} \`${path}\`, expected a browser that starts (${start.failure}).`,
		"Correct the path, or unset the variable to use the packaged browser.",
	);
}
