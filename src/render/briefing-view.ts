/**
 * What is known before an inspection begins, by the headings of the schedule (handbook paragraphs 17 to 21): data, what
 * the five groups said, lines of enquiry; then what comes from elsewhere, and the survey returns in full.
 */
import { escapeMarkdown as escaped } from "../markdown/escape-markdown.ts";
import {
	type Briefing,
	type BriefingTable,
	concernSources,
	type SurveyGroup,
	surveyGroups,
} from "../model/briefing.ts";
import type { CheckedInspection } from "../model/checked-inspection.ts";
import { baseOf, countOf, percentOf } from "../model/figure-sums.ts";
import { plainNumber } from "../model/plain-number.ts";
import type { Judgement } from "../model/schedule.ts";
import { dayInWords, spanInWords } from "./dates.ts";
import { number } from "./number.ts";
import { type PictureOrder, placed } from "./pictures/order.ts";
import { prose } from "./prose.ts";
import { judgementsInOrder } from "./section-view.ts";

type Question = Briefing["surveys"][number]["questions"][number];

const groupNames: Readonly<Record<SurveyGroup, string>> = {
	children: "Children",
	"young-people": "Young people",
	"birth-relatives": "Birth relatives",
	staff: "Staff",
	stakeholders: "Stakeholders",
};

const concernNames: Readonly<
	Record<Briefing["concernCounts"][number]["kind"], string>
> = {
	"whistle-blowing": "Whistle-blowing",
	complaints: "Complaints",
	ombudsman: "Ombudsman",
};

interface TableView {
	readonly title: string;
	readonly isPublished: boolean;
	readonly source: string;
	readonly rowsAre: string;
	readonly columns: readonly string[];
	readonly rows: readonly {
		readonly label: string;
		readonly values: readonly string[];
	}[];
	readonly shows: string;
	readonly picture: string | undefined;
}

interface SectionView {
	readonly label: string;
	readonly analysis: string | undefined;
	readonly tables: readonly TableView[];
	/** What each group said, in whole percentages. */
	readonly answers: readonly {
		readonly group: string;
		readonly title: string;
		readonly answered: string;
		readonly agree: string;
		readonly neither: string;
		readonly disagree: string;
	}[];
	readonly picture: string | undefined;
	readonly enquiries: readonly {
		readonly id: string;
		readonly question: string;
		readonly because: string;
		/** Nothing where it is everywhere. */
		readonly areas: string | undefined;
	}[];
}

export interface BriefingView {
	readonly asOf: string;
	readonly preparedBy: string;
	readonly mainIssues: string | undefined;
	/** Grades of the last full inspection, where there was one. */
	readonly previous:
		| {
				readonly day: string;
				readonly grades: readonly {
					readonly label: string;
					readonly grade: string;
				}[];
		  }
		| undefined;
	readonly sections: readonly SectionView[];
	readonly concerns: readonly {
		readonly name: string;
		readonly days: string;
		readonly count: string;
		/** Each with its number: `Delay: 8; Other matters: 4`. */
		readonly matters: string | undefined;
		readonly points: readonly string[];
	}[];
	/** Kinds of concern of which nothing is told, as in a sentence. */
	readonly uncounted: string | undefined;
	readonly reviews: readonly {
		readonly title: string;
		readonly day: string;
		readonly points: readonly string[];
	}[];
	readonly publications: readonly {
		readonly title: string;
		readonly publisher: string;
		readonly day: string;
		readonly point: string;
	}[];
	readonly surveys: readonly {
		readonly group: string;
		readonly closed: string;
		readonly asked: string | undefined;
		readonly answered: string;
		/** How many of those asked answered, in whole per cent. */
		readonly rate: string | undefined;
		readonly questions: readonly {
			readonly title: string;
			readonly question: string | undefined;
			readonly note: string | undefined;
			readonly answers: readonly {
				readonly label: string;
				readonly count: string;
				readonly percent: string;
			}[];
			readonly total: string;
		}[];
	}[];
	/** Groups without returns, as in a sentence. */
	readonly unheard: string | undefined;
}

