/** The command `schemas`, as a person runs it. Starts processes. */
import { execFile } from "node:child_process";
import {
	cpSync,
	mkdirSync,
	mkdtempSync,
	readdirSync,
	readFileSync,
	rmSync,
	symlinkSync,
	writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, onTestFinished, test } from "vitest";

const home = join(import.meta.dirname, "../..");
const base = join(home, "test/validate/base");

interface Ended {
	readonly code: number;
	readonly out: string;
	/** Without the seconds it took. */
	readonly err: string;
}

/** Runs the command in a folder of its own that holds `content`. */
function run(folder: string, ...args: readonly string[]): Promise<Ended> {
	return new Promise((resolve) => {
		execFile(
			process.execPath,
			[join(home, "src/cli/start.mjs"), "schemas", ...args],
			{ cwd: folder, env: { PATH: process.env.PATH } },
			(error, out, err) =>
				resolve({
					code: error === null ? 0 : Number(error.code),
					out,
					err: err.replace(/\d+\.\d s/g, "0.0 s"),
				}),
		);
	});
}

function project(): string {
	const folder = mkdtempSync(join(tmpdir(), "schemas-"));
	onTestFinished(() => rmSync(folder, { recursive: true }));
	cpSync(base, join(folder, "content"), { recursive: true });
	return folder;
}

/** Every file below a folder that is not content somebody wrote. */
function made(folder: string): string[] {
	return readdirSync(folder, { recursive: true, encoding: "utf8" })
		.filter((path) => /\.(?:json|code-snippets)$/.test(path))
		.toSorted();
}

const general = [
	"briefing",
	"concerns",
	"design",
	"document",
	"figures",
	"findings",
	"inspection",
	"organisation",
	"schedule",
];
const ofSchedule = (id: string) =>
	["briefing", "finding", "findings", "inspection"].map(
		(name) => `content/.schemas/${id}/${name}.schema.json`,
	);
const wanted = [
	".vscode/findings.code-snippets",
	...general.map((name) => `content/.schemas/${name}.schema.json`),
	...ofSchedule("example-2030"),
].toSorted();

describe("schemas", () => {
	test("writes all of them, and a second time none", async () => {
		const folder = project();
		const first = await run(folder);
		expect(first).toMatchObject({ code: 0, out: "" });
		expect(
			first.err
				.split("\n")
				.filter((line) => line.startsWith("wrote "))
				.map((line) => line.slice("wrote ".length))
				.toSorted(),
		).toEqual(wanted);
		expect(made(folder)).toEqual(wanted);
		expect(await run(folder)).toEqual({
			code: 0,
			out: "",
			err: "Everything was as it should be.\nNo mistakes. 0.0 s.\n",
		});
	});

	test("removes those of a schedule that is gone, and nothing else", async () => {
		const folder = project();
		const schemas = join(folder, "content/.schemas");
		mkdirSync(join(schemas, "old"), { recursive: true });
		writeFileSync(join(schemas, "old/finding.schema.json"), "{}");
		writeFileSync(join(schemas, "notes.json"), "{}");
		const { code, err } = await run(folder);
		expect(code).toBe(0);
		expect(err).toContain("removed content/.schemas/old/finding.schema.json\n");
		expect(made(folder)).toEqual(
			[...wanted, "content/.schemas/notes.json"].toSorted(),
		);
	});

	test("writes nothing where a schedule has a mistake", async () => {
		const folder = project();
		const schedule = join(folder, "content/schedules/example-2030.yaml");
		writeFileSync(
			schedule,
			readFileSync(schedule, "utf8").replace("grades:", "grade:"),
		);
		const { code, err } = await run(folder);
		expect(code).toBe(1);
		expect(err).toContain("Unexpected field `grade`");
		expect(err).toContain("1 error; nothing was written or changed.");
		expect(made(folder)).toEqual([]);
	});

	test("does not write through a link", async () => {
		const folder = project();
		mkdirSync(join(folder, "elsewhere"));
		symlinkSync(
			join(folder, "elsewhere"),
			join(folder, "content/.schemas"),
			"dir",
		);
		const { code, err } = await run(folder);
		expect(code).toBe(2);
		expect(err).toContain("There is a link at");
		expect(readdirSync(join(folder, "elsewhere"))).toEqual([]);
	});

	test("takes no names", async () => {
		const { code, err } = await run(project(), "sample");
		expect(code).toBe(2);
		expect(err).toContain("Name the folder of content alone");
	});

	test("has help with an example", async () => {
		const { code, out, err } = await run(home, "--help");
		expect({ code, err }).toEqual({ code: 0, err: "" });
		await expect(out).toMatchFileSnapshot(
			join(import.meta.dirname, "schemas.help.txt"),
		);
	});
});
