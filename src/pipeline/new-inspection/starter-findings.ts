/**
 * Findings to begin with: one of each kind, one at least for every judgement that is graded and for every service area,
 * each with a word on its fields and a gap for everything inspectors have yet to establish.
 */
import { type Finding, kinds } from "../../model/finding.ts";
import type { Judgement, Schedule } from "../../model/schedule.ts";
import type { Beginning } from "./beginning.ts";
import { gap } from "./yaml-text.ts";

export interface StarterFinding {
	readonly id: string;
	readonly kind: Finding["kind"];
	/** The name of its file. */
	readonly file: string;
	readonly text: string;
}

export function starterFindings(beginning: Beginning): StarterFinding[] {
	const plans = planned(beginning);
	const prefixes = prefixesOf(beginning.schedule.judgements);
	const numbers = new Map<string, number>();
	return plans.map(({ judgement, kind, area }, index) => {
		const prefix = prefixes.get(judgement.id) ?? "F";
		const number = (numbers.get(prefix) ?? 0) + 1;
		numbers.set(prefix, number);
		const id = `${prefix}-${String(number).padStart(2, "0")}`;
		return {
			id,
			kind,
			file: `${(index + 1) * 10 + 100}-${judgement.id}-${area === undefined ? "" : `${area}-`}${kind}.md`,
			text: textOf(
				{ id, judgement, kind, area, isFirst: index === 0 },
				beginning,
			),
		};
	});
}

interface Plan {
	readonly judgement: Judgement;
	readonly kind: Finding["kind"];
	readonly area: string | undefined;
}

/** What there is to be a finding of, in the order of the report. */
function planned({ schedule, activity, areas }: Beginning): Plan[] {
	const order =
		schedule.sectionOrder ?? schedule.judgements.map(({ id }) => id);
	const judgements = order.flatMap(
		(id) => schedule.judgements.find((one) => one.id === id) ?? [],
	);
	const isByArea = ({ byServiceArea }: Judgement) =>
		activity.graded && byServiceArea && areas.length > 0;
	const count = Math.max(kinds.length, activity.graded ? judgements.length : 0);
	const plans: Plan[] = [];
	for (let index = 0; index < count; index++) {
		const judgement = judgements[index % judgements.length];
		const kind = kinds[index % kinds.length];
		// Neither list is ever empty.
		if (judgement === undefined || kind === undefined) continue;
		plans.push({ judgement, kind, area: undefined });
	}
	const told = plans.flatMap((plan): Plan[] =>
		isByArea(plan.judgement)
			? areas.map(({ id }) => ({ ...plan, area: id }))
			: [plan],
	);
	if (judgements.some(isByArea)) return inOrder(told, judgements);
	// The areas are shared out, and where they are more than the findings, the rest have one each of their own.
	const shared = told.map((plan, index) => ({
		...plan,
		area: areas[index]?.id,
	}));
	const rest = areas.slice(told.length).map(
		({ id }, index): Plan => ({
			// There is always a first.
			...(shared[index % shared.length] as Plan),
			area: id,
		}),
	);
	return inOrder([...shared, ...rest], judgements);
}

function inOrder(
	plans: readonly Plan[],
	judgements: readonly Judgement[],
): Plan[] {
	return plans.toSorted(
		(a, b) => judgements.indexOf(a.judgement) - judgements.indexOf(b.judgement),
	);
}

/** Short beginnings of ids, one for each judgement: `PR` for `private-law`. */
function prefixesOf(judgements: readonly Judgement[]): Map<string, string> {
	const prefixes = new Map<string, string>();
	for (const { id } of judgements) {
		const letters = id.toUpperCase().replaceAll("-", "");
		let length = 2;
		while (
			length < letters.length &&
			[...prefixes.values()].includes(letters.slice(0, length))
		)
			length++;
		prefixes.set(id, letters.slice(0, length));
	}
	return prefixes;
}

const meanings: Readonly<Record<Finding["kind"], string>> = {
	strength: "A strength: something that works well for children and families.",
	weakness: "A weakness: something that has to be better.",
	"outstanding-practice":
		"Outstanding practice: something that others can learn from.",
};

function textOf(
	{
		id,
		judgement,
		kind,
		area,
		isFirst,
	}: Plan & { id: string; isFirst: boolean },
	{ schedule, activity, start }: Beginning,
): string {
	return [
		"---",
		`# ${meanings[kind]}`,
		`id: ${id}`,
		`judgement: ${judgement.id}`,
		...criteria(judgement, schedule),
		...evaluationRow(judgement, schedule),
		`kind: ${kind}`,
		...(area === undefined
			? [
					"# Where it was seen; leave it out where it holds nationally.",
					"# serviceArea: the id of a service area",
				]
			: ["# Where it was seen.", `serviceArea: ${area}`]),
		"# Its line in summaries: one full sentence.",
		`headline: ${gap("the finding in one full sentence")}`,
		"# Its line in the children’s summary: one short sentence.",
		`forChildren: ${gap("the same in one short sentence for children")}`,
		"# Whether its headline stands in the summary.",
		"inSummary: yes",
		...(kind === "weakness"
			? [
					"# Whether an area for improvement must rest on it.",
					"mustImprove: yes",
				]
			: []),
		...characteristics(schedule, isFirst),
		"# What it rests on, never printed. The date is the day inspectors read, saw or heard it.",
		"evidence:",
		`  - source: ${gap("what it was: case file, interview, observation")}`,
		`    reference: ${gap("its number, never a name")}`,
		`    date: ${start}`,
		"---",
		"",
		activity.graded
			? "[insert the paragraphs of the report]"
			: "[insert the paragraphs of the letter]",
		"",
	].join("\n");
}

function criteria(
	{ criteria, criteriaRunOnFrom }: Judgement,
	schedule: Schedule,
): string[] {
	const known = [
		...criteria.map(({ id }) => id),
		...(criteriaRunOnFrom === undefined ? [] : [`${criteriaRunOnFrom} and on`]),
	];
	return known.length === 0
		? []
		: [
				`# One or more of ${known.join(", ")}.`,
				`# \`npm run schedule -- ${schedule.id}\` says what they are about.`,
				"criteria: [TBC]",
			];
}

function evaluationRow(
	{ id }: Judgement,
	{ caseEvaluation }: Schedule,
): string[] {
	const rows = caseEvaluation.find(({ judgement }) => judgement === id)?.rows;
	return rows === undefined
		? []
		: [
				`# The row of the case evaluation tool it was recorded in: ${rows.map((row) => row.id).join(", ")}.`,
				"# evaluationRow: one of them",
			];
}

/** One finding asks for them, so that nobody forgets that one at least must have some. */
function characteristics(
	{ protectedCharacteristics }: Schedule,
	isFirst: boolean,
): string[] {
	const known = protectedCharacteristics.map(({ id }) => id);
	if (known.length === 0) return [];
	return isFirst
		? [
				`# Those it bears on: ${known.join(", ")}.`,
				"# Leave the line out where it bears on none; one finding of the inspection at least bears on some.",
				"protectedCharacteristics: [TBC]",
			]
		: ["# protectedCharacteristics: [age]"];
}
