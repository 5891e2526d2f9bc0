/** How much a rule that stands in the schedule weighs: what nobody could check at its source stops no build. */
import type { Severity } from "../diagnostics/diagnostic.ts";

export function severityOf(fact: {
	readonly verified?: boolean | undefined;
}): Severity {
	return fact.verified === false ? "warning" : "error";
}
