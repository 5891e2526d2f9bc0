/** `preflight` as a person or a program runs it, before and after a build. Starts processes and a browser. */
import { execFile } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";

const home = join(import.meta.dirname, "../..");
const faulty = join(import.meta.dirname, "faulty");

let folder: string;
beforeAll(() => {
	folder = mkdtempSync(join(tmpdir(), "preflight-"));
});
afterAll(() => rmSync(folder, { recursive: true }));

interface Ended {
	readonly code: number;
	readonly out: string;
	readonly err: string;
}

function run(...args: readonly string[]): Promise<Ended> {
	return new Promise((resolve) => {
		execFile(
			process.execPath,
			[join(home, "src/cli/start.mjs"), ...args, "--out", join(folder, "out")],
			{ cwd: home, env: { PATH: process.env.PATH } },
			(error, out, err) =>
				resolve({
					code: error === null ? 0 : Number(error.code),
					out,
					err: err.replaceAll(folder, "folder").replace(/\d+\.\d s/g, "0.0 s"),
				}),
		);
	});
}

test("without an inspection it ends with 2", async () => {
	expect(await run("preflight")).toEqual({
		code: 2,
		out: "",
		err: "error No inspection was named.\n  hint: Name one, such as `npm run preflight -- national-2014`.\n",
	});
});

test("where nothing was built it ends with 2", async () => {
	expect(await run("preflight", "focused-2022")).toEqual({
		code: 2,
		out: "",
		err: "error Nothing of `focused-2022` was built into `folder/out`.\n  hint: Run `npm run build-report -- focused-2022` first.\n",
	});
});

test("mistakes in the content end it with 1", async () => {
	const { code, out, err } = await run(
		"preflight",
		"sample",
		"--content",
		faulty,
	);
	expect({ code, out }).toEqual({ code: 1, out: "" });
	expect(err).toContain("nothing was checked");
});

test("what was built holds, and a word that somebody changes is found", async () => {
	expect((await run("build-report", "focused-2022")).code).toBe(0);
	const sound = await run("preflight", "focused-2022");
	expect(sound.out).not.toContain("FAILS");
	expect(sound.out).toContain("Everything holds: it can be published.");
	expect(sound.code).toBe(0);

	const file = join(folder, "out/focused-2022/focused-visit-letter.html");
	writeFileSync(file, readFileSync(file, "utf8").replace("</h1>", " too</h1>"));
	const { code, out } = await run("preflight", "focused-2022");
	expect(code).toBe(1);
	expect(out.match(/^FAILS.*$/gm)).toEqual([
		expect.stringContaining("[files-intact]"),
		expect.stringContaining("[words-same]"),
	]);
	expect(out).toContain("2 of 12 checks fail: it must not be published.");
}, 60_000);
