/**
 * Printed figures beside what their counts make, and everything in which the two differ.
 *
 * Nothing printed is put right: a template shows both, and lists every disagreement at the end.
 */
import { escapeMarkdown as escaped } from "../markdown/escape-markdown.ts";
import type { CheckedInspection } from "../model/checked-inspection.ts";
import {
	baseOf,
	countOf,
	type Disagreement,
	disagreementsIn,
	percentOf,
	roundedSum,
	sumOf,
} from "../model/figure-sums.ts";
import type { Figure } from "../model/figures.ts";
import { dayInWords } from "./dates.ts";
import { number } from "./number.ts";
import { type PictureOrder, placed } from "./pictures/order.ts";

interface DisagreementView {
	/** The title of its figure. */
	readonly figure: string;
	/** Which of the four it is. */
	readonly isTotal: boolean;
	readonly isAnswer: boolean;
	readonly isSum: boolean;
	readonly isStatement: boolean;
	/** The answer it is about. */
	readonly label?: string | undefined;
	/** What a statement says of itself, and of whom. */
	readonly text?: string | undefined;
	readonly of?: string | undefined;
	readonly printed: string | undefined;
	readonly recomputed: string;
	/** From what it was recomputed. */
	readonly count?: string;
	readonly total?: string;
	/** What the rounded percentages add to, and whether that is what was printed. */
	readonly parts?: string | undefined;
	readonly isSumOfParts?: boolean;
}

interface StatementView {
	readonly text: string | undefined;
	readonly of: string;
	readonly printed: string;
	readonly recomputed: string;
	readonly differs: boolean;
}

interface FigureView {
	readonly title: string;
	readonly question: string | undefined;
	readonly note: string | undefined;
	readonly several: boolean;
	/** Whether any percentage was printed. */
	readonly isPrinted: boolean;
	readonly answers: readonly {
		readonly label: string;
		readonly count: string;
		readonly printed: string | undefined;
		/** With one digit after the point. */
		readonly recomputed: string;
		readonly differs: boolean;
	}[];
	readonly total: {
		/** As printed, or else the sum. */
		readonly count: string;
		readonly printed: string | undefined;
		readonly sum: string;
		/** Nothing where people gave several answers, which are not added. */
		readonly recomputed: string | undefined;
		readonly differs: boolean;
		readonly percentDiffers: boolean;
	};
	readonly statements: readonly StatementView[];
	readonly picture: string;
}

export interface FiguresView {
	readonly subject: string;
	readonly source: string;
	readonly day: string | undefined;
	readonly list: readonly FigureView[];
	readonly disagreements: readonly DisagreementView[];
	/** Figures whose percentages add to 99 or 101 by rounding. */
	readonly rounded: readonly {
		readonly figure: string;
		readonly sum: string;
	}[];
	/** How many percentages, totals and statements were worked out again. */
	readonly compared: string;
}

/** @returns nothing where the inspection has no figures.yaml */
export function figuresView({
	figures,
}: CheckedInspection): FiguresView | undefined {
	if (figures === undefined) return undefined;
	const list = figures.figures;
	return {
		subject: escaped(figures.subject),
		source: escaped(figures.source),
		day: figures.date && dayInWords(figures.date),
		list: list.map(figureView),
		disagreements: list.flatMap((figure) =>
			disagreementsIn(figure).map((one) => disagreementView(figure, one)),
		),
		rounded: list.flatMap((figure) => {
			const sum = roundedSum(figure);
			return sum === undefined
				? []
				: [{ figure: escaped(figure.title), sum: String(sum) }];
		}),
		compared: number(
			list.reduce((sum, figure) => sum + comparisonsIn(figure), 0),
		),
	};
}

/** A picture for each figure. */
export function figurePictures({ figures }: CheckedInspection): PictureOrder[] {
	return (figures?.figures ?? []).map(pictureOf);
}

function figureView(figure: Figure): FigureView {
	const { title, question, note, several, answers, totalCount, totalPercent } =
		figure;
	const base = baseOf(figure);
	const sum = sumOf(figure);
	const apart = disagreementsIn(figure);
	const differs = (...at: readonly (string | number)[]) =>
		apart.some((one) => one.at.join("/") === at.join("/"));
	return {
		title: escaped(title),
		question: question && escaped(question),
		note: note && escaped(note),
		several,
		isPrinted:
			totalPercent !== undefined ||
			answers.some(({ percent }) => percent !== undefined),
		answers: answers.map(({ label, count, percent }, index) => ({
			label: escaped(label),
			count: number(count),
			printed: percent,
			recomputed: percentOf(count, base, 1),
			differs: differs("answers", index, "percent"),
		})),
		total: {
			count: number(totalCount ?? sum),
			printed: totalPercent,
			sum: number(sum),
			recomputed: several ? undefined : percentOf(sum, base, 1),
			differs: differs("totalCount"),
			percentDiffers: differs("totalPercent"),
		},
		statements: figure.statements.map(({ text, of, percent }, index) => ({
			text: text && escaped(text),
			of,
			printed: percent,
			recomputed: percentOf(countOf(figure, of), base, 1),
			differs: differs("statements", index, "percent"),
		})),
		picture: placed(pictureOf(figure)),
	};
}

function pictureOf(figure: Figure): PictureOrder {
	const base = baseOf(figure);
	const groups = figure.answers.map(({ label, count }) => ({
		label,
		values: [Number(percentOf(count, base, 1))],
	}));
	const most = groups.toSorted((a, b) => share(b) - share(a))[0];
	return {
		name: `answers-${figure.id}`,
		alt: `${figure.title}, as bars. ${most ? `The longest is “${most.label}” with ${share(most)}%. ` : ""}The table above holds the numbers.`,
		draw: async (frame) =>
			(await import("./pictures/bars-picture.ts")).barsPicture(
				{
					title: figure.title,
					series: ["Recomputed"],
					groups,
					unit: "%",
				},
				frame,
			),
	};
}

function share({ values }: { readonly values: readonly number[] }): number {
	return values[0] ?? 0;
}

function disagreementView(
	{ title }: Figure,
	one: Disagreement,
): DisagreementView {
	const of = {
		figure: escaped(title),
		isTotal: one.kind === "count-total",
		isAnswer: one.kind === "percent",
		isSum: one.kind === "percent-total",
		isStatement: one.kind === "statement",
	};
	switch (one.kind) {
		case "count-total":
			return {
				...of,
				printed: number(one.printed),
				recomputed: number(one.recomputed),
			};
		case "percent-total":
			return { ...of, printed: one.printed, recomputed: String(one.sum) };
		case "percent":
			return { ...of, label: escaped(one.label), ...shareView(one) };
		case "statement":
			return {
				...of,
				text: one.text && escaped(one.text),
				of: one.of,
				...shareView(one),
				parts:
					one.sumOfParts === undefined ? undefined : String(one.sumOfParts),
				isSumOfParts: one.sumOfParts === Number(one.printed),
			};
	}
}

function shareView(one: {
	readonly printed: string;
	readonly recomputed: string;
	readonly count: number;
	readonly total: number;
}) {
	return {
		printed: one.printed,
		recomputed: one.recomputed,
		count: number(one.count),
		total: number(one.total),
	};
}

function comparisonsIn({
	answers,
	totalCount,
	totalPercent,
	statements,
	several,
}: Figure): number {
	const totals = [totalCount, totalPercent].filter(
		(one) => one !== undefined && !several,
	);
	return (
		answers.filter(({ percent }) => percent !== undefined).length +
		totals.length +
		statements.length
	);
}
