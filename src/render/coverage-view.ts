/** Criteria against findings, for a template: counts, and cells in the order of their columns. */
import { escapeMarkdown as escaped } from "../markdown/escape-markdown.ts";
import type { CheckedInspection } from "../model/checked-inspection.ts";
import { kinds } from "../model/finding.ts";
import {
	type CriteriaCount,
	type CriterionCoverage,
	coverageOf,
	type FindingsByKind,
	type JudgementCoverage,
} from "./coverage-of.ts";

/** Findings of one kind; `ids` is there where there are any. */
interface CellView {
	readonly count: number;
	readonly ids: string | undefined;
}

interface CriterionView {
	/** `1: Planning`, or without a number `Planning`; the id where there is no label. */
	readonly name: string;
	readonly isBare: boolean;
	/** Strengths, weaknesses, outstanding practice. */
	readonly cells: readonly CellView[];
}

interface JudgementView {
	readonly label: string;
	readonly runsOnFrom: number | undefined;
	readonly criteria: readonly CriterionView[];
	readonly bare: readonly CriterionView[];
	readonly cells: readonly CellView[];
	/** Ids of findings that name no criterion. */
	readonly unplaced: string | undefined;
}

interface CountView {
	readonly listed: number;
	readonly found: number;
	readonly strengths: number;
	readonly weaknesses: number;
	readonly bare: number;
}

export interface CoverageView {
	readonly judgements: readonly JudgementView[];
	/** Judgements that have a criterion with nothing. */
	readonly gaps: readonly JudgementView[];
	readonly areas: readonly {
		/** Nothing for what holds nationally. */
		readonly name: string | undefined;
		readonly cells: readonly CellView[];
		/** How many criteria something was written about. */
		readonly criteria: number;
		readonly judgements: readonly JudgementView[];
	}[];
	/** One a judgement, then one without a label for all. */
	readonly counts: readonly (CountView & {
		readonly label: string | undefined;
	})[];
	/** How many findings there are. */
	readonly findings: number;
	readonly cells: readonly CellView[];
	readonly unplaced: CellView;
}

export function coverageView(checked: CheckedInspection): CoverageView {
	const { judgements, areas, criteria, findings, unplaced } =
		coverageOf(checked);
	const views = judgements.map(judgementView);
	return {
		judgements: views,
		gaps: views.filter(({ bare }) => bare.length > 0),
		areas: areas.map(({ name, findings, judgements }) => ({
			name: name && escaped(name),
			cells: cellsOf(findings),
			criteria: judgements.flatMap(({ criteria }) => criteria).length,
			judgements: judgements.map(judgementView),
		})),
		counts: [
			...judgements.map(({ label, count }) => ({
				label: escaped(label),
				...countView(count),
			})),
			{ label: undefined, ...countView(criteria) },
		],
		findings: checked.findings.length,
		cells: cellsOf(findings),
		unplaced: cellOf(unplaced),
	};
}

function judgementView({
	label,
	runsOnFrom,
	criteria,
	findings,
	unplaced,
}: JudgementCoverage): JudgementView {
	const views = criteria.map(criterionView);
	return {
		label: escaped(label),
		runsOnFrom,
		criteria: views,
		bare: views.filter(({ isBare }) => isBare),
		cells: cellsOf(findings),
		unplaced: cellOf(unplaced).ids,
	};
}

function criterionView({
	id,
	label,
	findings,
	isBare,
}: CriterionCoverage): CriterionView {
	return {
		name: escaped(nameOf(id, label)),
		isBare,
		cells: cellsOf(findings),
	};
}

/** A reader knows numbers of criteria; any other id is the writers' own. */
function nameOf(id: string, label: string | undefined): string {
	if (label === undefined) return id;
	return /^\d/u.test(id) ? `${id}: ${label}` : label;
}

function countView({
	listed,
	found,
	with: having,
	bare,
}: CriteriaCount): CountView {
	return {
		listed,
		found,
		strengths: having.strength,
		weaknesses: having.weakness,
		bare,
	};
}

function cellsOf(findings: FindingsByKind): CellView[] {
	return kinds.map((kind) => cellOf(findings[kind]));
}

function cellOf(ids: readonly string[]): CellView {
	return {
		count: ids.length,
		ids: ids.length > 0 ? escaped(ids.join(", ")) : undefined,
	};
}
