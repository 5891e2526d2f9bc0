/** Beginning an inspection: what is written, what is refused, and that it holds once its gaps are filled. Starts processes and a browser. */
import { execFile } from "node:child_process";
import {
	cpSync,
	existsSync,
	mkdirSync,
	mkdtempSync,
	readdirSync,
	readFileSync,
	rmSync,
	writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { PassThrough } from "node:stream";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { askOpen } from "../../src/cli/ask-open.ts";
import { placeFolder } from "../../src/cli/place-folder.ts";
import { build, check, newInspection } from "../../src/index.ts";

const home = join(import.meta.dirname, "../..");
const expected = join(import.meta.dirname, "new-inspection");

let content: string;
beforeEach(() => {
	content = mkdtempSync(join(tmpdir(), "new-inspection-"));
	for (const part of ["schedules", "organisation.yaml"])
		cpSync(join(home, "content", part), join(content, part), {
			recursive: true,
		});
});
afterEach(() => rmSync(content, { recursive: true }));

interface Ended {
	readonly code: number;
	readonly out: string;
	readonly err: string;
}

function run(args: readonly string[]): Promise<Ended> {
	return new Promise((resolve) => {
		const child = execFile(
			process.execPath,
			[
				join(home, "src/cli/start.mjs"),
				"new-inspection",
				...args,
				...(args.includes("--help") ? [] : ["--content", content]),
			],
			{ cwd: home, env: { PATH: process.env.PATH } },
			(error, out, err) =>
				resolve({
					code: error === null ? 0 : Number(error.code),
					out,
					err: err.replaceAll(content, "content"),
				}),
		);
		child.stdin?.end();
	});
}

/** One of each schedule and a visit. */
const beginnings = {
	"inspection-of-2014": [
		"--schedule=cafcass-2014",
		"--activity=full-inspection",
		"--start=2014-02-21",
		"--lead=Ada Example",
		"--team=Bo O’Example:deputy-lead-inspector, Cy Élodie-Example:team-inspector",
		"--areas=Harbour Cities,Middle Shires,King’s Cross: North",
	],
	"inspection-of-2026": [
		"--schedule=cafcass-2021",
		"--activity=full-inspection",
		"--start=2026-03-02",
		"--lead=Ada Example",
		"--areas=Harbour Cities,Middle Shires,Canal Towns,Eastern Levels",
	],
	"visit-of-2026": [
		"--schedule=cafcass-2021",
		"--activity=focused-visit",
		"--start=2026-03-03",
		"--lead=Ada Example",
		"--team=Bo Example:team-inspector",
		"--areas=Harbour Cities",
	],
} as const;

describe.each(Object.entries(beginnings))("%s", (id, args) => {
	test("is written as expected", async () => {
		const { code, out, err } = await run([...args, `--id=${id}`]);
		expect({ code, out }).toEqual({ code: 0, out: "" });
		await expect(err).toMatchFileSnapshot(join(expected, `${id}.txt`));
		const files = filesIn(join(content, "inspections", id));
		expect(files).toEqual(
			existsSync(join(expected, id)) ? filesIn(join(expected, id)) : files,
		);
		for (const file of files)
			await expect(
				readFileSync(join(content, "inspections", id, file), "utf8"),
			).toMatchFileSnapshot(join(expected, id, file));
		// Nothing is left beside it.
		expect(readdirSync(join(content, "inspections"))).toEqual([id]);
	});

	test("has an example of each kind of finding", async () => {
		await run([...args, `--id=${id}`]);
		const kinds = filesIn(join(content, "inspections", id))
			.filter((file) => file.startsWith("findings/"))
			.map(
				(file) =>
					/^kind: (.*)$/m.exec(
						readFileSync(join(content, "inspections", id, file), "utf8"),
					)?.[1],
			);
		expect([...new Set(kinds)].toSorted()).toEqual([
			"outstanding-practice",
			"strength",
			"weakness",
		]);
	});

	test("has nothing wrong with it but its gaps, each at its place", async () => {
		await run([...args, `--id=${id}`]);
		const { diagnostics, texts } = check({ content, inspections: [id] });
		const told = diagnostics.map(({ rule, severity, place }) => {
			const line = texts.get(place.file)?.split("\n")[place.line - 1] ?? "";
			const gap = /^(?:\[insert [^\]]+\]|TBC)/.exec(
				line.slice(place.column - 1),
			)?.[0];
			return { rule, severity, gap: `${place.file}: ${gap}` };
		});
		expect(new Set(told.map(({ rule }) => rule))).toEqual(
			new Set(["no-placeholder"]),
		);
		const marked = [...texts]
			.filter(([file]) => file.includes(`/${id}/`))
			.flatMap(([file, text]) =>
				[
					...text
						.replace(/^\s*#.*$/gm, "")
						.matchAll(/\[insert [^\]]+\]|\bTBC\b/g),
				].map(([gap]) => `${file}: ${gap}`),
			);
		expect(told.map(({ gap }) => gap).toSorted()).toEqual(marked.toSorted());
	});

	test("passes once the gaps are filled, and is built", async () => {
		await run([...args, `--id=${id}`]);
		fill(join(content, "inspections", id), id);
		const { diagnostics } = check({ content, inspections: [id] });
		expect(diagnostics).toEqual([]);
		const out = join(content, "output");
		const { inspections } = await build({
			home,
			content,
			out,
			inspections: [id],
			documents: [],
			editions: ["md", "ics"],
			environment: process.env,
			onProgress: () => {},
		});
		expect(inspections[0]?.made.length).toBeGreaterThan(1);
		for (const file of inspections[0]?.made ?? [])
			expect(readFileSync(join(out, id, file), "utf8")).not.toMatch(
				/TBC|\[insert/,
			);
	});
});

/** Puts words in place of every gap, as inspectors would. */
function fill(folder: string, id: string): void {
	const words: readonly (readonly [RegExp, string])[] = [
		[/\[insert the title[^\]]*\]/g, "Inspection of Cafcass"],
		[/\[insert first name and surname of whoever[^\]]*\]/g, "Dee Example"],
		[/\[insert their post\]/g, "Chief Executive"],
		[/\[insert the telephone number[^\]]*\]/g, "020 7946 0101"],
		[/\[insert the email address[^\]]*\]/g, "inspection@example.org"],
		[/\[insert the finding in one full sentence\]/g, "@headline@"],
		[/\[insert the same in one short[^\]]*\]/g, "Workers listen to children."],
		[/\[insert what it was:[^\]]*\]/g, "case file"],
		[/\[insert its number[^\]]*\]/g, "sample 004"],
		[
			/\[insert what has to improve[^\]]*\]/g,
			"The timeliness of letters that tell the court whether children are safe",
		],
		[/\[insert what inspectors look at[^\]]*\]/g, "how children are seen"],
		[
			/\[insert [^\]]*\]/g,
			"Workers see children early. They listen to them well.",
		],
	];
	const criteria: Readonly<Record<string, string>> =
		id === "inspection-of-2014"
			? {
					"private-law": '"1"',
					"public-law": '"15"',
					"national-leadership": '"33"',
					"local-leadership": '"40"',
				}
			: {
					"private-law": "safeguarding",
					"public-law": "safeguarding",
					leaders: "supervision",
				};
	let names = 0;
	for (const [index, file] of filesIn(folder).entries()) {
		const path = join(folder, file);
		let text = readFileSync(path, "utf8");
		const judgement = /^judgement: (.*)$/m.exec(text)?.[1] ?? "";
		text = text
			.replace("criteria: [TBC]", `criteria: [${criteria[judgement]}]`)
			.replace(
				"protectedCharacteristics: [TBC]",
				"protectedCharacteristics: [age]",
			)
			// What the one weakness there is bears out.
			.replace("public-law: TBC", "public-law: requires-improvement")
			.replace(/: TBC$/gm, ": good")
			.replace(
				/\[insert first name and surname of the [^\]]*\]/g,
				() => `${["Eli", "Fay", "Gus"][names++]} Sample`,
			);
		for (const [gap, filled] of words) text = text.replace(gap, filled);
		writeFileSync(
			path,
			text.replace("@headline@", `Workers see ${index + 2} children early.`),
		);
	}
}

