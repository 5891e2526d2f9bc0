/** Unpacks the packaged browser for real, into a folder of its own. */
import {
	mkdtempSync,
	readdirSync,
	rmSync,
	statSync,
	truncateSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { findBrowser } from "../../../src/read/browser/find-browser.ts";
import { usualPlaces } from "../../../src/read/browser/installed-browser.ts";

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

	test("is taken", async () => {
		const environment = { INSPECTION_REPORTS_BROWSER: process.execPath };
		expect(await findBrowser({ environment, cacheFolder })).toMatchObject({
			executable: process.execPath,
			origin: "named",
		});
	});
});

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
