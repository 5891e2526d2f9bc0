/**
 * Every inspection built twice, in two folders, from two places, in two time zones and under two locales, gives the same
 * bytes in every file, the manifest among them.
 */
import { spawnSync } from "node:child_process";
import {
	cpSync,
	mkdirSync,
	mkdtempSync,
	readdirSync,
	readFileSync,
	rmSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { afterAll, expect, test } from "vitest";
import { editions } from "../../src/index.ts";

const root = resolve(import.meta.dirname, "../..");
const folder = mkdtempSync(join(tmpdir(), "same-bytes-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** Braille needs a program that a machine may not have. */
const made = editions.filter((edition) => edition !== "braille");

function build(
	name: string,
	environment: Readonly<Record<string, string>>,
): ReadonlyMap<string, Buffer> {
	const place = join(folder, name);
	mkdirSync(place);
	cpSync(join(root, "content"), join(place, "content"), { recursive: true });
	const { status, stderr } = spawnSync(
		process.execPath,
		[
			join(root, "src/cli/start.mjs"),
			"build-report",
			"--content",
			"content",
			"--out",
			"out",
			"--edition",
			made.join(","),
		],
		{
			cwd: place,
			encoding: "utf8",
			env: { ...process.env, ...environment },
		},
	);
	expect(stderr).toContain("made ");
	expect(status).toBe(0);
	const out = join(place, "out");
	return new Map(
		readdirSync(out, { recursive: true, withFileTypes: true })
			.filter((entry) => entry.isFile())
			.map((entry) => {
				const path = join(entry.parentPath, entry.name);
				return [path.slice(out.length + 1), readFileSync(path)] as const;
			})
			.toSorted(([one], [other]) => (one < other ? -1 : 1)),
	);
}

test("two builds far from each other are the same in every byte", () => {
	const one = build("here", {
		TZ: "Pacific/Kiritimati",
		LANG: "tr_TR.UTF-8",
		LC_ALL: "tr_TR.UTF-8",
	});
	const other = build("a place with spaces", {
		TZ: "America/Los_Angeles",
		LANG: "C",
		LC_ALL: "C",
	});
	expect([...one.keys()]).toEqual([...other.keys()]);
	expect(one.size).toBeGreaterThan(100);
	expect(
		[...one.keys()].filter((file) => file.endsWith("manifest.json")),
	).toHaveLength(readdirSync(join(root, "content/inspections")).length);
	const different = [...one].filter(
		([file, bytes]) => !other.get(file)?.equals(bytes),
	);
	expect(different.map(([file]) => file)).toEqual([]);
});
