/**
 * What is said on the last day of fieldwork beside the grades: the strengths and weaknesses that they rest on (handbook
 * paragraph 91).
 */
import { escapeMarkdown as escaped } from "../markdown/escape-markdown.ts";
import type { CheckedInspection } from "../model/checked-inspection.ts";
import type { Finding } from "../model/finding.ts";

export interface OutcomeView {
	/** Headlines of the findings that stand in the summary; of all findings where none does. */
	readonly strengths: readonly string[];
	readonly weaknesses: readonly string[];
}

/** @returns nothing for an activity without grades */
export function outcomeView({
	activity,
	findings,
}: Pick<CheckedInspection, "activity" | "findings">): OutcomeView | undefined {
	if (!activity.graded) return undefined;
	const chosen = findings.filter(({ inSummary }) => inSummary);
	const told = chosen.length > 0 ? chosen : findings;
	const headlines = (isMeant: (kind: Finding["kind"]) => boolean) =>
		told
			.filter(({ kind }) => isMeant(kind))
			.map(({ headline }) => escaped(headline));
	return {
		strengths: headlines((kind) => kind !== "weakness"),
		weaknesses: headlines((kind) => kind === "weakness"),
	};
}
