/**
 * Preflight: the last look before anything is published, at the bytes that would be.
 *
 * In goes what stands in the output folder of one inspection, opened; out comes a verdict, a line for every check.
 */
import type { Verdict } from "../../model/verdict.ts";
import type { PreflightCheck, PreflightFacts } from "./facts.ts";
import { filesIntact, sizesModest, upToDate } from "./files.ts";
import { htmlSound } from "./html-sound.ts";
import { linksLead } from "./links-lead.ts";
import { pdfConformant } from "./pdf-conformant.ts";
import { propertiesTold } from "./properties-told.ts";
import { statusFinal } from "./status-final.ts";
import { wordAccessible } from "./word-accessible.ts";
import { childrenCanRead, gapsFilled, titlesFinal } from "./words-final.ts";
import { wordsSame } from "./words-same.ts";

/** In the order they are told. */
export const preflightChecks: readonly PreflightCheck[] = [
	filesIntact,
	upToDate,
	wordsSame,
	pdfConformant,
	wordAccessible,
	htmlSound,
	propertiesTold,
	linksLead,
	titlesFinal,
	gapsFilled,
	sizesModest,
	childrenCanRead,
	statusFinal,
];

/** More faults of one check than these are counted. */
const mostOfOne = 5;
/** More faults than these are counted, but for one of each check: a verdict is read at one go. */
const mostOfAll = 20;

export function verdictOn(facts: PreflightFacts): Verdict {
	const lines = preflightChecks.map((one) => ({
		id: one.id,
		promise: one.promise,
		note: one.note(facts),
		faults: [...one.check(facts)],
	}));
	const failing = lines.filter(({ faults }) => faults.length > 0).length;
	const most = Math.min(
		mostOfOne,
		Math.max(1, Math.floor(mostOfAll / failing)),
	);
	return {
		holds: failing === 0,
		lines: lines.map((line) => ({
			...line,
			told: Math.min(most, line.faults.length),
		})),
	};
}
