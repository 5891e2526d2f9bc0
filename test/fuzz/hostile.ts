/** The trials that `fuzz.test.ts` makes some of, and the files `*.fuzz.ts` all, side by side. */
import { join } from "node:path";
import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";
import fc from "fast-check";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { heapInputs } from "./heap-inputs.ts";
import { naughtyInputs } from "./naughty-inputs.ts";
import { brokenInputs, madeUpInputs } from "./random-inputs.ts";
import { suiteInputs } from "./suite-inputs.ts";
import { throughTheCommandLine } from "./through-the-command-line.ts";
import { Ground, type Input } from "./trial.ts";

const small = join(import.meta.dirname, "../validate/base");
const examples = join(import.meta.dirname, "../../content");

/** Another seed makes other inputs: `FUZZ_SEED=7 npm test -- fuzz`. A failure tells its own, and the way to it. */
const seed = Number(process.env.FUZZ_SEED ?? 20140307);

/** What a check may take of the machine, as a process of its own and after many in one. */
const mostMegabytes = 300;

/** Inputs that are listed, by what they are. */
const inputsOf = {
	"every document of the YAML test suite, wherever YAML is read": suiteInputs,
	"every string of the Big List of Naughty Strings, in fields and names":
		naughtyInputs,
	"heaps of what rules look for": heapInputs,
} as const satisfies Readonly<Record<string, () => readonly Input[]>>;
type List = keyof typeof inputsOf;

/** All of them. */
export const lists = Object.keys(inputsOf) as readonly List[];

export interface Extent {
	readonly lists: readonly List[];
	/** One in so many of the listed inputs. */
	readonly oneIn: number;
	/** How many random inputs of each of four kinds. */
	readonly runs: number;
	/** How many of the slowest go through the command line. */
	readonly slowest: number;
}

/** Describes the trials. */
export function hostile({ lists: chosen, oneIn, runs, slowest }: Extent): void {
	const times: { input: Input; milliseconds: number }[] = [];
	let ground: Ground;
	let groundOfExamples: Ground;
	beforeAll(() => {
		ground = new Ground(small);
		groundOfExamples = new Ground(examples);
	});
	afterAll(() => {
		ground.end();
		groundOfExamples.end();
	});

	const faultsOf = (inputs: readonly Input[]): string[] =>
		inputs.flatMap((input) => {
			const { faults, milliseconds } = ground.try(input);
			times.push({ input, milliseconds });
			return faults;
		});
	const some = (inputs: readonly Input[]) =>
		inputs.filter((_, index) => index % oneIn === 0);

	const patience = { timeout: 1_500_000 };
	describe(
		"each loads, or is told of at a place that is there",
		patience,
		() => {
			test.each(chosen)("%s", (list) => {
				expect(faultsOf(some(inputsOf[list]()))).toEqual([]);
			});

			const contents: readonly {
				what: string;
				content: string;
				inspection?: string;
			}[] = [
				{ what: "made up", content: small },
				{
					what: "a small report, broken",
					content: small,
					inspection: "sample",
				},
				...["national-2014", "national-2023"].map((inspection) => ({
					what: `${inspection}, broken`,
					content: examples,
					inspection,
				})),
			];
			test.each(runs === 0 ? [] : contents)(
				`${runs} random inputs with the seed ${seed}: $what`,
				({ content, inspection }) => {
					const on = content === small ? ground : groundOfExamples;
					const inputs =
						inspection === undefined
							? madeUpInputs()
							: brokenInputs(content, inspection);
					fc.assert(
						fc.property(inputs, (input) => {
							expect(on.try(input).faults).toEqual([]);
						}),
						{ seed, numRuns: runs },
					);
				},
			);
		},
	);

	test("nothing of it stays in memory", () => {
		setFlagsFromString("--expose_gc");
		(runInNewContext("gc") as () => void)();
		expect(process.memoryUsage().heapUsed / 1_000_000).toBeLessThan(
			mostMegabytes,
		);
	});

	test("the slowest of them, each in a process of its own", patience, () => {
		const worst = times
			.toSorted((a, b) => b.milliseconds - a.milliseconds)
			.slice(0, slowest);
		// The first process of an installation compiles the program, which takes more memory than any input.
		for (const { input } of worst.slice(0, 1))
			throughTheCommandLine(small, input);
		for (const { input } of worst) {
			const ended = throughTheCommandLine(small, input);
			expect([0, 1], input.name).toContain(ended.code);
			expect(ended.told, input.name).not.toMatch(
				/\n {4}at |fault of the program/,
			);
			expect(ended.megabytes, input.name).toBeLessThan(mostMegabytes);
		}
	});
}
