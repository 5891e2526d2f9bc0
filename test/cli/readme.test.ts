/** What the README shows of a run is what is printed, and what it names is there. Starts a process. */
import { execFileSync, spawnSync } from "node:child_process";
import {
	cpSync,
	existsSync,
	mkdirSync,
	mkdtempSync,
	readFileSync,
	rmSync,
	writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, test } from "vitest";

const home = join(import.meta.dirname, "../..");
const readme = readFileSync(join(home, "README.md"), "utf8");
const folder = mkdtempSync(join(tmpdir(), "readme-"));
afterAll(() => rmSync(folder, { recursive: true }));

/** The content of the examples, to be changed. */
function content(): string {
	rmSync(join(folder, "content"), { recursive: true, force: true });
	cpSync(join(home, "content"), join(folder, "content"), { recursive: true });
	return join(folder, "content");
}

test("a misspelled grade is told as the README shows it", () => {
	const shown = /\$ npm run check\n([\s\S]*?)\n {3}```/.exec(readme)?.[1];
	const file = join(content(), "inspections/national-2023/inspection.yaml");
	const text = readFileSync(file, "utf8");
	writeFileSync(
		file,
		text.replace("requires-improvement", "requires-improvment"),
	);
	const { stderr } = spawnSync(
		process.execPath,
		[join(home, "src/cli/start.mjs"), "check"],
		{ cwd: folder, encoding: "utf8" },
	);
	expect(stderr.split("\n\n")[0]).toBe(shown?.replace(/^ {3}/gm, ""));
});

test("the organisation's own words are given as the README shows it", () => {
	const [, file = "", words = ""] =
		/`content\/(wording\/[\w-]+\.yaml)`[^`]*```yaml\n([\s\S]*?)```/.exec(
			readme,
		) ?? [];
	const path = join(content(), file);
	mkdirSync(join(path, ".."), { recursive: true });
	writeFileSync(path, words);
	const out = join(folder, "output");
	execFileSync(
		process.execPath,
		[
			...[join(home, "src/cli/start.mjs"), "build-report", "national-2014"],
			...["--document", "annex-d-families-letter", "--edition", "md"],
			...["--out", out],
		],
		{ cwd: folder, stdio: "ignore" },
	);
	expect(
		readFileSync(
			join(out, "national-2014/sent/annex-d-families-letter-harbour-cities.md"),
			"utf8",
		),
	).toContain(
		"We are inspecting Cafcass in Harbour Cities, and would like to hear from you.",
	);
});

test.each(
	[
		...readme.matchAll(
			/\]\(([^):]+)\)|`((?:src|test|templates|content)\/[\w./-]+)`/g,
		),
	]
		.map(([, link, code]) => link ?? code ?? "")
		// These are to be written by whoever reads.
		.filter((path) => !/199-waiting|^images\/|^content\/wording\//.test(path)),
)("%s, which the README names, is there", (path) => {
	expect(existsSync(join(home, path))).toBe(true);
});
