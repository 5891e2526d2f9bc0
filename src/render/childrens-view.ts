/**
 * The summary for children and young people: every judgement in words of theirs, what was good, what must get better, and
 * whom they can talk to.
 *
 * Its lines are those the findings have for children. Good is what the summary of the report says is good; what must get
 * better is what that summary says is weak, and for each area for improvement the first weakness that it rests on. Where
 * a judgement has nothing of these, all that was found speaks.
 */
import { escapeMarkdown as escaped } from "../markdown/escape-markdown.ts";
import type { CheckedInspection } from "../model/checked-inspection.ts";
import type { Finding } from "../model/finding.ts";
import { countInWords } from "./count-in-words.ts";
import { linked } from "./linked.ts";
import { type PictureOrder, placed } from "./pictures/order.ts";
import { judgementsInOrder } from "./section-view.ts";

export interface ChildrensView {
	/** Who inspects and who is inspected, where the organisation tells children. */
	readonly about: string | undefined;
	readonly glance: { readonly picture: string } | undefined;
	readonly overall: ChildrensGrade | undefined;
	/** In the order of the report's sections. */
	readonly judgements: readonly (ChildrensGrade & {
		readonly good: readonly string[];
		readonly better: readonly string[];
		/** The first few of the same lines, each list as one paragraph. */
		readonly goodTogether: string;
		readonly betterTogether: string;
		/** Whether a judgement before it, or the overall one, has the same grade. */
		readonly isExplained: boolean;
	})[];
	/** What must change at once, from the areas for priority action. */
	readonly atOnce: readonly string[];
	readonly help: readonly {
		readonly name: string;
		readonly what: string;
		/** Telephone and website, in a sentence. */
		readonly reach: string | undefined;
	}[];
}

interface ChildrensGrade {
	/** What was judged, in words for children where the schedule has them. */
	readonly heading: string;
	/** Nothing in an activity without grades. */
	readonly grade: string | undefined;
	/** What the grade means. */
	readonly meaning: string | undefined;
	readonly picture: string | undefined;
}

export function childrensView(checked: CheckedInspection): ChildrensView {
	const { inspection, schedule, organisation, findings } = checked;
	const { overall } = schedule;
	const explained = new Set(overall && [inspection.grades[overall.id]]);
	const judgements = judgementsInOrder(schedule).map((judgement) => {
		const grade = inspection.grades[judgement.id];
		const isExplained = explained.has(grade);
		explained.add(grade);
		const own = findings.filter((one) => one.judgement === judgement.id);
		const good = linesOf(goodOf(own));
		const better = linesOf(betterOf(own, checked));
		return {
			...gradeFor(judgement, checked),
			good,
			better,
			goodTogether: good.slice(0, few).join(" "),
			betterTogether: better.slice(0, few).join(" "),
			isExplained,
		};
	});
	const glance = glancePicture(checked);
	return {
		about: organisation.forChildren && escaped(organisation.forChildren.about),
		glance: glance && { picture: placed(glance) },
		overall:
			overall && inspection.grades[overall.id] !== undefined
				? gradeFor(overall, checked)
				: undefined,
		judgements,
		atOnce: linesOf(
			leadingWeaknesses(inspection.areasForPriorityAction, findings),
		),
		help: (organisation.forChildren?.help ?? []).map(
			({ name, what, telephone, website }) => ({
				name: escaped(name),
				what: escaped(what),
				reach: reachOf(telephone, website),
			}),
		),
	};
}

/** How many lines of each kind a short summary has of a judgement. */
const few = 2;

/** One picture a grade, and all of them at a glance. */
export function childrensPictures(checked: CheckedInspection): PictureOrder[] {
	const glance = glancePicture(checked);
	return [
		...checked.schedule.grades.map(({ id }) => gradePictureOf(id, checked)),
		...(glance ? [glance] : []),
	];
}