/** @returns nothing where the inspection has no briefing.yaml */
export function briefingView(
	checked: CheckedInspection,
): BriefingView | undefined {
	const { briefing, schedule, trees } = checked;
	if (briefing === undefined) return undefined;
	const markdown = (text: string | undefined, label: string, below: number) =>
		text && prose(text, { label, below, isOnItsOwn: true }, trees).markdown;
	const { concernCounts, reviews, publications, surveys } = briefing;
	return {
		asOf: dayInWords(briefing.asOf),
		preparedBy: escaped(briefing.preparedBy),
		mainIssues: markdown(briefing.mainIssues, "_issues", 2),
		previous: previousView(checked),
		sections: judgementsInOrder(schedule).map((judgement) =>
			sectionView(judgement, briefing, checked, (text) =>
				markdown(text, `_${judgement.id}`, 2),
			),
		),
		concerns: concernCounts.map(
			({ kind, from, until, count, matters, points }) => ({
				name: concernNames[kind],
				days: escaped(spanInWords(from, until, schedule.dateSpan)),
				count: number(count),
				matters:
					matters
						.map(({ label, count }) => `${escaped(label)}: ${number(count)}`)
						.join("; ") || undefined,
				points: points.map(escaped),
			}),
		),
		uncounted: listed(
			concernSources
				.filter((kind) => concernCounts.every((one) => one.kind !== kind))
				.map((kind) => concernNames[kind]),
		),
		reviews: reviews.map(({ title, date, points }) => ({
			title: escaped(title),
			day: dayInWords(date),
			points: points.map(escaped),
		})),
		publications: publications.map(({ title, publisher, date, point }) => ({
			title: escaped(title),
			publisher: escaped(publisher),
			day: dayInWords(date),
			point: escaped(point),
		})),
		surveys: inOrder(surveys).map(surveyView),
		unheard: listed(
			surveyGroups
				.filter((group) => surveys.every((one) => one.group !== group))
				.map((group) => groupNames[group]),
		),
	};
}

/** A picture for each table that is drawn, and one for the survey results of each judgement. */
export function briefingPictures({
	briefing,
	schedule,
}: CheckedInspection): PictureOrder[] {
	if (briefing === undefined) return [];
	return schedule.judgements.flatMap((judgement) => [
		...tablesOf(judgement, briefing)
			.filter(({ charted }) => charted)
			.map(tablePicture),
		...surveyPicture(judgement, briefing),
	]);
}

function previousView({
	inspection: { previous },
	schedule,
}: CheckedInspection): BriefingView["previous"] {
	if (previous === undefined) return undefined;
	const judged = schedule.overall
		? [...schedule.judgements, schedule.overall]
		: schedule.judgements;
	return {
		day: dayInWords(previous.end),
		grades: judged.flatMap(({ id, label }) => {
			const grade = schedule.grades.find(
				(one) => one.id === previous.grades[id],
			);
			return grade
				? [
						{
							label: escaped(label),
							grade: escaped(
								grade.label.charAt(0).toUpperCase() + grade.label.slice(1),
							),
						},
					]
				: [];
		}),
	};
}

function sectionView(
	judgement: Judgement,
	briefing: Briefing,
	{ inspection }: CheckedInspection,
	markdown: (text: string | undefined) => string | undefined,
): SectionView {
	const section = briefing.sections.find(
		(one) => one.judgement === judgement.id,
	);
	const [picture] = surveyPicture(judgement, briefing);
	return {
		label: escaped(judgement.heading ?? judgement.label),
		analysis: markdown(section?.analysis),
		tables: tablesOf(judgement, briefing).map((table) => ({
			title: escaped(table.title),
			isPublished: table.kind === "published",
			source: escaped(table.source),
			rowsAre: escaped(table.rowsAre),
			columns: table.columns.map(escaped),
			rows: table.rows.map(({ label, values }) => ({
				label: escaped(label),
				values: values.map(escaped),
			})),
			shows: escaped(table.shows),
			picture: table.charted ? placed(tablePicture(table)) : undefined,
		})),
		answers: questionsOf(judgement, briefing).map(({ group, question }) => {
			const [agree, neither, disagree] = sharesOf(question);
			return {
				group: groupNames[group],
				title: escaped(question.title),
				answered: number(baseOf(question)),
				agree: `${agree}%`,
				neither: `${neither}%`,
				disagree: `${disagree}%`,
			};
		}),
		picture: picture && placed(picture),
		enquiries: (section?.enquiries ?? []).map(
			({ id, question, because, serviceAreas }) => ({
				id: escaped(id),
				question: escaped(question),
				because: escaped(because),
				areas: listed(
					serviceAreas.map((area) =>
						escaped(
							inspection.serviceAreas.find(({ id }) => id === area)?.name ??
								area,
						),
					),
				),
			}),
		),
	};
}

