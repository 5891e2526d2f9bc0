/** What `coverage` does with what already stands in the output, on the example of 2023 in a temporary place. */
import { spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import {
	cpSync,
	existsSync,
	mkdtempSync,
	readdirSync,
	readFileSync,
	rmSync,
	writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { afterAll, beforeEach, expect, test } from "vitest";
import { printOnly } from "./print-only.ts";

const root = resolve(import.meta.dirname, "../..");
const folder = mkdtempSync(join(tmpdir(), "coverage-"));
const content = join(folder, "content");
const out = join(folder, "output");
const place = join(out, "national-2023");
const inspection = join(content, "inspections/national-2023/inspection.yaml");
const findings = join(content, "inspections/national-2023/findings.yaml");
const coverage = "internal/coverage.md";
const report = "full-report.md";

beforeEach(() => {
	restore();
	rmSync(out, { recursive: true, force: true });
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** The content as it is, with one document to make. */
function restore(): void {
	cpSync(join(root, "content"), content, { recursive: true });
	printOnly("full-report", join(content, "schedules/cafcass-2021.yaml"));
}

test("it makes its document alone, and a build makes the others alone", () => {
	expect(run("coverage")).toMatch(`${place}: made ${coverage}\n`);
	expect(files()).toEqual([coverage, "manifest.json"]);
	expect(run("build-report")).toMatch(`made ${report}`);
	expect(files()).toContain(coverage);
	rmSync(out, { recursive: true });
	run("build-report");
	expect(files()).not.toContain(coverage);
});

test("a build makes it where it is asked for by name", () => {
	expect(run("build-report", "--document", "coverage")).toMatch(
		`made ${coverage}\n`,
	);
	expect(entries()).toEqual([coverage]);
});

test("other documents stay as they are, though the content has changed", () => {
	run("build-report");
	const before = digests();
	retitle();
	expect(run("coverage")).toMatch(`made ${coverage}\n`);
	const { [coverage]: made, "manifest.json": manifest, ...others } = digests();
	const { "manifest.json": previous, ...kept } = before;
	expect(others).toEqual(kept);
	expect(entries()).toEqual([...Object.keys(kept), coverage].sort());
	expect(readFileSync(join(place, coverage), "utf8")).toContain("Retitled");
	expect(readFileSync(join(place, report), "utf8")).not.toContain("Retitled");

	// The same again, while a build knows what is out of date.
	const again = run("coverage");
	expect(again).toMatch(`${place}: ${coverage} were as they should be\n`);
	expect(digests()).toEqual({
		...others,
		[coverage]: made,
		"manifest.json": manifest,
	});
	expect(run("build-report")).toMatch(`made ${report}`);
	expect(readFileSync(join(place, report), "utf8")).toContain("Retitled");
	expect(digests()[coverage]).toBe(made);
});

test("content that is again as it was when others were made does not pass for what it was made from", () => {
	run("build-report");
	retitle();
	run("coverage");
	restore();
	expect(run("coverage")).toMatch(`made ${coverage}\n`);
});

test("a build keeps it while it is up to date, and removes it where it is not", () => {
	run("coverage");
	const made = digests()[coverage];
	const text = readFileSync(inspection, "utf8");
	writeFileSync(inspection, `# A remark.\n${text}`);
	run("build-report");
	expect(digests()[coverage]).toBe(made);
	const told = readFileSync(findings, "utf8");
	writeFileSync(findings, told.replace("kind: strength", "kind: weakness"));
	expect(run("build-report")).toMatch(`removed ${coverage}, out of date\n`);
	expect(existsSync(join(place, "internal"))).toBe(false);
});

test("a file changed by hand is not lost", () => {
	run("build-report");
	writeFileSync(join(place, report), "changed by hand");
	const { status, stderr } = start("coverage");
	expect(status).toBe(2);
	expect(stderr).toContain("has been changed since it was built");
	expect(readFileSync(join(place, report), "utf8")).toBe("changed by hand");
});

function retitle(): void {
	const text = readFileSync(inspection, "utf8");
	writeFileSync(inspection, text.replace(/^title: .*$/m, "title: Retitled"));
}

/** Gives what was said on standard error, where all went well. */
function run(command: string, ...args: string[]): string {
	const { status, stderr } = start(command, ...args);
	expect(status, stderr).toBe(0);
	return stderr;
}

function start(command: string, ...args: string[]) {
	return spawnSync(
		process.execPath,
		[
			...[join(root, "src/cli/start.mjs"), command, "national-2023"],
			...["--content", content, "--out", out, "--edition", "md", ...args],
		],
		{ encoding: "utf8" },
	);
}

function files(): string[] {
	return readdirSync(place, { recursive: true, withFileTypes: true })
		.filter((entry) => entry.isFile())
		.map(({ parentPath, name }) =>
			join(parentPath, name).slice(place.length + 1),
		)
		.sort();
}

function digests(): Record<string, string> {
	return Object.fromEntries(
		files().map((file) => [
			file,
			createHash("sha256")
				.update(readFileSync(join(place, file)))
				.digest("hex"),
		]),
	);
}

function entries(): string[] {
	const { documents } = JSON.parse(
		readFileSync(join(place, "manifest.json"), "utf8"),
	) as { documents: readonly { readonly file: string }[] };
	return documents.map(({ file }) => file);
}