function gradeFor(
	{
		id,
		label,
		forChildren,
	}: { id: string; label: string; forChildren?: string | undefined },
	checked: CheckedInspection,
): ChildrensGrade {
	const { schedule, inspection } = checked;
	const grade = schedule.grades.find((one) => one.id === inspection.grades[id]);
	return {
		heading: escaped(forChildren ?? label),
		grade: grade && escaped(grade.label),
		meaning: grade && escaped(grade.forChildren ?? grade.meaning),
		picture: grade && placed(gradePictureOf(grade.id, checked)),
	};
}

function gradePictureOf(
	id: string,
	{ schedule }: CheckedInspection,
): PictureOrder {
	const grades = schedule.grades.map(({ label }) => label);
	const grade = schedule.grades.findIndex((one) => one.id === id);
	const count = countInWords(grades.length);
	return {
		name: `grade-${id}`,
		alt: `${count.charAt(0).toUpperCase()}${count.slice(1)} steps. A flag is on step ${countInWords(grades.length - grade)}: ${grades[grade]}.`,
		draw: async (frame) => {
			const { gradePicture } = await import("./pictures/grade-picture.ts");
			return gradePicture({ grades, grade }, frame);
		},
	};
}

/** Nothing where nothing was graded. */
function glancePicture({
	schedule,
	inspection,
}: CheckedInspection): PictureOrder | undefined {
	const grades = schedule.grades.map(({ label }) => label);
	const judged: readonly {
		id: string;
		label: string;
		forChildren?: string | undefined;
	}[] = [
		...(schedule.overall ? [schedule.overall] : []),
		...judgementsInOrder(schedule),
	];
	const rows = judged.flatMap(({ id, label, forChildren }) => {
		const grade = schedule.grades.findIndex(
			(one) => one.id === inspection.grades[id],
		);
		return grade === -1 ? [] : [{ label: forChildren ?? label, grade }];
	});
	if (rows.length === 0) return undefined;
	return {
		name: "judgements-for-children",
		alt: rows
			.map(({ label, grade }) => `${label}: ${grades[grade]}.`)
			.join(" "),
		draw: async (frame) => {
			const { judgementsPicture } = await import(
				"./pictures/judgements-picture.ts"
			);
			return judgementsPicture({ grades, rows }, frame);
		},
	};
}

/** Strengths that the report's summary tells; all of them where it tells none. */
function goodOf(findings: readonly Finding[]): readonly Finding[] {
	const strengths = findings.filter(({ kind }) => kind !== "weakness");
	const told = strengths.filter(({ inSummary }) => inSummary);
	return told.length > 0 ? told : strengths;
}

/** Weaknesses that the report's summary tells or an area for improvement leads with; all of them where there are none. */
function betterOf(
	findings: readonly Finding[],
	{ inspection, findings: all }: CheckedInspection,
): readonly Finding[] {
	const leading = leadingWeaknesses(inspection.areasForImprovement, all);
	const weaknesses = findings.filter(({ kind }) => kind === "weakness");
	const told = weaknesses.filter(
		(finding) => finding.inSummary || leading.includes(finding),
	);
	return told.length > 0 ? told : weaknesses;
}

/** For each area the first weakness it rests on, once. */
function leadingWeaknesses(
	areas: CheckedInspection["inspection"]["areasForImprovement"],
	all: readonly Finding[],
): readonly Finding[] {
	const found = areas.flatMap(
		({ findings }) =>
			findings
				.map((id) => all.find((one) => one.id === id))
				.find((one) => one?.kind === "weakness") ?? [],
	);
	return [...new Set(found)];
}

function linesOf(findings: readonly Finding[]): string[] {
	return findings.map(({ forChildren }) => escaped(forChildren));
}

function reachOf(
	telephone: string | undefined,
	website: string | undefined,
): string | undefined {
	const ways = [
		...(telephone === undefined ? [] : [`Call **${escaped(telephone)}**.`]),
		...(website === undefined
			? []
			: [`Go to ${linked(website, `https://${website}`)}.`]),
	];
	return ways.length > 0 ? ways.join(" ") : undefined;
}
