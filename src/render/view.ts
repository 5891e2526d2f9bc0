/**
 * All a template may say, decided and in words: no sums, no order, no dates are left to it.
 *
 * Plain texts arrive escaped for Markdown and author prose as Markdown, so that `{{title}}` and `{{paragraphs}}` are
 * both simply right. Everything that must not be lost on the way is noted in `told`.
 */
import { blocksOf } from "../markdown/blocks.ts";
import { escapeMarkdown as escaped } from "../markdown/escape-markdown.ts";
import { parseProse } from "../markdown/parse-prose.ts";
import type { CheckedInspection } from "../model/checked-inspection.ts";
import type { Schedule } from "../model/schedule.ts";
import { briefingView } from "./briefing-view.ts";
import { changeView } from "./change-view.ts";
import { childrensView } from "./childrens-view.ts";
import { contactView } from "./contact-view.ts";
import { coverageView } from "./coverage-view.ts";
import { dataRequestView } from "./data-request-view.ts";
import { dayInWords, spanInWords } from "./dates.ts";
import { equalityView } from "./equality-view.ts";
import { figuresView } from "./figures-view.ts";
import { letterView } from "./letter-view.ts";
import { linked } from "./linked.ts";
import { nextStepsView } from "./next-steps-view.ts";
import { notificationView } from "./notification-view.ts";
import { outcomeView } from "./outcome-view.ts";
import { planView } from "./plan-view.ts";
import { prose } from "./prose.ts";
import { sectionViews } from "./section-view.ts";
import { summaryView } from "./summary-view.ts";
import { teamView } from "./team-view.ts";
import { visitView } from "./visit-view.ts";

/** @param sectionDepth depth of the heading a judgement's findings stand under */
export function view(checked: CheckedInspection, sectionDepth: number) {
	const { inspection, schedule, organisation, findings, trees } = checked;
	const { inspectorate, inspected } = organisation;
	const { dates } = inspection;
	const told: string[] = [];

	/** Markdown of a field, its words noted. */
	const telling = (
		text: string | undefined,
		label: string,
		isOnItsOwn = true,
	) => {
		if (text === undefined) return undefined;
		const { markdown, blocks } = prose(
			text,
			{ label: `_${label}`, below: 2, isOnItsOwn },
			trees,
		);
		told.push(...blocks);
		return markdown;
	};
	const lines = (items: readonly { text: string }[]) =>
		items.map(({ text }) => {
			told.push(text.replace(/\s+/gu, " "));
			return escaped(text);
		});

	for (const { body } of findings)
		told.push(...blocksOf(trees.get(body) ?? parseProse(body)));
	const sections = sectionViews(checked, sectionDepth);
	const year = (dates.published ?? dates.end).slice(0, 4);
	return {
		told,
		view: {
			title: escaped(inspection.title),
			workedExample: inspection.workedExample,
			workedExampleNote:
				inspection.workedExampleNote && escaped(inspection.workedExampleNote),
			inspected: escaped(inspected.name),
			body: escaped(inspected.shortName),
			dates: escaped(spanInWords(dates.start, dates.end, schedule.dateSpan)),
			published: dates.published && dayInWords(dates.published),
			...teamView(checked),
			judgements: schedule.judgements.flatMap(({ id, label }) => {
				const grade = gradeOf(schedule, inspection.grades[id]);
				return grade
					? [{ label: escaped(label), grade: capitalised(grade.label) }]
					: [];
			}),
			overall: overallView(checked),
			summary: summaryView(checked, telling(inspection.summary, "summary")),
			priorityActions: lines(inspection.areasForPriorityAction),
			improvements: lines(inspection.areasForImprovement),
			sections,
			...letterView(checked),
			/** The title of the schedule. */
			framework: escaped(schedule.title),
			contact: contactView(checked),
			notification: notificationView(checked),
			visit: checked.activity.graded
				? undefined
				: visitView(checked, telling(inspection.topic, "topic")),
			equality: equalityView(checked),
			coverage: coverageView(checked),
			forChildren: childrensView(checked),
			change: changeView(checked),
			plan: planView(checked),
			nextSteps: nextStepsView(checked),
			outcome: outcomeView(checked),
			dataRequest: dataRequestView(checked),
			briefing: briefingView(checked),
			figures: figuresView(checked),
			aboutTheInspection: telling(inspection.aboutTheInspection, "inspection"),
			aboutTheService: telling(inspection.aboutTheService, "service"),
			meanings: schedule.grades.map(({ label, meaning }) => ({
				grade: capitalised(label),
				meaning: escaped(meaning),
			})),
			imprint: {
				name: escaped(inspectorate.name),
				legalName: escaped(inspectorate.legalName),
				address: inspectorate.address.map(escaped),
				telephone: escaped(inspectorate.telephone),
				textphone: escaped(inspectorate.textphone),
				email: linked(inspectorate.email, `mailto:${inspectorate.email}`),
				website: linked(
					inspectorate.website,
					`https://${inspectorate.website.replace(/^https?:\/\//, "")}`,
				),
				remit: telling(inspectorate.remit, "remit", false),
				otherFormats: telling(inspectorate.otherFormats, "formats", false),
				complaints: telling(inspectorate.complaints, "complaints", false),
				whereToFind: telling(inspectorate.whereToFind, "where", false),
				licence: telling(inspectorate.licence, "licence", false),
				copyright: `© ${escaped(inspectorate.copyright)} ${year}`,
			},
		},
	};
}

function overallView({ schedule, inspection }: CheckedInspection) {
	const { overall } = schedule;
	const grade = overall && gradeOf(schedule, inspection.grades[overall.id]);
	if (!overall || !grade) return undefined;
	return {
		label: escaped(overall.label),
		isRow: overall.stated === "row",
		grade: escaped(grade.label),
		gradeCapitalised: capitalised(grade.label),
		meaning: escaped(grade.meaning),
		expectation: grade.expectation && escaped(grade.expectation),
	};
}

function gradeOf(schedule: Schedule, id: string | undefined) {
	return schedule.grades.find((grade) => grade.id === id);
}

/** As in a table: `Requires improvement`. */
function capitalised(label: string): string {
	return escaped(label.charAt(0).toUpperCase() + label.slice(1));
}
