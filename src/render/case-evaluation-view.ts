/**
 * One table of the case evaluation tool (Annex E), for a template: its rows, and what findings of the inspection were
 * recorded in each.
 *
 * A finding stands in the row it names. One that names none stands in every row that shares a criterion with it: the
 * references of Annex E are possible ones, and nothing must be missed.
 */
import { escapeMarkdown as escaped } from "../markdown/escape-markdown.ts";
import type { CheckedInspection } from "../model/checked-inspection.ts";
import type { Finding } from "../model/finding.ts";
import { dayInWords } from "./dates.ts";

interface EvaluationFindingView {
	readonly id: string;
	readonly isStrength: boolean;
	readonly isOutstandingPractice: boolean;
	readonly headline: string;
	/** `case file, sample 12, 11 March 2014`, one after the other. */
	readonly evidence: string;
}

interface EvaluationRowView {
	readonly label: string;
	/** `1, 7, 9`. */
	readonly references: string;
	readonly findings: readonly EvaluationFindingView[];
}

export interface CaseEvaluationView {
	/** `Private law`. */
	readonly title: string;
	readonly judgement: string;
	readonly rows: readonly EvaluationRowView[];
	readonly hasFindings: boolean;
	/** Where criteria are counted through: the judgement that number one belongs to. */
	readonly firstJudgement: string | undefined;
	/** `1`, and `14`. */
	readonly first: string;
	readonly last: string;
}

/** @param judgement the one the table is for; nothing where the schedule has no table for it */
export function caseEvaluationView(
	judgement: string,
	{ schedule, findings }: CheckedInspection,
): CaseEvaluationView | undefined {
	const table = schedule.caseEvaluation.find(
		(one) => one.judgement === judgement,
	);
	const judged = schedule.judgements.find(({ id }) => id === judgement);
	if (table === undefined || judged === undefined) return undefined;
	const own = findings.filter((finding) => finding.judgement === judgement);
	const rows = table.rows.map((row) => ({
		label: escaped(row.label),
		references: escaped(row.criteria.join(", ")),
		findings: own
			.filter(({ evaluationRow, criteria }) =>
				evaluationRow === undefined
					? criteria.some((one) => row.criteria.includes(one))
					: evaluationRow === row.id,
			)
			.map(findingView),
	}));
	const [first] = schedule.judgements;
	const isNumbered = judged.criteria.every(({ id }) => /^\d+$/.test(id));
	return {
		title: escaped(table.label ?? judged.label),
		judgement: escaped(judged.label),
		rows,
		hasFindings: rows.some(({ findings }) => findings.length > 0),
		firstJudgement: isNumbered && first ? escaped(first.label) : undefined,
		first: escaped(judged.criteria.at(0)?.id ?? ""),
		last: escaped(judged.criteria.at(-1)?.id ?? ""),
	};
}

function findingView({
	id,
	kind,
	headline,
	evidence,
}: Finding): EvaluationFindingView {
	return {
		id: escaped(id),
		isStrength: kind === "strength",
		isOutstandingPractice: kind === "outstanding-practice",
		headline: escaped(headline),
		evidence: evidence
			.map(({ source, reference, date }) =>
				escaped(`${source}, ${reference}, ${dayInWords(date)}`),
			)
			.join("; "),
	};
}
