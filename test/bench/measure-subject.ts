/**
 * Measures all there is to measure of one subject.
 *
 * In rounds, each of which measures everything once, so that a busy moment of the machine does not hit one figure alone.
 */
import { globSync, readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { loadPdf } from "../../src/write/pdf/load-pdf.ts";
import { type Measure, measure } from "./measure.ts";
import { measurePeer } from "./peer.ts";
import { forgetCompiledCode, programCall, type Way, ways } from "./program.ts";
import { contentOf, type Subject } from "./subject.ts";

/** What is run, and what the run before left for it. */
export const states = [
	/** `check`. */
	"check",
	/** `build-report` of the full reports alone, nothing built before: what others can be compared with. */
	"reports",
	/** `build-report`, nothing built before. */
	"cold",
	/** `build-report`, all built before and nothing changed. */
	"unchanged",
	/** `build-report`, nothing built before, and no compiled code kept by Node. */
	"uncompiled",
	/** The same on a machine that has yet to unpack the browser. */
	"first ever",
] as const;
export type State = (typeof states)[number];

export interface SubjectOrder {
	readonly subject: Subject;
	readonly runs: number;
	/** A folder for what is generated and built. */
	readonly temporary: string;
	readonly environment: NodeJS.ProcessEnv;
	/** Whether pandoc and WeasyPrint are there to compare with. */
	readonly hasPeer: boolean;
	readonly onProgress: (sentence: string) => void;
}

/** One thing measured, as often as there were rounds. */
export interface Series {
	readonly state: State;
	readonly way: Way;
	readonly measures: readonly Measure[];
}

export interface Measured {
	/** Pages of all PDF editions together. */
	readonly pages: number;
	readonly series: readonly Series[];
	/** What pandoc and WeasyPrint took, round by round; none where they are not there. */
	readonly peer: readonly Measure[];
}

export async function measureSubject(order: SubjectOrder): Promise<Measured> {
	const { subject, runs, temporary, environment } = order;
	const content = ["--content", contentOf(subject, temporary)];
	const out = join(temporary, "output", subject);
	const reports = join(temporary, "reports", subject);
	// What npm adds is the same for every subject, and so is what Node and the browser prepare once.
	const isExamples = subject === "examples";
	const rounds: { state: State; way: Way; measure: Measure }[][] = [];
	const peer: Measure[] = [];

	const build = (
		way: Way,
		environment: NodeJS.ProcessEnv,
		args: readonly string[] = ["--out", out],
	) =>
		measure(
			programCall(way, "build-report", [...content, ...args], environment),
		);
	const removeOutput = () => {
		for (const folder of [out, reports])
			rmSync(folder, { recursive: true, force: true });
	};

	async function measureWay(way: Way): Promise<(typeof rounds)[number]> {
		const call = programCall(way, "check", content, environment);
		const check = await measure(call);
		removeOutput();
		const some = ["--document", "full-report", "--out", reports];
		const full = await build(way, environment, some);
		const cold = await build(way, environment);
		const unchanged = await build(way, environment);
		return [
			{ state: "check", way, measure: check },
			{ state: "reports", way, measure: full },
			{ state: "cold", way, measure: cold },
			{ state: "unchanged", way, measure: unchanged },
		];
	}

	async function measureFirst(way: Way): Promise<(typeof rounds)[number]> {
		removeOutput();
		forgetCompiledCode();
		const uncompiled = await build(way, environment);
		removeOutput();
		forgetCompiledCode();
		const cache = join(temporary, "cache");
		const first = await build(way, { ...environment, XDG_CACHE_HOME: cache });
		rmSync(cache, { recursive: true, force: true });
		return [
			{ state: "uncompiled", way, measure: uncompiled },
			{ state: "first ever", way, measure: first },
		];
	}

	async function measureTheirs(): Promise<void> {
		if (!order.hasPeer) return;
		peer.push(await measurePeer(reports, join(temporary, "peer"), environment));
	}

	for (let round = 1; round <= runs; round++) {
		order.onProgress(`Measuring ${subject}, round ${round} of ${runs} …`);
		// Who goes first changes from round to round; the first needs what we make.
		if (round % 2 === 0) await measureTheirs();
		const made = await measureWay("npm run");
		if (isExamples) made.push(...(await measureWay("node")));
		if (round % 2 === 1) await measureTheirs();
		rounds.push(made);
	}
	if (isExamples)
		for (let round = 1; round <= runs; round++) {
			order.onProgress(`Measuring first builds, ${round} of ${runs} …`);
			rounds.push(await measureFirst("npm run"));
		}

	const all = rounds.flat();
	return {
		pages: await pagesIn(out),
		series: states.flatMap((state) =>
			ways.flatMap((way) => {
				const measures = all
					.filter((one) => one.state === state && one.way === way)
					.map(({ measure }) => measure);
				return measures.length > 0 ? [{ state, way, measures }] : [];
			}),
		),
		peer,
	};
}

async function pagesIn(out: string): Promise<number> {
	let pages = 0;
	for (const file of globSync(join(out, "**/*.pdf")))
		pages += (await loadPdf(readFileSync(file))).getPageCount();
	return pages;
}
