/**
 * A build killed at any moment leaves the old output or the new, never a mix; no browser outlives it for long, and the
 * next build leaves nothing behind.
 */
import { spawn, spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import {
	appendFileSync,
	cpSync,
	existsSync,
	mkdtempSync,
	readdirSync,
	readFileSync,
	rmSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { setTimeout } from "node:timers/promises";
import { afterAll, beforeAll, expect, test } from "vitest";
import { printOnly } from "./print-only.ts";

const root = resolve(import.meta.dirname, "../..");
const folder = mkdtempSync(join(tmpdir(), "kill-"));
const content = join(folder, "content");
const out = join(folder, "output");
const finding = join(content, "inspections/national-2014/inspection.yaml");
/** The full inspections: they take longest, so that a kill hits them at work. */
const inspections = ["national-2014", "national-2023"];
const args = [
	join(root, "src/cli/start.mjs"),
	"build-report",
	...inspections,
	"--content",
	content,
	"--out",
	out,
];

/** How long a whole build takes here; the kills are spread over it. */
let duration = 0;

beforeAll(() => {
	cpSync(join(root, "content"), content, { recursive: true });
	for (const schedule of ["cafcass-2014", "cafcass-2021"])
		printOnly("full-report", join(content, `schedules/${schedule}.yaml`));
	const started = performance.now();
	buildToTheEnd();
	duration = performance.now() - started;
}, 120_000);

afterAll(() => rmSync(folder, { recursive: true, force: true }));

for (let round = 1; round <= 20; round++)
	test(`killed at a random moment, round ${round} of 20`, async () => {
		const before = generations();
		// The sources change, so that there is something to make.
		appendFileSync(finding, `# round ${round}\n`);
		replaceTitle(round);

		const child = spawn(process.execPath, args, { stdio: "ignore" });
		const ended = new Promise((done) => child.once("exit", done));
		await setTimeout(Math.random() * duration * 1.1);
		const browsers = descendants(child.pid as number);
		child.kill("SIGKILL");
		await ended;

		const after = generations();
		for (const [id, generation] of after) {
			const old = before.get(id);
			// Absent only between two renames; the next build brings it back.
			if (generation === "absent") continue;
			expect(isWhole(id), `${id} is one generation`).toBe(true);
			if (generation !== old) expect(title(id)).toContain(`round ${round}`);
		}
		await setTimeout(1_500);
		expect(browsers.filter(isRunning), "browsers left").toEqual([]);

		buildToTheEnd();
		expect(readdirSync(out).sort()).toEqual(inspections);
		for (const id of inspections)
			expect(isWhole(id), `${id} after the next build`).toBe(true);
		expect(title("national-2014")).toContain(`round ${round}`);
	});

for (const [signal, code] of [
	["SIGINT", 130],
	["SIGTERM", 143],
] as const)
	test(`ended by ${signal}, it clears up after itself`, async () => {
		const before = generations();
		replaceTitle(code);
		const child = spawn(process.execPath, args, { stdio: "ignore" });
		const ended = new Promise((done) => child.once("exit", done));
		await isAtWork();
		const browsers = descendants(child.pid as number);
		child.kill(signal);
		expect(await ended).toBe(code);

		expect(generations()).toEqual(before);
		await setTimeout(1_500);
		expect(browsers.filter(isRunning), "browsers left").toEqual([]);
		// A browser that was starting may have written once more.
		buildToTheEnd();
		expect(readdirSync(out).sort()).toEqual(inspections);
	});

/** While it prints: its work folder is there, and the browser needs longer than this to start. */
async function isAtWork(): Promise<void> {
	while (readdirSync(out).length === 2) await setTimeout(10);
	await setTimeout(500);
}

function buildToTheEnd(): void {
	const { status, stderr } = spawnSync(process.execPath, args, {
		encoding: "utf8",
	});
	expect(stderr).not.toMatch(/\n {4}at /);
	expect(status, stderr).toBe(0);
}

function replaceTitle(round: number): void {
	const text = readFileSync(finding, "utf8");
	rmSync(finding);
	appendFileSync(
		finding,
		text.replace(/^title: .*$/m, `title: Inspection of Cafcass round ${round}`),
	);
}

function title(id: string): string {
	return (
		readFileSync(join(out, id, "full-report.md"), "utf8").split("\n")[0] ?? ""
	);
}

/** A digest of each inspection's manifest, which names every file's bytes. */
function generations(): Map<string, string> {
	return new Map(
		inspections.map((id) => {
			const manifest = join(out, id, "manifest.json");
			return [
				id,
				existsSync(manifest)
					? createHash("sha256").update(readFileSync(manifest)).digest("hex")
					: "absent",
			];
		}),
	);
}

/** Whether the files are those of the manifest, all of them and no other. */
function isWhole(id: string): boolean {
	const { documents } = JSON.parse(
		readFileSync(join(out, id, "manifest.json"), "utf8"),
	) as { documents: { file: string; sha256: string }[] };
	const files = readdirSync(join(out, id), {
		recursive: true,
		withFileTypes: true,
	}).filter((entry) => entry.isFile() && entry.name !== "manifest.json");
	return (
		files.length === documents.length &&
		documents.every(
			({ file, sha256 }) =>
				createHash("sha256")
					.update(readFileSync(join(out, id, file)))
					.digest("hex") === sha256,
		)
	);
}

/** Processes a process has started, and those they started. */
function descendants(pid: number): number[] {
	if (process.platform !== "linux") return [];
	const parents = new Map<number, number>();
	for (const name of readdirSync("/proc").filter((one) => /^\d+$/.test(one))) {
		try {
			const stat = readFileSync(`/proc/${name}/stat`, "utf8");
			parents.set(
				Number(name),
				Number(stat.slice(stat.lastIndexOf(")") + 2).split(" ")[1]),
			);
		} catch {
			// It ended while we looked.
		}
	}
	const found = [pid];
	for (const one of found)
		for (const [child, parent] of parents)
			if (parent === one) found.push(child);
	return found.slice(1);
}

function isRunning(pid: number): boolean {
	try {
		const stat = readFileSync(`/proc/${pid}/stat`, "utf8");
		return (
			stat.slice(stat.lastIndexOf(")") + 2, stat.lastIndexOf(")") + 3) !== "Z"
		);
	} catch {
		return false;
	}
}
