/** The commands as a person or a program runs them: exit code, standard output and standard error. Starts processes. */
import { execFile, spawn } from "node:child_process";
import { once } from "node:events";
import {
	cpSync,
	mkdtempSync,
	readFileSync,
	rmSync,
	writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { explanationGroups } from "../../src/index.ts";

const home = join(import.meta.dirname, "../..");
const base = join(home, "test/validate/base");
const faulty = join(import.meta.dirname, "faulty");

let folder: string;
beforeAll(() => {
	folder = mkdtempSync(join(tmpdir(), "cli-"));
});
afterAll(() => rmSync(folder, { recursive: true }));

/** Two exceptions, as they stand at the end of an inspection. */
const excuses = `exceptions:
  - rule: no-placeholder
    place: summary
    reason: The words are the name of a printing house.
  - rule: no-placeholder
    place: title
    becomes: warning
    reason: The title is still to be agreed.
`;

interface Ended {
	readonly code: number;
	readonly out: string;
	/** Without the seconds it took, and with the folder named `content`. */
	readonly err: string;
}

function run(
	args: readonly string[],
	environment: Readonly<Record<string, string>> = {},
): Promise<Ended> {
	return new Promise((resolve) => {
		execFile(
			process.execPath,
			[join(home, "src/cli/start.mjs"), ...args],
			{ cwd: home, env: { PATH: process.env.PATH, ...environment } },
			(error, out, err) =>
				resolve({
					code: error === null ? 0 : Number(error.code),
					out,
					err: err
						.replaceAll(base, "content")
						.replaceAll(faulty, "content")
						.replaceAll(folder, "folder")
						.replace(/\d+\.\d s/g, "0.0 s")
						// Said where it takes more than a second.
						.replace(/^Making the documents …\n/m, ""),
				}),
		);
	});
}

describe.concurrent("check", () => {
	test("ends with 0 where nothing is wrong", async ({ expect }) => {
		expect(await run(["check", "--content", base])).toEqual({
			code: 0,
			out: "",
			err: "No mistakes in 1 inspection, 4 files, 0.0 s.\n",
		});
	});

	test("takes the path to an inspection's folder, as a terminal completes it", async ({
		expect,
	}) => {
		const path = join(base, "inspections/sample/");
		expect(await run(["check", path, "--content", base])).toEqual({
			code: 0,
			out: "",
			err: "No mistakes in 1 inspection, 4 files, 0.0 s.\n",
		});
	});

	test("ends with 1 and tells every mistake on standard error, without colour", async ({
		expect,
	}) => {
		const { code, out, err } = await run(["check", "--content", faulty]);
		expect({ code, out }).toEqual({ code: 1, out: "" });
		await expect(err).toMatchFileSnapshot(
			join(import.meta.dirname, "faulty.txt"),
		);
	});

	test("prints JSON and nothing else on standard output", async ({
		expect,
	}) => {
		const { code, out, err } = await run([
			"check",
			"sample",
			"--content",
			faulty,
			"--json",
		]);
		expect(code).toBe(1);
		expect(err).toBe("4 errors in 1 inspection, 4 files, 0.0 s.\n");
		const records = JSON.parse(out) as Record<string, unknown>[];
		await expect(out.replaceAll(faulty, "content")).toMatchFileSnapshot(
			join(import.meta.dirname, "faulty.json"),
		);
		const keys = ["rule", "severity", "message", "file", "line", "column"];
		for (const record of records) {
			const names = Object.keys(record);
			expect(names.slice(0, keys.length)).toEqual(keys);
			expect(["hint", "related"]).toEqual(
				expect.arrayContaining(names.slice(keys.length)),
			);
		}
	});

	test("prints an empty list where nothing is wrong", async ({ expect }) => {
		const { code, out } = await run(["check", "--content", base, "--json"]);
		expect({ code, out }).toEqual({ code: 0, out: "[]\n" });
	});

	test.for(["github", "sarif", "json"])(
		"prints %s and nothing else on standard output, and a summary beside it",
		async (format, { expect }) => {
			const args = ["check", "--content", faulty, "--format", format];
			const { code, out, err } = await run(args);
			expect(code).toBe(1);
			expect(err).toBe("4 errors in 1 inspection, 4 files, 0.0 s.\n");
			const told = Number(
				{
					github: out.match(/^::error file=test\/cli\/faulty\/.*$/gm)?.length,
					sarif: out.startsWith("{") && JSON.parse(out).runs[0].results.length,
					json: out.startsWith("[") && JSON.parse(out).length,
				}[format],
			);
			expect(told).toBe(4);
			if (format === "github") expect(out.trim().split("\n")).toHaveLength(4);
		},
	);

	test("lists exceptions with their reasons, and tells nothing of what they excuse", async ({
		expect,
	}) => {
		const content = join(folder, "excused");
		cpSync(base, content, { recursive: true });
		const inspection = join(content, "inspections/sample/inspection.yaml");
		const text = readFileSync(inspection, "utf8");
		writeFileSync(
			inspection,
			`${text.replace("Children are heard.", "Children are lorem ipsum heard.").replace("title: ", "title: Lorem ipsum ")}${excuses}`,
		);
		const { code, out, err } = await run(["check", "--content", content]);
		expect({ code, out }).toEqual({ code: 0, out: "" });
		await expect(
			err.replaceAll("folder/excused", "content"),
		).toMatchFileSnapshot(join(import.meta.dirname, "excused.txt"));

		const args = ["check", "--content", content, "--format"];
		const { out: json } = await run([...args, "json"]);
		expect(JSON.parse(json)).toMatchObject([
			{ rule: "no-placeholder", severity: "warning", line: 3 },
		]);
		const { out: sarif } = await run([...args, "sarif"]);
		const { results } = JSON.parse(sarif).runs[0];
		expect(results).toMatchObject([
			{ level: "warning", suppressions: [] },
			{
				level: "error",
				suppressions: [
					{ justification: "The words are the name of a printing house." },
				],
			},
		]);
	});

	test("says nothing of a reader that left", async ({ expect }) => {
		const args = ["check", "--content", faulty, "--json"];
		const child = spawn(
			process.execPath,
			[join(home, "src/cli/start.mjs"), ...args],
			{ stdio: ["ignore", "pipe", "pipe"] },
		);
		child.stdout.destroy();
		let err = "";
		child.stderr.on("data", (text) => {
			err += text;
		});
		expect((await once(child, "close"))[0]).toBe(1);
		expect(err).not.toContain("EPIPE");
	});

	test("is plain where colour is not wanted, and coloured where it is forced", async ({
		expect,
	}) => {
		const colour = "\u001b[";
		const plain = await run(["check", "--content", faulty], { NO_COLOR: "1" });
		expect(plain.err).not.toContain(colour);
		const coloured = await run(["check", "--content", faulty], {
			FORCE_COLOR: "1",
		});
		expect(coloured.err).toContain(colour);
		expect(coloured.out).toBe("");
	});
});

describe.concurrent("explain", () => {
	test.for(["no-placeholder", "grade-on-scale", "exception-needed"])(
		"tells all there is to know of %s",
		async (rule, { expect }) => {
			const { code, out, err } = await run(["explain", rule]);
			expect({ code, err }).toEqual({ code: 0, err: "" });
			await expect(out).toMatchFileSnapshot(
				join(import.meta.dirname, `explain.${rule}.txt`),
			);
		},
	);

	test("lists every rule with its promise where none is named", async ({
		expect,
	}) => {
		const { code, out, err } = await run(["explain"]);
		expect({ code, err }).toEqual({ code: 0, err: "" });
		const lines = out.split("\n");
		for (const { title, explanations } of explanationGroups) {
			expect(lines).toContain(title);
			for (const { id, promise } of explanations)
				expect(
					lines.some(
						(line) =>
							line.startsWith(`  ${id} `) && line.includes(`  ${promise}`),
					),
				).toBe(true);
		}
	});
});

describe.concurrent("help", () => {
	test.for(["check", "build-report", "explain"])(
		"of %s has an example",
		async (name, { expect }) => {
			const { code, out, err } = await run([name, "--help"]);
			expect({ code, err }).toEqual({ code: 0, err: "" });
			await expect(out).toMatchFileSnapshot(
				join(import.meta.dirname, `${name}.help.txt`),
			);
		},
	);

	test("is there before a command is named", async ({ expect }) => {
		const { code, out, err } = await run(["--help"]);
		expect({ code, err }).toEqual({ code: 0, err: "" });
		await expect(out).toMatchFileSnapshot(
			join(import.meta.dirname, "help.txt"),
		);
	});
});

describe.concurrent("a call that cannot be followed ends with 2, a sentence and what to do", () => {
	const long = "a".repeat(300);
	/** Nothing is made there. */
	const nowhere = join(tmpdir(), "nothing-is-made-here");
	const newInspection = ["new-inspection", "--schedule", "cafcass-2021"];
	newInspection.push("--activity", "focused-visit", "--start", "2026-03-03");
	const cases: Readonly<Record<string, readonly [string[], string, string]>> = {
		"unknown command": [
			["chekc"],
			"There is no command `chekc`.",
			"Did you mean `check`?",
		],
		"unknown option": [
			["check", "--contnet", base],
			"There is no option `--contnet`.",
			"Did you mean `--content`?",
		],
		"option without its value": [
			["check", "--content"],
			"The option `--content` lacks its value.",
			"See --help for an example.",
		],
		"option with a value too many": [
			["check", "--json=yes"],
			"The option `--json` takes no value.",
			"See --help for an example.",
		],
		"unknown format": [
			["check", "--format", "sarf"],
			"There is no format `sarf`.",
			"Did you mean `sarif`?",
		],
		"unknown format, quite another": [
			["build-report", "--format", "xml"],
			"There is no format `xml`.",
			"There are: pretty, json, github, sarif.",
		],
		"two formats at once": [
			["check", "--json", "--format", "github"],
			"`--json` and `--format github` ask for two things at once.",
			"Leave one of them out.",
		],
		"unknown rule": [
			["explain", "grade-on-scal"],
			"There is no rule `grade-on-scal`.",
			"Did you mean `grade-on-scale`?",
		],
		"unknown rule, quite another": [
			["explain", "x"],
			"There is no rule `x`.",
			"`npm run explain` lists them all.",
		],
		"unknown inspection": [
			["check", "smaple", "--content", base],
			"There is no inspection `smaple` in content.",
			"Did you mean `sample`?",
		],
		"unknown edition": [
			["build-report", "--content", base, "--edition", "md,pfd"],
			"There is no edition `pfd`.",
			"Did you mean `pdf`?",
		],
		"unknown rules": [
			["explain", "grade-on-scal", "x", "grade-on-scale"],
			"There are no rules `grade-on-scal` and `x`.",
			"`npm run explain` lists them all.",
		],
		"option that names nothing": [
			["build-report", "--content", base, "--edition", ""],
			"The option `--edition` lacks its value.",
			"See --help for an example.",
		],
		"option that names nothing between commas": [
			["build-report", "--content", base, "--document", " , "],
			"The option `--document` lacks its value.",
			"See --help for an example.",
		],
		"document that no inspection has, close to one that some have": [
			["build-report", "--document", "full-reprot", "--out", nowhere],
			"No inspection has a document `full-reprot`.",
			"Did you mean `full-report`?",
		],
		"document that an inspection has not": [
			[
				"build-report",
				"focused-2022",
				"--document",
				"full-report",
				"--out",
				nowhere,
			],
			"The inspection `focused-2022` has no document `full-report`.",
			"It prints: focused-visit-letter, inspection-plan.",
		],
		"edition that no document has": [
			["build-report", "focused-2022", "--edition", "xlsx", "--out", nowhere],
			"No document that was asked for has an edition `xlsx`.",
			"Name another edition, or a document that is also made as this one.",
		],
		"folder of an inspection in another content folder": [
			["check", "content/inspections/national-2023", "--content", base],
			"There is no inspection `content/inspections/national-2023` in content.",
			"An inspection is a folder in content/inspections with an inspection.yaml; there are: sample.",
		],
		"name longer than any system takes": [
			["check", "--content", long],
			`There is no content folder at ${long}.`,
			"Run the command where `content` is, or name the folder with --content.",
		],
		"name of a new inspection longer than any system takes": [
			[...newInspection, "--lead", "Ada Example", "--id", long],
			`\`${long}\` cannot be the name of an inspection.`,
			"Use letters, digits and single hyphens, at most 60 in all; its documents are named after it.",
		],
		"lead with a role": [
			[...newInspection, "--lead", "Bo Example:team-inspector"],
			"`Bo Example:team-inspector` is no name of one person.",
			"Give the name alone; the others go into the team, each as `Name:role`.",
		],
		"content folder that is not there": [
			["check", "--content", "no/such/folder"],
			"There is no content folder at no/such/folder.",
			"Run the command where `content` is, or name the folder with --content.",
		],
		"content folder without inspections": [
			["check", "--content", join(home, "src")],
			`There is no inspection in ${join(home, "src")}.`,
			`An inspection is a folder in ${join(home, "src")}/inspections with an inspection.yaml.`,
		],
	};

	test("no command", async ({ expect }) => {
		const { code, out, err } = await run([]);
		expect({ code, out }).toEqual({ code: 2, out: "" });
		expect(err).toMatch(
			/^error No command was given\.\n {2}hint: There are: npm run build-report, npm run check, .*\.\n$/,
		);
	});

	test.each(Object.entries(cases))("%s", async (_, [args, sentence, hint]) => {
		expect(await run(args)).toEqual({
			code: 2,
			out: "",
			err: `error ${sentence}\n  hint: ${hint}\n`,
		});
	});
});

describe.concurrent("build-report", () => {
	const content = join(home, "content");

	test("ends with 1 and makes nothing where the content has errors", async ({
		expect,
	}) => {
		const out = join(folder, "none");
		const ended = await run([
			"build-report",
			"--content",
			faulty,
			"--edition",
			"md",
			"--out",
			out,
			"--json",
		]);
		expect(ended.code).toBe(1);
		expect(JSON.parse(ended.out)).not.toEqual([]);
		expect(ended.err).toMatch(
			/^4 errors; nothing was made or changed\. 0\.0 s\.\n$/,
		);
	});

	test("makes what is asked for, and then leaves it as it is", async ({
		expect,
	}) => {
		const out = join(folder, "made");
		const args = ["build-report", "national-2023", "--content", content];
		args.push("--document", "full-report", "--edition", "md", "--out", out);
		expect(await run(args)).toEqual({
			code: 0,
			out: "",
			err: "folder/made/national-2023: made full-report.md, pictures/full-report/change.svg\nNo mistakes. 0.0 s.\n",
		});
		expect(await run(args)).toEqual({
			code: 0,
			out: "",
			err: "folder/made/national-2023: full-report.md, pictures/full-report/change.svg were as they should be\nNo mistakes. 0.0 s.\n",
		});
	});

	test("makes a document of those that have it, and says who has none", async ({
		expect,
	}) => {
		const out = join(folder, "some");
		const args = ["build-report", "--content", content, "--out", out];
		args.push("--document", "full-report", "--edition", "md,xlsx");
		expect(await run(args)).toEqual({
			code: 0,
			out: "",
			err: `There is no \`full-report\` of focused-2022, monitoring-2024.
No document that was asked for has an edition \`xlsx\`.
folder/some/national-2014: made full-report.md
folder/some/national-2023: made full-report.md, pictures/full-report/change.svg
No mistakes. 0.0 s.
`,
		});
	});

	test.for([
		[
			"INSPECTION_REPORTS_SANDBOX",
			"maybe",
			"expected `on` or `off`.\n  hint: Set it to `off` where this machine does not let the browser confine itself, or unset it.",
		],
		[
			"TMPDIR",
			"/no/such/folder",
			"expected a folder for temporary files.\n  hint: Make the folder, or unset the variable.",
		],
	] as const)(
		"ends with 2 where %s is `%s`",
		async ([name, value, told], { expect }) => {
			const args = ["build-report", "focused-2022", "--edition", "pdf"];
			args.push("--out", join(folder, name));
			expect(await run(args, { [name]: value })).toEqual({
				code: 2,
				out: "",
				err: `error Unexpected ${name} \`${value}\`, ${told}\n`,
			});
		},
	);

	test("lists exceptions with their reasons, and keeps them in the manifest", async ({
		expect,
	}) => {
		const excused = join(folder, "excused-content");
		cpSync(content, excused, { recursive: true });
		const inspection = join(
			excused,
			"inspections/national-2023/inspection.yaml",
		);
		writeFileSync(
			inspection,
			`${readFileSync(inspection, "utf8").replace("Cafcass was last inspected", "Cafcass was lorem ipsum last inspected")}${excuses.split("  - rule").slice(0, 2).join("  - rule")}`,
		);
		const out = join(folder, "excused-output");
		const args = ["build-report", "national-2023", "--content", excused];
		args.push("--document", "full-report", "--edition", "md", "--out", out);
		const { code, err } = await run(args);
		expect(err).toContain(
			"1 exception:\n  national-2023: summary no-placeholder: The words are the name of a printing house.\n",
		);
		expect(code).toBe(0);
		const manifest = join(out, "national-2023/manifest.json");
		expect(JSON.parse(readFileSync(manifest, "utf8")).notes).toEqual([
			{
				rule: "no-placeholder",
				place: "summary",
				becomes: "off",
				reason: "The words are the name of a printing house.",
			},
		]);
	});

	test("ends with 2 where a document is unknown", async ({ expect }) => {
		const out = join(folder, "unknown");
		const args = ["build-report", "national-2023", "--content", content];
		args.push("--document", "ful-report", "--edition", "md", "--out", out);
		expect(await run(args)).toEqual({
			code: 2,
			out: "",
			err: "error The inspection `national-2023` has no document `ful-report`.\n  hint: Did you mean `full-report`?\n",
		});
	});

	test("ends with 2 where the output folder is a file", async ({ expect }) => {
		const out = join(folder, "file");
		writeFileSync(out, "");
		const args = ["build-report", "--content", content, "--out", out];
		expect(await run(args)).toEqual({
			code: 2,
			out: "",
			err: "error The folder `folder/file` cannot be written: a file is in its place.\n  hint: Move that file, or choose another folder, and build again.\n",
		});
	});

	test("ends with 2 where the output would go among the content", async ({
		expect,
	}) => {
		for (const out of [join(content, "out"), content, ""]) {
			const { code, err } = await run([
				...["build-report", "--content", content, "--edition", "md"],
				...["--out", out],
			]);
			expect(code).toBe(2);
			expect(err).toMatch(
				/^error The output cannot go into `.*`, where other things live\.\n {2}hint: Name a folder of its own, such as --out output\.\n$/,
			);
		}
	});

	test("ends with 2 where there is no browser to print with", async ({
		expect,
	}) => {
		const out = join(folder, "printed");
		const args = ["build-report", "national-2023", "--content", content];
		args.push("--edition", "pdf", "--out", out);
		const browser = "/no/such/browser";
		expect(await run(args, { INSPECTION_REPORTS_BROWSER: browser })).toEqual({
			code: 2,
			out: "",
			err: `error Unexpected INSPECTION_REPORTS_BROWSER \`${browser}\`, expected a browser that starts (no such program).\n  hint: Correct the path, or unset the variable to use the packaged browser.\n`,
		});
	});
});