describe("refuses with 2, a sentence and what to do", () => {
	const base = [
		"--schedule=cafcass-2014",
		"--activity=full-inspection",
		"--lead=Ada Example",
	];
	const cases: Readonly<Record<string, readonly [string[], string]>> = {
		"where nobody can be asked": [
			["--schedule=cafcass-2014"],
			"Nobody is there to ask, and the activity, the start and the lead inspector are missing.",
		],
		"an end that no schedule tells": [
			[
				"--schedule=cafcass-2021",
				"--activity=monitoring-visit",
				"--start=2026-03-03",
				"--lead=Ada Example",
			],
			"Nobody is there to ask, and the end is missing.",
		],
		"a start at the weekend": [
			[...base, "--start=2014-02-22"],
			"The start 2014-02-22 is a Saturday, and inspections keep to working days.",
		],
		"a start on a bank holiday": [
			[...base, "--start=2014-04-18"],
			"The start 2014-04-18 is Good Friday, and inspections keep to working days.",
		],
		"a day that is none": [
			[...base, "--start=2014-02-30"],
			"There is no day `2014-02-30`, which was given as the start.",
		],
		"a start before the schedule is in force": [
			[...base, "--start=2014-01-03"],
			"The schedule `cafcass-2014` is not yet in force on 2014-01-03.",
		],
		"an end that is too early": [
			[...base, "--start=2014-02-21", "--end=2014-03-20"],
			"From 2014-02-21 to 2014-03-20 is 20 working days, and fieldwork takes 21.",
		],
		"an unknown schedule": [
			["--schedule=cafcass-2104"],
			"There is no schedule `cafcass-2104`.",
		],
		"an unknown activity": [
			["--schedule=cafcass-2014", "--activity=focused-visit"],
			"There is no activity `focused-visit`.",
		],
		"an unknown role": [
			[...base, "--start=2014-02-21", "--team=Bo Example:inspector"],
			"There is no role `inspector`.",
		],
		"a person without a role": [
			[...base, "--start=2014-02-21", "--team=Bo Example"],
			"`Bo Example` in the team is no name with a role.",
		],
		"two who lead": [
			[...base, "--start=2014-02-21", "--team=Bo Example:lead-inspector"],
			"`Bo Example` is given in the team as `lead-inspector`, and one person leads.",
		],
		"an area named twice": [
			[...base, "--start=2014-02-21", "--areas=North,South,north"],
			"The service area `north` is named twice.",
		],
		"more areas than are visited": [
			[...base, "--start=2014-02-21", "--areas=A,B,C,D,E,F,G,H,I"],
			"9 service areas are named, and at most 8 are visited.",
		],
		"a name that no folder can have": [
			[...base, "--start=2014-02-21", "--id=../elsewhere"],
			"`../elsewhere` cannot be the name of an inspection.",
		],
	};
	test.each(Object.entries(cases))("%s", async (_, [args, sentence]) => {
		const { code, out, err } = await run(args);
		expect({ code, out }).toEqual({ code: 2, out: "" });
		expect(err.split("\n")).toEqual([
			`error ${sentence}`,
			expect.stringMatching(/^ {2}hint: .+[.?]$/),
			"",
		]);
		expect(existsSync(join(content, "inspections"))).toBe(false);
	});

	test("a folder that is there, which stays as it is", async () => {
		const folder = join(content, "inspections/full-inspection-2014-02-21");
		mkdirSync(folder, { recursive: true });
		writeFileSync(join(folder, "notes.txt"), "mine");
		const { code, err } = await run([...base, "--start=2014-02-21"]);
		expect(code).toBe(2);
		expect(err).toMatch(
			/^error There is an inspection `full-inspection-2014-02-21` already, and nothing is overwritten\.\n/,
		);
		expect(filesIn(folder)).toEqual(["notes.txt"]);
		expect(readdirSync(join(content, "inspections"))).toHaveLength(1);
	});
});

