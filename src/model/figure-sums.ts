/**
 * What printed figures should say, worked out again from their counts.
 *
 * Counts are believed and percentages are not. Rounding is tolerated: a percentage is right where it is the recomputed one
 * to as many digits as were printed, whichever way a half was rounded. What is wrong is told and never put right.
 */
import type { Path } from "../diagnostics/diagnostic.ts";
import type { AnswerGroup, Figure } from "./figures.ts";

/** Something printed that the counts do not bear out. Paths begin at the figure. */
export type Disagreement =
	| {
			readonly kind: "count-total";
			readonly at: Path;
			readonly printed: number;
			readonly recomputed: number;
	  }
	| (Percentage & { readonly kind: "percent"; readonly label: string })
	| {
			readonly kind: "percent-total";
			readonly at: Path;
			/** What the line of totals says, or nothing where the percentages alone are off. */
			readonly printed: string | undefined;
			/** What the printed percentages add to. */
			readonly sum: number;
	  }
	| (Percentage & {
			readonly kind: "statement";
			readonly of: AnswerGroup;
			readonly text: string | undefined;
			/** What the printed percentages of the answers add to, where each has one. */
			readonly sumOfParts: number | undefined;
	  });

interface Percentage {
	readonly at: Path;
	readonly printed: string;
	/** To as many digits as were printed. */
	readonly recomputed: string;
	/** Of which it was worked out. */
	readonly count: number;
	readonly total: number;
}

/** How many answers there are, added up. */
export function sumOf({ answers }: Pick<Figure, "answers">): number {
	return answers.reduce((sum, { count }) => sum + count, 0);
}

/** Of how many an answer is a share: the answers added up, or the people where each may give several. */
export function baseOf(
	figure: Pick<Figure, "answers" | "totalCount" | "several">,
): number {
	return (figure.several ? figure.totalCount : undefined) ?? sumOf(figure);
}

/** How many gave an answer of a group. */
export function countOf(
	{ answers, groups }: Pick<Figure, "answers" | "groups">,
	group: AnswerGroup,
): number {
	const labels = groups?.[group] ?? [];
	return sumOf({
		answers: answers.filter(({ label }) => labels.includes(label)),
	});
}

/** A share in per cent, halves rounded up, as it is printed: `13.6`. */
export function percentOf(count: number, base: number, digits: number): string {
	if (base === 0) return (0).toFixed(digits);
	const unit = 10 ** digits;
	// In whole numbers, since 0.285 is less than that to a computer.
	const scaled = Math.floor((200 * count * unit + base) / (2 * base));
	return (scaled / unit).toFixed(digits);
}

/** Every way in which a printed figure is not borne out by its counts, in the order of the page. */
export function disagreementsIn(figure: Figure): Disagreement[] {
	return [
		...percentsApart(figure),
		...countTotalApart(figure),
		...percentTotalApart(figure),
		...statementsApart(figure),
	];
}

/** The answers add up to another total than the printed one. */
export function countTotalApart(
	figure: Figure,
): Extract<Disagreement, { kind: "count-total" }>[] {
	const { totalCount, several } = figure;
	const recomputed = sumOf(figure);
	return several || totalCount === undefined || totalCount === recomputed
		? []
		: [
				{
					kind: "count-total",
					at: ["totalCount"],
					printed: totalCount,
					recomputed,
				},
			];
}

/** Printed percentages of answers that are not those of their counts. */
export function percentsApart(
	figure: Figure,
): Extract<Disagreement, { kind: "percent" }>[] {
	return figure.answers.flatMap(({ label, count, percent }, index) =>
		percent === undefined || isShare(percent, count, figure)
			? []
			: [
					{
						kind: "percent" as const,
						label,
						at: ["answers", index, "percent"],
						...recomputed(percent, count, figure),
					},
				],
	);
}

/** Printed percentages that add to less than 99 or more than 101, and a printed total that is not 100. */
export function percentTotalApart(
	figure: Figure,
): Extract<Disagreement, { kind: "percent-total" }>[] {
	const sum = sumOfPercents(figure);
	const { totalPercent, several } = figure;
	if (several || sumOf(figure) === 0) return [];
	const isOff = sum !== undefined && (sum < 99 || sum > 101);
	if (totalPercent !== undefined && (isOff || !isHundred(totalPercent, sum)))
		return [
			{
				kind: "percent-total",
				at: ["totalPercent"],
				printed: totalPercent,
				sum: sum ?? 100,
			},
		];
	return isOff
		? [{ kind: "percent-total", at: ["answers"], printed: undefined, sum }]
		: [];
}

/** Statements about answers put together that are not those of their counts. */
export function statementsApart(
	figure: Figure,
): Extract<Disagreement, { kind: "statement" }>[] {
	return figure.statements.flatMap(({ of, percent, text }, index) => {
		const count = countOf(figure, of);
		// Of a group that holds no answers nobody can say anything; a rule tells of that.
		const isKnown = (figure.groups?.[of] ?? []).length > 0;
		return !isKnown || isShare(percent, count, figure)
			? []
			: [
					{
						kind: "statement" as const,
						of,
						text,
						at: ["statements", index, "percent"],
						sumOfParts: sumOfParts(figure, of),
						...recomputed(percent, count, figure),
					},
				];
	});
}

/**
 * What the printed percentages add to, where rounding alone keeps them from the printed 100: no mistake, and worth a
 * note.
 */
export function roundedSum(figure: Figure): number | undefined {
	const sum = sumOfPercents(figure);
	return figure.several ||
		sum === undefined ||
		sum === 100 ||
		sum < 99 ||
		sum > 101
		? undefined
		: sum;
}

/** What the printed percentages add to; nothing where one of them was not printed. */
function sumOfPercents({
	answers,
}: Pick<Figure, "answers">): number | undefined {
	const percents = answers.map(({ percent }) => percent);
	return percents.every((percent) => percent !== undefined)
		? added(percents)
		: undefined;
}

function sumOfParts(
	{ answers, groups }: Figure,
	group: AnswerGroup,
): number | undefined {
	const labels = groups?.[group] ?? [];
	return sumOfPercents({
		answers: answers.filter(({ label }) => labels.includes(label)),
	});
}

/** Without the noise that a computer adds to tenths. */
function added(percents: readonly string[]): number {
	const millionths = percents.reduce(
		(sum, percent) => sum + Math.round(Number(percent) * 1e6),
		0,
	);
	return millionths / 1e6;
}

/** A line of totals may say what the rounded percentages really add to. */
function isHundred(printed: string, sum: number | undefined): boolean {
	const total = Number(printed);
	return total === 100 || total === sum;
}

/** Of a printed total that is wrong itself, a share may be of that or of the answers added up. */
function isShare(printed: string, count: number, figure: Figure): boolean {
	const bases = [baseOf(figure), figure.totalCount ?? baseOf(figure)];
	const unit = 10 ** digitsOf(printed);
	const scaled = Math.round(Number(printed) * unit);
	return bases.some((base) =>
		base === 0
			? scaled === 0
			: Math.abs(scaled * base - 100 * count * unit) * 2 <= base,
	);
}

function recomputed(
	printed: string,
	count: number,
	figure: Figure,
): Omit<Percentage, "at"> {
	const total = baseOf(figure);
	return {
		printed,
		recomputed: percentOf(count, total, digitsOf(printed)),
		count,
		total,
	};
}

function digitsOf(printed: string): number {
	return printed.split(".")[1]?.length ?? 0;
}