function tablesOf({ id }: Judgement, { sections }: Briefing): BriefingTable[] {
	return sections
		.filter(({ judgement }) => judgement === id)
		.flatMap(({ tables }) => tables);
}

/** Questions about a judgement that can be put together as agreeing and disagreeing. */
function questionsOf(
	{ id }: Judgement,
	{ surveys }: Briefing,
): { readonly group: SurveyGroup; readonly question: Question }[] {
	return inOrder(surveys).flatMap(({ group, questions }) =>
		questions
			.filter(({ judgement, several }) => judgement === id && !several)
			.map((question) => ({ group, question })),
	);
}

/** Who agrees, who neither does nor does not, and who disagrees, in whole per cent. */
function sharesOf(question: Question): [string, string, string] {
	const base = baseOf(question);
	const agree = countOf(question, "agree");
	const disagree = countOf(question, "disagree");
	const shareOf = (count: number) => percentOf(count, base, 0);
	return [shareOf(agree), shareOf(base - agree - disagree), shareOf(disagree)];
}

function surveyPicture(
	judgement: Judgement,
	briefing: Briefing,
): PictureOrder[] {
	const questions = questionsOf(judgement, briefing);
	if (questions.length === 0) return [];
	const groups = questions.map(({ group, question }) => ({
		label: `${groupNames[group]}: ${question.title}`,
		values: sharesOf(question).map(Number),
	}));
	return [
		{
			name: `survey-${judgement.id}`,
			alt: `Bars of how many in a hundred agreed, said neither or disagreed, for ${questions.length === 1 ? "one question" : `${questions.length} questions`}. The table above holds the numbers.`,
			draw: async (frame) =>
				(await import("./pictures/bars-picture.ts")).barsPicture(
					{
						title: "Share of those who answered",
						series: ["Agree", "Neither", "Disagree"],
						groups,
						unit: "%",
					},
					frame,
				),
		},
	];
}

function tablePicture(table: BriefingTable): PictureOrder {
	const { id, title, columns, rows } = table;
	const isPercent = rows.every(({ values }) =>
		values.every((value) => value.endsWith("%")),
	);
	return {
		name: `data-${id}`,
		alt: `${title}, as bars. The table above holds the numbers.`,
		draw: async (frame) =>
			(await import("./pictures/bars-picture.ts")).barsPicture(
				{
					title,
					series: columns,
					groups: rows.map(({ label, values }) => ({
						label,
						// A rule sees to it that they are numbers.
						values: values.map((value) => plainNumber(value) ?? 0),
					})),
					...(isPercent && { unit: "%" }),
				},
				frame,
			),
	};
}

/** Surveys in the order in which the handbook names the groups. */
function inOrder(surveys: Briefing["surveys"]): Briefing["surveys"] {
	return surveys.toSorted(
		(a, b) => surveyGroups.indexOf(a.group) - surveyGroups.indexOf(b.group),
	);
}

function surveyView({
	group,
	closed,
	asked,
	answered,
	questions,
}: Briefing["surveys"][number]): BriefingView["surveys"][number] {
	return {
		group: groupNames[group],
		closed: dayInWords(closed),
		asked: asked === undefined ? undefined : number(asked),
		answered: number(answered),
		rate: asked ? `${percentOf(answered, asked, 0)}%` : undefined,
		questions: questions.map((question) => {
			const base = baseOf(question);
			return {
				title: escaped(question.title),
				question: question.question && escaped(question.question),
				note: question.note && escaped(question.note),
				answers: question.answers.map(({ label, count }) => ({
					label: escaped(label),
					count: number(count),
					percent: `${percentOf(count, base, 0)}%`,
				})),
				total: number(base),
			};
		}),
	};
}

/** As in a sentence: `Children, Staff`; nothing of none. */
function listed(names: readonly string[]): string | undefined {
	return names.length === 0 ? undefined : names.join(", ");
}
