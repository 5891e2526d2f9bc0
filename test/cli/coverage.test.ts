/** `coverage` as a person or a program runs it: exit code, standard output and standard error. Starts processes. */
import { execFile } from "node:child_process";
import {
	cpSync,
	mkdtempSync,
	readFileSync,
	rmSync,
	writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, test } from "vitest";

const home = join(import.meta.dirname, "../..");
const faulty = join(import.meta.dirname, "faulty");

let folder: string;
let content: string;
beforeAll(() => {
	folder = mkdtempSync(join(tmpdir(), "coverage-"));
	content = join(folder, "content");
	cpSync(join(home, "test/validate/base"), content, { recursive: true });
	const schedule = join(content, "schedules/example-2030.yaml");
	const text = readFileSync(schedule, "utf8");
	const more = "      - id: delay\n        label: Avoiding delay\n";
	writeFileSync(schedule, text.replace(/^ {6}- id: voice$/m, `${more}$&`));
});
afterAll(() => rmSync(folder, { recursive: true }));

interface Ended {
	readonly code: number;
	readonly out: string;
	/** Without the seconds it took, and with the folder named `folder`. */
	readonly err: string;
}

function run(
	args: readonly string[],
	environment: Readonly<Record<string, string>> = {},
): Promise<Ended> {
	return new Promise((resolve) => {
		execFile(
			process.execPath,
			[join(home, "src/cli/start.mjs"), "coverage", ...args],
			{ cwd: home, env: { PATH: process.env.PATH, ...environment } },
			(error, out, err) =>
				resolve({
					code: error === null ? 0 : Number(error.code),
					out,
					err: err
						.replaceAll(folder, "folder")
						.replace(/\d+\.\d s/g, "0.0 s")
						// Said where it takes more than a second.
						.replace(/^Making the document …\n/, ""),
				}),
		);
	});
}

describe.concurrent("coverage", () => {
	test("prints the table on standard output, and ends with 0 where criteria have nothing", async ({
		expect,
	}) => {
		const out = join(folder, "made");
		const args = ["--content", content, "--out", out, "--edition", "md"];
		const ended = await run(args);
		expect({ code: ended.code, err: ended.err }).toEqual({
			code: 0,
			err: "warning sample: 1 of the 3 criteria listed has nothing written about it.\nfolder/made/sample: made internal/coverage.md\nNo mistakes. 0.0 s.\n",
		});
		await expect(ended.out).toMatchFileSnapshot(
			join(import.meta.dirname, "coverage/printed.txt"),
		);
		expect(await run(args)).toEqual({
			...ended,
			err: "warning sample: 1 of the 3 criteria listed has nothing written about it.\nfolder/made/sample: internal/coverage.md were as they should be\nNo mistakes. 0.0 s.\n",
		});
	});

	test("is coloured where it is forced, and plain where it is not wanted", async ({
		expect,
	}) => {
		const args = ["--content", content, "--edition", "md"];
		const [coloured, plain] = await Promise.all([
			run([...args, "--out", join(folder, "a")], { FORCE_COLOR: "1" }),
			run([...args, "--out", join(folder, "b")], { NO_COLOR: "1" }),
		]);
		expect(coloured.out).toContain("\u001b[33mnothing\u001b[39m");
		expect(plain.out).not.toContain("\u001b");
	});

	test("ends with 1, and prints and makes nothing, where the content has errors", async ({
		expect,
	}) => {
		const { code, out, err } = await run([
			...["--content", faulty, "--edition", "md"],
			...["--out", join(folder, "none")],
		]);
		expect({ code, out }).toEqual({ code: 1, out: "" });
		expect(err).toMatch(/; nothing was made or changed\. 0\.0 s\.\n$/);
	});

	test("ends with 2 where an edition is unknown", async ({ expect }) => {
		const out = join(folder, "unknown");
		const args = ["--content", content, "--out", out, "--edition", "pfd"];
		expect(await run(args)).toEqual({
			code: 2,
			out: "",
			err: "error There is no edition `pfd`.\n  hint: Did you mean `pdf`?\n",
		});
	});

	test("has help with an example", async ({ expect }) => {
		const { code, out, err } = await run(["--help"]);
		expect({ code, err }).toEqual({ code: 0, err: "" });
		await expect(out).toMatchFileSnapshot(
			join(import.meta.dirname, "coverage.help.txt"),
		);
	});
});
