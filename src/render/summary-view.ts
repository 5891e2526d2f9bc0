/**
 * The summary: the lead inspector's opening, then the headlines of the findings marked for it.
 *
 * Strengths come first in a summary of what is outstanding or good, weaknesses first in any other (handbook paragraph
 * 105); the schedule says which grade is which.
 */
import { escapeMarkdown as escaped } from "../markdown/escape-markdown.ts";
import type { CheckedInspection } from "../model/checked-inspection.ts";

export interface SummaryView {
	readonly opening: string | undefined;
	/** What goes first, then what follows; one that is empty is not there. */
	readonly groups: readonly SummaryGroup[];
	/** No finding speaks in it and nobody wrote an opening. */
	readonly isEmpty: boolean;
}

export interface SummaryGroup {
	readonly isStrengths: boolean;
	readonly isFirst: boolean;
	/** Follows `Overall` and the body's name before the first: `is good because`; nothing without an overall judgement. */
	readonly leadIn: string | undefined;
	readonly headlines: readonly string[];
	/** The same sentences as one paragraph. */
	readonly paragraph: string;
}

export function summaryView(
	{ inspection, schedule, findings }: CheckedInspection,
	opening: string | undefined,
): SummaryView {
	const grade = schedule.grades.find(
		({ id }) => id === inspection.grades[schedule.overall?.id ?? ""],
	);
	const chosen = findings.filter(({ inSummary }) => inSummary);
	const strengths = chosen.filter(({ kind }) => kind !== "weakness");
	const weaknesses = chosen.filter(({ kind }) => kind === "weakness");
	const groups = (
		grade?.weaknessesFirst
			? [
					{ isStrengths: false, group: weaknesses },
					{ isStrengths: true, group: strengths },
				]
			: [
					{ isStrengths: true, group: strengths },
					{ isStrengths: false, group: weaknesses },
				]
	)
		.filter(({ group }) => group.length > 0)
		.map(({ isStrengths, group }, place) => {
			const headlines = group.map(({ headline }) => escaped(headline));
			return {
				isStrengths,
				isFirst: place === 0,
				leadIn: place === 0 && grade ? escaped(grade.leadIn) : undefined,
				headlines,
				paragraph: headlines.join(" "),
			};
		});
	return {
		opening,
		groups,
		isEmpty: groups.length === 0 && opening === undefined,
	};
}
