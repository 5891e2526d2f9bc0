/**
 * Criteria against findings: which have strengths, weaknesses, outstanding practice, and which have nothing, by judgement
 * and by service area.
 *
 * All of the schedule is inspected, and not every criterion is written up (handbook paragraphs 109 and 110). So a
 * criterion with nothing is a gap to look at, and never a fault.
 */
import type { CheckedInspection } from "../model/checked-inspection.ts";
import { type Finding, kinds } from "../model/finding.ts";
import type { Judgement } from "../model/schedule.ts";

export interface Coverage {
	readonly title: string;
	/** In the schedule's order. */
	readonly judgements: readonly JudgementCoverage[];
	/** What holds nationally first, then every service area of the inspection. */
	readonly areas: readonly AreaCoverage[];
	/** Every finding, once. */
	readonly findings: FindingsByKind;
	readonly criteria: CriteriaCount;
	/** Findings that name no criterion, by id. */
	readonly unplaced: readonly string[];
}

export interface JudgementCoverage {
	readonly id: string;
	readonly label: string;
	/** Criteria run on from this number, though nobody could list them. */
	readonly runsOnFrom: number | undefined;
	/** Those that the schedule lists, then others that findings name, by number. */
	readonly criteria: readonly CriterionCoverage[];
	readonly count: CriteriaCount;
	readonly findings: FindingsByKind;
	/** Findings that name no criterion, by id. */
	readonly unplaced: readonly string[];
}

export interface CriterionCoverage {
	readonly id: string;
	/** Nothing for a criterion that the schedule does not list. */
	readonly label: string | undefined;
	readonly findings: FindingsByKind;
	/** Nothing was written about it. */
	readonly isBare: boolean;
}

export interface AreaCoverage {
	/** Nothing for what holds nationally. */
	readonly name: string | undefined;
	readonly findings: FindingsByKind;
	/** Judgements with a finding there, each with the criteria that something was written about there. */
	readonly judgements: readonly JudgementCoverage[];
}

/** Ids of findings by what they say of the service, in the order of the report. */
export type FindingsByKind = Readonly<
	Record<Finding["kind"], readonly string[]>
>;

/** How many criteria there are, listed or found, and how many of them have what. */
export interface CriteriaCount {
	readonly listed: number;
	/** Not listed, and known from findings alone. */
	readonly found: number;
	readonly with: Readonly<Record<Finding["kind"], number>>;
	/** Listed, and with nothing. */
	readonly bare: number;
}

export function coverageOf({
	inspection,
	schedule,
	findings,
}: CheckedInspection): Coverage {
	const judgementsIn = (own: readonly Finding[]) =>
		schedule.judgements.map((judgement) =>
			judgementCoverage(
				judgement,
				own.filter((finding) => finding.judgement === judgement.id),
			),
		);
	const judgements = judgementsIn(findings);
	return {
		title: inspection.title,
		judgements,
		areas: [{ id: undefined, name: undefined }, ...inspection.serviceAreas].map(
			({ id, name }) => {
				const own = findings.filter(({ serviceArea }) => serviceArea === id);
				return {
					name,
					findings: byKind(own),
					judgements: judgementsIn(own)
						.filter(({ findings }) => isAny(findings))
						.map((judgement) => ({
							...judgement,
							criteria: judgement.criteria.filter(({ isBare }) => !isBare),
						})),
				};
			},
		),
		findings: byKind(findings),
		criteria: countOf(judgements.flatMap(({ criteria }) => criteria)),
		unplaced: judgements.flatMap(({ unplaced }) => unplaced),
	};
}

function judgementCoverage(
	{ id, label, criteria: listed, criteriaRunOnFrom: runsOnFrom }: Judgement,
	findings: readonly Finding[],
): JudgementCoverage {
	const named = new Map<string, Finding[]>();
	for (const finding of findings)
		for (const id of new Set(finding.criteria)) {
			const others = named.get(id);
			if (others) others.push(finding);
			else named.set(id, [finding]);
		}
	const found = [...named.keys()]
		.filter((id) => !listed.some((criterion) => criterion.id === id))
		.sort(byNumber.compare)
		.map((id) => ({ id, label: undefined }));
	const criteria = [...listed, ...found].map(({ id, label }) => {
		const own = named.get(id) ?? [];
		return { id, label, findings: byKind(own), isBare: own.length === 0 };
	});
	return {
		id,
		label,
		runsOnFrom,
		criteria,
		count: countOf(criteria),
		findings: byKind(findings),
		unplaced: findings
			.filter(({ criteria }) => criteria.length === 0)
			.map(({ id }) => id),
	};
}

/** 9 before 10. */
const byNumber = new Intl.Collator("en-GB", { numeric: true });

function byKind(findings: readonly Finding[]): FindingsByKind {
	return ofEveryKind((kind) =>
		findings.filter((finding) => finding.kind === kind).map(({ id }) => id),
	);
}

function isAny(findings: FindingsByKind): boolean {
	return kinds.some((kind) => findings[kind].length > 0);
}

function countOf(criteria: readonly CriterionCoverage[]): CriteriaCount {
	const count = (isCounted: (one: CriterionCoverage) => boolean) =>
		criteria.filter(isCounted).length;
	return {
		listed: count(({ label }) => label !== undefined),
		found: count(({ label }) => label === undefined),
		with: ofEveryKind((kind) =>
			count(({ findings }) => findings[kind].length > 0),
		),
		bare: count(({ isBare }) => isBare),
	};
}

function ofEveryKind<Value>(
	valueFor: (kind: Finding["kind"]) => Value,
): Record<Finding["kind"], Value> {
	return {
		strength: valueFor("strength"),
		weakness: valueFor("weakness"),
		"outstanding-practice": valueFor("outstanding-practice"),
	};
}
