/** What is measured: a folder of content each, how large it is, and what is done with it. */
import { cpSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { type ContentOrder, generateContent } from "./generate.ts";
import type { At, Goal, Job } from "./job.ts";
import { printOf } from "./print-of.ts";
import { home } from "./program.ts";

export interface Subject {
	readonly label: string;
	/** Makes all that its jobs need in a folder, which must not hold anything. */
	prepare(folder: string): void | Promise<void>;
	readonly jobs: readonly Job[];
}

const contentAt = (at: At) => ["--content", at("content")];

const check = (goal?: Goal): Job => ({
	label: "check",
	command: "check",
	args: contentAt,
	without: [],
	...(goal && { goal }),
});

/** The same build twice: nothing built before, and nothing changed since. */
const builds = (
	what: string,
	output: string,
	args: readonly string[],
	goals: { readonly cold?: Goal; readonly unchanged?: Goal } = {},
): [cold: Job, unchanged: Job] => {
	const job = {
		command: "build-report",
		args: (at: At) => [...contentAt(at), "--out", at(output), ...args],
		output,
	} as const;
	return [
		{
			...job,
			label: `build-report${what}, nothing built before`,
			without: ["output"],
			...(goals.cold && { goal: goals.cold }),
		},
		{
			...job,
			label: `build-report${what}, nothing changed`,
			without: [],
			...(goals.unchanged && { goal: goals.unchanged }),
		},
	];
};

const [fullReports, fullReportsAgain] = builds(
	" of full reports",
	"reports",
	["--document", "full-report"],
	{ cold: { time: 3, memory: 400 }, unchanged: { time: 0.7 } },
);
const [all] = builds("", "output", []);

const letters = (count: number, goal?: Goal): Job => ({
	label: `merge-letters, ${count.toLocaleString("en-GB")} letters`,
	command: "merge-letters",
	args: (at) => [
		"national-2014",
		...contentAt(at),
		...["--addressees", at(`${count}.csv`), "--out", at(`${count}.pdf`)],
	],
	output: `${count}.pdf`,
	without: ["output"],
	...(goal && { goal }),
});

export const subjects: Readonly<Record<string, Subject>> = {
	examples: {
		label: "The two examples of full inspections",
		prepare: (folder) =>
			copyExamples(folder, ["national-2014", "national-2023"]),
		jobs: [
			{ ...check({ time: 0.5 }), isMeasuredBare: true },
			{ ...fullReports, isMeasuredBare: true, isCompared: true },
			{ ...fullReportsAgain, isMeasuredBare: true },
			{
				...all,
				label: "the same, every document",
				isMeasuredBare: true,
			},
			{
				...all,
				label: "the same, and no compiled code kept",
				without: ["output", "compiled code"],
			},
			{
				...all,
				label: "the same, and the browser still packed",
				without: ["output", "compiled code", "unpacked browser"],
			},
		],
	},
	pack: {
		label: "Every document of the example of 2014",
		prepare: (folder) => copyExamples(folder, ["national-2014"]),
		jobs: builds("", "output", [], {
			cold: { time: 6 },
			unchanged: { time: 1 },
		}),
	},
	findings: {
		label: "A generated inspection of 500 findings, about 120 words each",
		prepare: (folder) => generate(folder, { findings: 500, words: 120 }),
		jobs: [check({ time: 1 }), ...builds("", "output", [])],
	},
	"many-findings": {
		label: "A generated inspection of 5,000 findings, about 120 words each",
		prepare: (folder) => generate(folder, { findings: 5000, words: 120 }),
		jobs: [check({ time: 5 })],
	},
	pages: {
		label: "A generated inspection of 1,000 findings, about a page each",
		prepare: (folder) => generate(folder, { findings: 1000, words: 590 }),
		jobs: [check(), ...builds("", "output", [])],
	},
	letters: {
		label: "The letter to families of the example of 2014, merged",
		prepare(folder) {
			copyExamples(folder, ["national-2014"]);
			for (const count of [200, 1000]) writeAddressees(folder, count);
		},
		jobs: [letters(200), letters(1000, { time: 60 })],
	},
	finishing: {
		label: "A print of 100 pages, to be finished",
		async prepare(folder) {
			generate(folder, { findings: 94, words: 590 });
			writeFileSync(
				join(folder, "print.pdf"),
				await printOf(join(folder, "content"), "full-report"),
			);
		},
		jobs: [
			{
				label: "finishing, Node and its libraries started for it",
				command: "finish-print",
				args: (at) => [at("print.pdf"), at("finished.pdf")],
				output: "finished.pdf",
				without: ["output"],
				goal: { time: 0.8 },
			},
		],
	},
};

function generate(
	folder: string,
	size: Pick<ContentOrder, "findings" | "words">,
): void {
	const to = join(folder, "content");
	generateContent({ from: join(home, "content"), to, inspections: 1, ...size });
}

/** All of the content folder but other inspections. */
function copyExamples(folder: string, examples: readonly string[]): void {
	const from = join(home, "content");
	const inspections = join(from, "inspections");
	cpSync(from, join(folder, "content"), {
		recursive: true,
		filter: (file) =>
			!file.startsWith(join(inspections, "/")) ||
			examples.some((id) => {
				const own = join(inspections, id);
				return file === own || file.startsWith(join(own, "/"));
			}),
	});
}

function writeAddressees(folder: string, count: number): void {
	const areas = ["canal-towns", "harbour-cities", "middle-shires"];
	const rows = Array.from(
		{ length: count },
		(_, index) =>
			`Example ${index + 1},${index + 1} Example Street,Exampleton,EX1 1EX,${areas[index % areas.length]}`,
	);
	writeFileSync(
		join(folder, `${count}.csv`),
		["name,address 1,address 2,postcode,service area", ...rows].join("\n"),
	);
}
