/** `preflight` as a person or a program runs it, before and after a build. Starts processes and a browser. */
import { execFile } from "node:child_process";
import {
	mkdirSync,
	mkdtempSync,
	readdirSync,
	readFileSync,
	rmSync,
	writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";

import { loadPdf } from "../../src/write/pdf/load-pdf.ts";

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

test.each([
	[
		"is damaged",
		"manifest.json",
		"error What was built of `focused-2022` cannot be told: `folder/out/focused-2022/manifest.json` cannot be read.\n  hint: It is damaged, or another version of the program wrote it. Run `npm run build-report -- focused-2022`, which writes it again.\n",
	],
	[
		"is gone",
		"letter.pdf",
		"error What was built of `focused-2022` cannot be told: there are files in `folder/out/focused-2022`, and no manifest.json.\n  hint: Run `npm run build-report -- focused-2022`, which writes it again, or says what to move away first.\n",
	],
])("where the manifest %s it ends with 2", async (_, file, err) => {
	mkdirSync(place(), { recursive: true });
	writeFileSync(join(place(), file), "{");
	expect(await run("preflight", "focused-2022")).toEqual({
		code: 2,
		out: "",
		err,
	});
	rmSync(place(), { recursive: true });
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

const place = () => join(folder, "out/focused-2022");
const verdicts = ["docx", "html", "md", "pdf"].map(
	(edition) => `internal/preflight.${edition}`,
);

/** Everything in the folder of the inspection, by path; but not the manifest. */
function files(): Map<string, Buffer> {
	return new Map(
		readdirSync(place(), { recursive: true, withFileTypes: true })
			.filter((entry) => entry.isFile() && entry.name !== "manifest.json")
			.map(({ parentPath, name }) => {
				const path = join(parentPath, name);
				return [path.slice(place().length + 1), readFileSync(path)] as const;
			})
			.toSorted(([one], [other]) => (one < other ? -1 : 1)),
	);
}

function entries(): string[] {
	const { documents } = JSON.parse(
		readFileSync(join(place(), "manifest.json"), "utf8"),
	) as { documents: { file: string }[] };
	return documents.map(({ file }) => file);
}

function without(
	some: ReadonlyMap<string, Buffer>,
	names: readonly string[],
): Map<string, Buffer> {
	return new Map([...some].filter(([name]) => !names.includes(name)));
}

describe("after a build", { timeout: 120_000 }, () => {
	let built: Map<string, Buffer>;
	beforeAll(async () => {
		expect((await run("build-report", "focused-2022")).code).toBe(0);
		built = files();
	}, 60_000);

	test("everything holds, and the verdict is a document beside the others", async () => {
		const { code, out, err } = await run("preflight", "focused-2022");
		expect({ code, err }).toEqual({ code: 0, err: "" });
		expect(out).not.toContain("FAILS");
		expect(out).toContain("Everything holds: it can be published.");
		expect([...files().keys()]).toEqual([...built.keys(), ...verdicts].sort());
		expect(without(files(), verdicts)).toEqual(built);
		expect(entries()).toEqual([...files().keys()]);
		expect(
			readFileSync(join(place(), "internal/preflight.md"), "utf8"),
		).toContain("**Internal: not for publication.**");
		const pdf = readFileSync(join(place(), "internal/preflight.pdf"));
		expect((await loadPdf(new Uint8Array(pdf))).getPageCount()).toBe(1);
	});

	test("it is no part of what is judged: the same verdict again, the same bytes", async () => {
		const before = files();
		const { out } = await run("preflight", "focused-2022");
		expect(out).toContain(`made; ${built.size} files. [files-intact]`);
		expect(files()).toEqual(before);
	});

	test("a build with nothing to make leaves it, and one that makes something takes it away", async () => {
		const before = files();
		await run("build-report", "focused-2022");
		expect(files()).toEqual(before);
		const { err } = await run("coverage", "focused-2022", "--edition", "md");
		expect(err).toContain("removed internal/preflight.docx");
		expect([...files().keys()]).toEqual(
			[...built.keys(), "internal/coverage.md"].sort(),
		);
		expect((await run("preflight", "focused-2022")).code).toBe(0);
	});

	test("what somebody changed, lost or added fails it, and stays as it is", async () => {
		const page = join(place(), "focused-visit-letter.html");
		writeFileSync(
			page,
			readFileSync(page, "utf8").replace("</h1>", " 😀 too</h1>"),
		);
		rmSync(join(place(), "focused-visit-letter.md"));
		const spoilt = without(files(), verdicts);
		for (const _ of ["once", "and again"]) {
			const { code, out, err } = await run("preflight", "focused-2022");
			expect({ code, err }).toEqual({ code: 1, err: "" });
			expect(out.match(/^FAILS.*$/gm)).toEqual([
				expect.stringContaining("[files-intact]"),
				expect.stringContaining("[words-same]"),
			]);
			expect(out).toContain("checks fail: it must not be published.");
			expect(out).toContain("focused-visit-letter.md is missing");
			expect(without(files(), verdicts)).toEqual(spoilt);
			expect(
				readFileSync(join(place(), "internal/preflight.md"), "utf8"),
			).toContain("checks fail: it must not be published.**");
		}

		const before = files();
		writeFileSync(join(place(), "notes.txt"), "");
		const { code, out, err } = await run("preflight", "focused-2022");
		expect(code).toBe(1);
		expect(out).toContain("notes.txt was not made by a build.");
		expect(err).toContain("No document was made of it");
		expect(without(files(), ["notes.txt"])).toEqual(before);
	});
});