test("a folder is put in place whole or not at all", () => {
	const folder = join(content, "inspections/half");
	const files = new Map([
		["a.txt", "a"],
		["a.txt/b.txt", "b"],
	]);
	expect(() => placeFolder(folder, files)).toThrow();
	expect(readdirSync(join(content, "inspections"))).toEqual([]);
});

test("help has an example", async () => {
	const { code, out, err } = await run(["--help"]);
	expect({ code, err }).toEqual({ code: 0, err: "" });
	await expect(out).toMatchFileSnapshot(
		join(import.meta.dirname, "new-inspection.help.txt"),
	);
});

describe("on a terminal", () => {
	/** Answers line by line, each once it is asked for. */
	async function asked(answers: readonly string[], given = {}) {
		const input = new PassThrough();
		const output = new PassThrough();
		const left = [...answers];
		let said = "";
		output.on("data", (bytes) => {
			said += bytes;
			if (!said.endsWith("? ") && !/[)\]] $/.test(said)) return;
			const answer = left.shift();
			if (answer === undefined) input.end();
			else input.write(`${answer}\n`);
		});
		const start = newInspection({ content });
		const all = await askOpen(start, given, { input, output });
		return { all, said, made: start.make(all) };
	}

	test("asks for all there is to know, and again where an answer is wrong", async () => {
		const { all, said, made } = await asked([
			"cafcass-2014",
			"full-inspection",
			"2014-02-22",
			"2014-02-21",
			"",
			"Ada Example",
			"",
			"Harbour Cities",
			"",
		]);
		expect(all).toEqual({
			schedule: "cafcass-2014",
			activity: "full-inspection",
			start: "2014-02-21",
			end: "2014-03-21",
			lead: "Ada Example",
			team: "",
			areas: "Harbour Cities",
			id: "full-inspection-2014-02-21",
		});
		expect(said).toContain("The start 2014-02-22 is a Saturday");
		expect(made.id).toBe("full-inspection-2014-02-21");
	});

	test("asks for nothing that was given, and again for what must be answered", async () => {
		const { all, said } = await asked(["", "Ada Example"], {
			schedule: "cafcass-2021",
			activity: "focused-visit",
			start: "2026-03-03",
			end: "2026-03-04",
			team: "",
			areas: "",
			id: "visit",
		});
		expect(all).toMatchObject({ lead: "Ada Example", id: "visit" });
		expect(said.match(/Who leads it/g)).toHaveLength(2);
	});

	test("makes nothing where nobody answers any more", async () => {
		await expect(asked(["cafcass-2014"])).rejects.toThrow(
			"Not everything was answered, and nothing was made.",
		);
	});
});

function filesIn(folder: string): string[] {
	return readdirSync(folder, { recursive: true, withFileTypes: true })
		.filter((entry) => entry.isFile())
		.map(({ parentPath, name }) =>
			join(parentPath, name).slice(folder.length + 1),
		)
		.toSorted();
}
