/**
 * What a letter on a visit says that a report does not: who came and when, what they looked at, what they found told in
 * plain paragraphs, and what follows where something must be put right at once.
 */
import { escapeMarkdown as escaped } from "../markdown/escape-markdown.ts";
import type { CheckedInspection } from "../model/checked-inspection.ts";
import { addWorkingDays, workingDaysIn } from "../model/working-days.ts";
import { dayInWords, spanInWords } from "./dates.ts";
import { dayOf } from "./properties.ts";
import { prose } from "./prose.ts";
import { judgementsInOrder } from "./section-view.ts";
import { inspectorTitle } from "./team-view.ts";

export interface VisitView {
	/** `14 and 15 June 2022`, `8 to 10 October 2024`. */
	readonly days: string;
	/** Of the schedule. */
	readonly framework: string;
	/** Those who have no post but that of an inspector; nothing where nobody has. */
	readonly inspectors:
		| {
				/** `Her Majesty’s Inspector`, of which there may be several. */
				readonly title: string;
				readonly areSeveral: boolean;
				/** `A, B and C`, the lead first. */
				readonly names: string;
		  }
		| undefined;
	/** Everybody else but those who assure quality, each with a post: `A (Senior Data Analyst) and B (Inspector)`. */
	readonly others: string | undefined;
	/** What was looked at, by whoever wrote it. */
	readonly topic: string | undefined;
	/** Judgements that findings are about, as in a list; only where neither a topic nor a focus was written. */
	readonly subjects: readonly string[] | undefined;
	readonly previous: PreviousView | undefined;
	/** Main findings, one section a judgement that has any. */
	readonly sections: readonly VisitSectionView[];
	/** What an area for priority action leads to; nothing where none is named or the schedule does not say. */
	readonly priority: PriorityView | undefined;
}

/** The full inspection before, and which visit since then this is. */
interface PreviousView {
	/** The day it ended. */
	readonly day: string;
	/** `second`. */
	readonly ordinal: string | undefined;
}

interface VisitSectionView {
	/** Nothing where it is the only one. */
	readonly heading: string | undefined;
	readonly text: string;
}

interface PriorityView {
	readonly areSeveral: boolean;
	/** Who is told. */
	readonly told: string;
	readonly plan: DeadlineView;
	readonly draft: DeadlineView | undefined;
}

interface DeadlineView {
	/** Working days from the day of the letter. */
	readonly within: number;
	readonly by: string;
}

/** @param topic what was looked at, in Markdown */
export function visitView(
	checked: CheckedInspection,
	topic: string | undefined,
): VisitView {
	const { inspection, schedule } = checked;
	const sections = sectionsOf(checked);
	return {
		days: daysInWords(inspection.dates),
		framework: escaped(schedule.title),
		...peopleOf(checked),
		topic,
		subjects:
			topic === undefined && inspection.focus.length === 0
				? sections.map(({ label }) => inLowerCase(label))
				: undefined,
		previous: previousOf(checked),
		sections: sections.map(({ heading, text }) => ({
			heading: sections.length > 1 ? heading : undefined,
			text,
		})),
		priority: priorityOf(checked),
	};
}

/** Two working days are two days, whatever lies between them. */
function daysInWords({
	start,
	end,
}: CheckedInspection["inspection"]["dates"]): string {
	const span = spanInWords(start, end, "to");
	return escaped(
		workingDaysIn(start, end) === 2 ? span.replace(" to ", " and ") : span,
	);
}

function peopleOf({
	inspection: { team, dates },
	schedule,
	organisation,
}: CheckedInspection): Pick<VisitView, "inspectors" | "others"> {
	const title = inspectorTitle(organisation, dates);
	const people = schedule.roles
		.filter(({ assuresQuality }) => !assuresQuality)
		.flatMap(({ id }) => team.filter(({ role }) => role === id));
	const isInspector = ({ post = title }: (typeof people)[number]) =>
		post === title;
	const inspectors = people.filter(isInspector);
	const others = people.filter((one) => !isInspector(one));
	return {
		inspectors:
			inspectors.length > 0
				? {
						title: escaped(title),
						areSeveral: inspectors.length > 1,
						names: listed(inspectors.map(({ name }) => name)),
					}
				: undefined,
		others:
			others.length > 0
				? listed(others.map(({ name, post }) => `${name} (${post})`))
				: undefined,
	};
}

/** `A`, `A and B`, `A, B and C`. */
function listed(words: readonly string[]): string {
	return escaped(
		new Intl.ListFormat("en-GB", { type: "conjunction" }).format(words),
	);
}

function previousOf({
	inspection: { previous },
}: CheckedInspection): PreviousView | undefined {
	if (previous === undefined) return undefined;
	return {
		day: dayInWords(previous.end),
		ordinal: ordinals[previous.visits ?? -1],
	};
}

/** By how many there were before. Three or four visits a year are plenty. */
const ordinals = [
	"first",
	"second",
	"third",
	"fourth",
	"fifth",
	"sixth",
	"seventh",
	"eighth",
	"ninth",
	"tenth",
];

/** A section for each judgement that findings are about, in the order of a report. */
function sectionsOf({ schedule, findings, trees }: CheckedInspection) {
	const told = judgementsInOrder(schedule).flatMap((judgement) => {
		const own = findings.filter((one) => one.judgement === judgement.id);
		return own.length > 0 ? [{ judgement, own }] : [];
	});
	return told.map(({ judgement: { label, heading = label }, own }) => ({
		label,
		heading: escaped(heading),
		text: own
			.map(
				({ id, body }) =>
					prose(
						body,
						{ label: id, below: told.length > 1 ? 3 : 2, isOnItsOwn: true },
						trees,
					).markdown,
			)
			.join("\n\n"),
	}));
}

function priorityOf({
	inspection: { areasForPriorityAction: areas, dates },
	schedule: { priorityAction: rule },
}: CheckedInspection): PriorityView | undefined {
	if (areas.length === 0 || rule === undefined) return undefined;
	const letter = dayOf(dates, "published");
	const deadline = (within: number) => ({
		within,
		by: dayInWords(addWorkingDays(letter, within)),
	});
	return {
		areSeveral: areas.length > 1,
		told: escaped(rule.told),
		plan: deadline(rule.planWithin),
		draft:
			rule.draftWithin === undefined ? undefined : deadline(rule.draftWithin),
	};
}

/** As in a sentence: a label starts with a word like any other. */
function inLowerCase(label: string): string {
	return escaped(label.charAt(0).toLowerCase() + label.slice(1));
}
