/** What a build does with what already stands there, on the example of 2023 in a temporary place. */
import { type SpawnSyncReturns, spawn, spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import {
	cpSync,
	mkdtempSync,
	readdirSync,
	readFileSync,
	rmSync,
	statSync,
	writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join, relative, resolve } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { printOnly } from "./print-only.ts";

const root = resolve(import.meta.dirname, "../..");
const folder = mkdtempSync(join(tmpdir(), "build-"));
const content = join(folder, "content");
const out = join(folder, "output");
const place = join(out, "national-2023");
const inspection = join(content, "inspections/national-2023/inspection.yaml");
const files = [
	"full-report.docx",
	"full-report.html",
	"full-report.md",
	"full-report.pdf",
	"manifest.json",
	"pictures/full-report/change.svg",
];

beforeAll(() => {
	cpSync(join(root, "content"), content, { recursive: true });
	printOnly("full-report", join(content, "schedules/cafcass-2021.yaml"));
	expect(build().status).toBe(0);
});

afterAll(() => rmSync(folder, { recursive: true, force: true }));

test("a build gives four editions and their manifest", () => {
	expect(filesIn(place)).toEqual(files);
	const manifest = manifestNow();
	expect(manifest.schedule).toBe("cafcass-2021");
	expect(Object.keys(manifest.madeWith)).toEqual(
		expect.arrayContaining(["node", "browser", "docx", "@fontsource/arimo"]),
	);
	for (const { file, bytes, sha256 } of manifest.documents) {
		const content = readFileSync(join(place, file));
		expect(content.length).toBe(bytes);
		expect(createHash("sha256").update(content).digest("hex")).toBe(sha256);
	}
});

test("what did not change is not made again", () => {
	const before = times();
	const { status, stderr } = build();
	expect(status).toBe(0);
	expect(stderr).toContain("were as they should be");
	expect(stderr).not.toContain("made ");
	expect(times()).toEqual(before);
});

test("a comment in the sources makes no document again", () => {
	const before = digests();
	const manifest = manifestNow();
	writeFileSync(inspection, `# A remark.\n${readFileSync(inspection, "utf8")}`);
	const { stderr } = build();
	expect(stderr).not.toContain("made ");
	expect(digests()).toEqual(before);
	expect(manifestNow().inputs).not.toBe(manifest.inputs);
});

test("a file that is gone or was changed by hand is made again, the same", () => {
	const before = digests();
	rmSync(join(place, "full-report.docx"));
	writeFileSync(join(place, "full-report.html"), "changed by hand");
	const { stderr } = build();
	expect(stderr).toContain("made full-report.docx, full-report.html\n");
	expect(stderr).toContain(
		`\`${join(place, "full-report.html")}\` had been changed by hand; the change is gone.`,
	);
	expect(digests()).toEqual(before);
});

test("a file changed by hand is not lost to a build that does not make it", () => {
	const pdf = join(place, "full-report.pdf");
	rmSync(join(place, "full-report.md"));
	writeFileSync(pdf, "changed by hand");
	const { status, stderr } = build("--edition", "md");
	expect(status).toBe(2);
	expect(stderr).toContain(`\`${pdf}\` has been changed since it was built`);
	expect(readFileSync(pdf, "utf8")).toBe("changed by hand");
	expect(build().status).toBe(0);
});

test("editions that need no browser are made without one, and the others stay", () => {
	const before = digests();
	rmSync(join(place, "full-report.md"));
	const environment = { INSPECTION_REPORTS_BROWSER: "/no/such/browser" };
	const { status, stderr } = buildIn(environment, "--edition", "md");
	expect(status, stderr).toBe(0);
	expect(digests()).toEqual(before);
	expect(build().stderr).not.toContain("made ");
});

test("errors are told at once where the output folder is in use or cannot be used", () => {
	const text = readFileSync(inspection, "utf8");
	// That of a run on another computer, of which nobody here can say that it has ended.
	const claim = join(out, ".building-1-1-00000000-elsewhere");
	writeFileSync(
		inspection,
		text.replace("private-law: requires-improvement", "private-law: goood"),
	);
	writeFileSync(claim, "");
	const used = build();
	rmSync(claim);
	const file = join(folder, "a-file");
	writeFileSync(file, "");
	const unusable = build("--out", file);
	writeFileSync(inspection, text);
	for (const { status, stderr } of [used, unusable]) {
		expect(status, stderr).toBe(1);
		expect(stderr).toContain("goood");
	}
	expect(used.stderr).not.toContain("Waiting");
});

test("an error leaves everything as it was", () => {
	const before = digests();
	const text = readFileSync(inspection, "utf8");
	writeFileSync(
		inspection,
		text.replace("private-law: requires-improvement", "private-law: goood"),
	);
	const { status, stderr } = build();
	writeFileSync(inspection, text);
	expect(status).toBe(1);
	expect(stderr).toContain("nothing was made or changed");
	expect(digests()).toEqual(before);
	expect(readdirSync(out)).toEqual(["national-2023"]);
});

test("one edition alone drops those it would leave out of date", () => {
	const text = readFileSync(inspection, "utf8");
	writeFileSync(inspection, text.replace(/^title: .*$/m, "title: Another"));
	const { stderr } = build("--edition", "md");
	expect(stderr).toContain("made full-report.md");
	expect(stderr).toContain(
		"removed full-report.docx, full-report.html, full-report.pdf, out of date",
	);
	writeFileSync(inspection, text);
	build();
	expect(filesIn(place)).toEqual(files);
});

test("two builds in two places, time zones and locales give the same bytes", () => {
	const elsewhere = mkdtempSync(join(tmpdir(), "elsewhere-"));
	const copy = join(elsewhere, "content");
	cpSync(content, copy, { recursive: true });
	const { status } = spawnSync(
		process.execPath,
		[...command(copy, join(elsewhere, "output")), "national-2023"],
		{
			env: {
				...process.env,
				TZ: "Pacific/Kiritimati",
				LANG: "tr_TR.UTF-8",
				LC_ALL: "tr_TR.UTF-8",
			},
			encoding: "utf8",
		},
	);
	expect(status).toBe(0);
	expect(digests(join(elsewhere, "output/national-2023"))).toEqual(digests());
	rmSync(elsewhere, { recursive: true });
});

test("a second build at the same time waits for the first", async () => {
	const text = readFileSync(inspection, "utf8");
	writeFileSync(inspection, text.replace(/^title: .*$/m, "title: Waited for"));
	const both = await Promise.all([running(), running()]);
	writeFileSync(inspection, text);
	expect(both.map(({ status }) => status)).toEqual([0, 0]);
	const told = both.map(({ stderr }) => stderr).join("");
	expect(told.match(/made full-report\.docx/g)).toHaveLength(1);
	expect(readdirSync(out)).toEqual(["national-2023"]);
});

function filesIn(folder: string): string[] {
	return readdirSync(folder, { recursive: true, withFileTypes: true })
		.filter((entry) => entry.isFile())
		.map((entry) => relative(folder, join(entry.parentPath, entry.name)))
		.sort();
}

interface Manifest {
	readonly schedule: string;
	readonly inputs: string;
	readonly madeWith: Readonly<Record<string, string>>;
	readonly documents: readonly {
		readonly file: string;
		readonly bytes: number;
		readonly sha256: string;
	}[];
}

function manifestNow(): Manifest {
	return JSON.parse(readFileSync(join(place, "manifest.json"), "utf8"));
}

function command(from: string, to: string): string[] {
	const start = join(root, "src/cli/start.mjs");
	return [start, "build-report", "--content", from, "--out", to];
}

function build(...more: string[]): SpawnSyncReturns<string> {
	return buildIn({}, ...more);
}

function buildIn(
	environment: Readonly<Record<string, string>>,
	...more: string[]
): SpawnSyncReturns<string> {
	return spawnSync(
		process.execPath,
		[...command(content, out), "national-2023", ...more],
		{ encoding: "utf8", env: { ...process.env, ...environment } },
	);
}

function running(): Promise<{ status: number | null; stderr: string }> {
	const child = spawn(process.execPath, [
		...command(content, out),
		"national-2023",
	]);
	let stderr = "";
	child.stderr.on("data", (text) => {
		stderr += text;
	});
	return new Promise((done) => {
		child.on("close", (status) => done({ status, stderr }));
	});
}

function digests(where = place): Record<string, string> {
	return Object.fromEntries(
		files
			.filter((name) => name !== "manifest.json")
			.map((name) => [
				name,
				createHash("sha256")
					.update(readFileSync(join(where, name)))
					.digest("hex"),
			]),
	);
}

function times(): number[] {
	return files.map((name) => statSync(join(place, name)).mtimeMs);
}
