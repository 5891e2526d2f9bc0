/** `merge-letters` as a person runs it: exit code and what is said. Starts processes, and none of them a browser. */
import { execFile } from "node:child_process";
import { existsSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";

const home = join(import.meta.dirname, "../..");
const folder = mkdtempSync(join(tmpdir(), "merge-letters-"));
const list = join(folder, "families.csv");
const out = join(folder, "letters.pdf");

beforeAll(() =>
	writeFileSync(
		list,
		"name,address 1,postcode,service area\nAda Example,1 Example Street,EX1 1EX,Canal Twons\n",
	),
);
afterAll(() => rmSync(folder, { recursive: true }));

function run(...args: readonly string[]) {
	return new Promise<{ code: number; out: string; err: string }>((resolve) => {
		execFile(
			process.execPath,
			[join(home, "src/cli/start.mjs"), "merge-letters", ...args],
			{ cwd: home, env: { PATH: process.env.PATH } },
			(error, out, err) =>
				resolve({
					code: error === null ? 0 : Number(error.code),
					out,
					err: err
						.replaceAll(folder, "folder")
						.replace(/\d+\.\d s/g, "0.0 s")
						// Said where it takes more than a second.
						.replace(/^Making the letters …\n/, ""),
				}),
		);
	});
}

describe.concurrent("merge-letters", () => {
	test("has help with an example", async ({ expect }) => {
		const { code, out, err } = await run("--help");
		expect({ code, err }).toEqual({ code: 0, err: "" });
		await expect(out).toMatchFileSnapshot(
			join(import.meta.dirname, "merge-letters.help.txt"),
		);
	});

	test("ends with 2 where no system takes the name of the file", async ({
		expect,
	}) => {
		const right = join(folder, "right.csv");
		writeFileSync(
			right,
			"name,address 1,postcode,service area\nAda Example,1 Example Street,EX1 1EX,Canal Towns\n",
		);
		const long = join(folder, `${"a".repeat(300)}.pdf`);
		const { code, err } = await run(
			...["national-2014", "--addressees", right, "--out", long],
		);
		expect({ code, err: err.replaceAll("a".repeat(300), "aaa") }).toEqual({
			code: 2,
			err: "error `folder/aaa.pdf` cannot be written: its path is too long.\n  hint: Choose a shorter name, or a folder nearer the top, and build again.\n",
		});
	});

	test("ends with 1, and makes nothing, where an address is wrong", async ({
		expect,
	}) => {
		const ended = await run(
			...["national-2014", "--addressees", list, "--out", out],
		);
		expect(ended).toEqual({
			code: 1,
			out: "",
			err: [
				"folder/families.csv:2:38 error Unexpected service area `Canal Twons`, expected one of Northern Coast and Valleys, Wolds and Estuary, Harbour Cities, Middle Shires, Canal Towns, Eastern Levels, Southern Chalk Hills, Western Moors and Coast (addressee-area-known)",
				"    2 | Ada Example,1 Example Street,EX1 1EX,Canal Twons",
				"      |                                      ^^^^^^^^^^^",
				"  hint: Did you mean `Canal Towns`?",
				"",
				"`npm run explain -- addressee-area-known` says why, and what is right.",
				"1 error; nothing was made. 0.0 s.",
				"",
			].join("\n"),
		});
		expect(existsSync(out)).toBe(false);
	});

	test.each([
		[["--addressees", list, "--out", out], "No inspection was named."],
		[["national-2014", "--out", out], "The option `--addressees` is missing."],
		[
			["national-2014", "--addressees", list, "--out", `${out}.txt`],
			"`folder/letters.pdf.txt` is no name of a PDF.",
		],
		[
			["national-2014", "--addressees", `${list}x`, "--out", out],
			"There is no file `folder/families.csvx`.",
		],
		[
			["national-2014", "--addressees", list, "--out", "content/letters.pdf"],
			"The output cannot go into `content/letters.pdf`, where other things live.",
		],
		[
			["focused-2022", "--addressees", list, "--out", out],
			"The inspection `focused-2022` has no document `annex-d-families-letter`.",
		],
	])("ends with 2 for %j", async (args, sentence) => {
		const { code, err } = await run(...args);
		expect(err).toContain(`error ${sentence}\n  hint: `);
		expect(code).toBe(2);
	});
});
