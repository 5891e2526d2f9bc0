/**
 * Preflight: the last look before anything is published, at the bytes that would be.
 *
 * In goes what stands in the output folder of one inspection, opened; out comes a verdict, a line for every check.
 */
import type { PreflightCheck, PreflightFacts } from "./facts.ts";
import { filesIntact, sizesModest, upToDate } from "./files.ts";
import { htmlSound } from "./html-sound.ts";
import { linksLead } from "./links-lead.ts";
import { pdfConformant } from "./pdf-conformant.ts";
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
	linksLead,
	titlesFinal,
	gapsFilled,
	sizesModest,
	childrenCanRead,
	statusFinal,
];

export interface Verdict {
	/** Whether everything holds. */
	readonly holds: boolean;
	readonly lines: readonly VerdictLine[];
}

export interface VerdictLine {
	/** Of the check. */
	readonly id: string;
	readonly promise: string;
	/** What was looked at; may be empty. */
	readonly note: string;
	/** Why it does not hold, a sentence each; none where it does. */
	readonly faults: readonly string[];
}

export function verdictOn(facts: PreflightFacts): Verdict {
	const lines = preflightChecks.map((one) => ({
		id: one.id,
		promise: one.promise,
		note: one.note?.(facts) ?? "",
		faults: [...one.check(facts)],
	}));
	return { holds: lines.every(({ faults }) => faults.length === 0), lines };
}
