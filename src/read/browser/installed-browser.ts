/** A Chrome, Chromium or Edge that somebody installed, in the places where their installers put them. */
import { posix, win32 } from "node:path";
import type { Environment, FoundBrowser } from "./found-browser.ts";
import { isProgram } from "./is-program.ts";
import { tryStart } from "./try-start.ts";

/** The first one that starts, or nothing. */
export async function installedBrowser(
	environment: Environment,
	platform: NodeJS.Platform = process.platform,
): Promise<FoundBrowser | undefined> {
	for (const executable of usualPlaces(environment, platform)) {
		if (!isProgram(executable)) continue;
		const start = await tryStart(executable, environment);
		if ("version" in start)
			return { executable, origin: "installed", label: start.version };
	}
	return undefined;
}

/** Where to look, the likeliest first. */
export function usualPlaces(
	environment: Environment,
	platform: NodeJS.Platform,
): string[] {
	if (platform === "win32") return windowsPlaces(environment);
	if (platform === "darwin") return macPlaces(environment);
	return linuxPlaces(environment);
}

const linuxCommands = [
	"google-chrome-stable",
	"google-chrome",
	"chromium",
	"chromium-browser",
	"microsoft-edge-stable",
	"microsoft-edge",
	"chrome-headless-shell",
];

function linuxPlaces({ PATH = "" }: Environment): string[] {
	// A relative entry would make the answer depend on where the program is called from.
	const folders = PATH.split(":").filter(posix.isAbsolute);
	return linuxCommands.flatMap((command) =>
		folders.map((folder) => posix.join(folder, command)),
	);
}

const macApplications = ["Google Chrome", "Chromium", "Microsoft Edge"];

function macPlaces({ HOME }: Environment): string[] {
	const folders = ["/Applications"];
	if (HOME) folders.push(posix.join(HOME, "Applications"));
	return macApplications.flatMap((name) =>
		folders.map((folder) =>
			posix.join(folder, `${name}.app`, "Contents", "MacOS", name),
		),
	);
}

const windowsPrograms = [
	win32.join("Google", "Chrome", "Application", "chrome.exe"),
	win32.join("Chromium", "Application", "chrome.exe"),
	win32.join("Microsoft", "Edge", "Application", "msedge.exe"),
];

function windowsPlaces(environment: Environment): string[] {
	const folders = ["PROGRAMFILES", "PROGRAMFILES(X86)", "LOCALAPPDATA"]
		.map((name) => variable(environment, name))
		.filter((folder) => folder !== undefined);
	return windowsPrograms.flatMap((program) =>
		folders.map((folder) => win32.join(folder, program)),
	);
}

/** Names of variables have no case on Windows, which a plain copy of the environment forgets. */
function variable(environment: Environment, name: string): string | undefined {
	const key = Object.keys(environment).find(
		(one) => one.toUpperCase() === name,
	);
	return key === undefined ? undefined : environment[key];
}
