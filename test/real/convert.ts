/**
 * From a published document to a content folder that says the same.
 *
 * Each paragraph becomes a finding. What no published document tells (headlines, evidence, what kind of finding it is)
 * gets values that mean nothing and are printed nowhere.
 */
import { cpSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { parse, stringify } from "yaml";
import { escapeMarkdown } from "../../src/markdown/dialect.ts";
import { home } from "../editions/build-editions.ts";
import { dayFrom, spanFrom } from "./dates-in-words.ts";
import type { PublishedLetter, PublishedReport } from "./published.ts";

const scheduleId = "ilacs-2023";
const scheduleFile = join(import.meta.dirname, `${scheduleId}.yaml`);

/** Writes the inspection `id` into the folder `content`. Throws on a label or grade the schedule does not have. */
export function convertReport(
	report: PublishedReport,
	content: string,
	id: string,
): void {
	const schedule = scheduleWords();
	const findings = report.sections.flatMap(({ label, paragraphs }) =>
		paragraphs.map((text) => ({ judgement: schedule.judgement(label), text })),
	);
	writeContent(content, id, {
		subject: report.title,
		inspection: {
			activity: "full-inspection",
			title: report.title,
			dates: spanFrom(report.dates),
			team: [memberFrom(report.lead)],
			grades: Object.fromEntries(
				report.judgements.map(({ label, grade }) => [
					schedule.judgement(label),
					schedule.grade(grade),
				]),
			),
			summary: proseFrom(report.summary),
			areasForImprovement: areasFrom(report.improvements),
		},
		findings,
	});
}

/**
 * Writes the inspection `id` into the folder `content`. The visit was about care leavers, so every finding is.
 *
 * Salutation, address and signature belong to the letter and have no field in an inspection.
 *
 * @param aboutTheService prose to add, a paragraph each
 */
export function convertLetter(
	letter: PublishedLetter,
	content: string,
	id: string,
	aboutTheService: readonly string[] = [],
): void {
	const judgement = scheduleWords().judgement(
		"The experiences and progress of care leavers",
	);
	// Its first two sentences say when the visit was, and who the inspectors were.
	const opening = letter.opening.join(" ");
	const inspectors = named(opening, / were (.+?)\./)
		.split(/, | and /)
		.filter((name) => name !== letter.signatory);
	writeContent(content, id, {
		subject: letter.subject,
		inspection: {
			activity: "focused-visit",
			title: letter.subject,
			dates: {
				...spanFrom(named(opening, / on (.+? [0-9]{4})\./)),
				published: dayFrom(letter.date),
			},
			team: [
				memberFrom(`${letter.signatory}, ${letter.signatoryTitle}`),
				...inspectors.map((name) => ({ name, role: "team-inspector" })),
			],
			summary: proseFrom(letter.headline),
			areasForPriorityAction: areasFrom(letter.priorityActions),
			areasForImprovement: areasFrom(letter.improvements),
			aboutTheInspection: proseFrom([...letter.opening, ...letter.closing]),
			...(aboutTheService.length > 0
				? { aboutTheService: proseFrom(aboutTheService) }
				: {}),
		},
		findings: letter.main.map((text) => ({ judgement, text })),
	});
}

interface Converted {
	/** The title, which names the inspected body. */
	readonly subject: string;
	/** But for what every inspection has. */
	readonly inspection: object;
	readonly findings: readonly { judgement: string; text: string }[];
}

function writeContent(
	content: string,
	id: string,
	{ subject, inspection, findings }: Converted,
): void {
	const write = (path: string, data: object) => {
		const file = join(content, path);
		mkdirSync(dirname(file), { recursive: true });
		writeFileSync(file, stringify(data, { lineWidth: 0 }));
	};
	const inspected = named(
		subject,
		/^(?:Inspection of|Focused visit to) (.+?)(?: local authority)? children’s services$/,
	);
	// The inspectorate is the same for every framework.
	const organisation: { inspectorate: object } = parse(
		readFileSync(join(home, "content/organisation.yaml"), "utf8"),
	);
	write("organisation.yaml", {
		...organisation,
		inspected: { name: inspected, shortName: inspected },
	});
	mkdirSync(join(content, "schedules"), { recursive: true });
	cpSync(scheduleFile, join(content, "schedules", `${scheduleId}.yaml`));
	write(`inspections/${id}/inspection.yaml`, {
		schedule: scheduleId,
		workedExample: "no",
		...inspection,
	});
	write(`inspections/${id}/findings.yaml`, {
		findings: findings.map(({ judgement, text }, index) => ({
			id: findingId(index),
			judgement,
			kind: "strength",
			headline: `Finding ${index + 1} of the conversion.`,
			forChildren: `Finding ${index + 1}, for children.`,
			evidence: [
				{ source: "conversion", reference: "none", date: "2023-01-01" },
			],
			body: escapeMarkdown(text),
		})),
	});
}

function findingId(index: number): string {
	return `FIN-${index + 1}`;
}

/** Nobody published what an area rests on; it rests on the first finding. */
function areasFrom(texts: readonly string[]): object[] {
	return texts.map((text) => ({ text, findings: [findingId(0)] }));
}

function proseFrom(paragraphs: readonly string[]): string {
	return paragraphs.map(escapeMarkdown).join("\n\n");
}

/** @param text name and post, a comma between them */
function memberFrom(text: string): object {
	const [name, post] = text.split(/, (.*)/s);
	return { name, post, role: "lead-inspector" };
}

/** Ids by the words that a report prints. */
function scheduleWords(): {
	judgement(label: string): string;
	grade(label: string): string;
} {
	interface Labelled {
		id: string;
		label: string;
	}
	const schedule: {
		grades: Labelled[];
		judgements: Labelled[];
		overall: Labelled;
	} = parse(readFileSync(scheduleFile, "utf8"));
	const idOf = (all: readonly Labelled[], label: string) => {
		const one = all.find((each) => each.label === label);
		if (one === undefined) throw new Error(`Nothing is called \`${label}\``);
		return one.id;
	};
	return {
		judgement: (label) =>
			idOf([...schedule.judgements, schedule.overall], label),
		grade: (label) => idOf(schedule.grades, label.toLowerCase()),
	};
}

function named(text: string, pattern: RegExp): string {
	const found = pattern.exec(text)?.[1];
	if (found === undefined)
		throw new Error(`Nothing in \`${text.slice(0, 80)}\` is like ${pattern}`);
	return found;
}
