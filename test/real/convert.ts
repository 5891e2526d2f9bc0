/**
 * From a published document to a content folder that says the same.
 *
 * Each paragraph becomes a finding. What no published document tells (headlines, evidence, what kind of finding it is)
 * gets values that mean nothing and are printed nowhere.
 */
import { cpSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { parse, stringify } from "yaml";
import { escapeMarkdown } from "../../src/markdown/escape-markdown.ts";
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
 * Sentences that every such letter has are the inspectorate's own words for passages of the template; names and dates in
 * them are left to be filled in.
 */
export function convertLetter(
	letter: PublishedLetter,
	content: string,
	id: string,
): void {
	const judgement = scheduleWords().judgement(
		"The experiences and progress of care leavers",
	);
	const [opening = "", topic = "", framework = ""] = letter.opening;
	const days = named(opening, / on (.+? [0-9]{4})\./);
	const names = named(opening, / were (.+?)\./);
	const [name, post, ...address] = letter.addressee;
	const inspected = writeContent(content, id, {
		subject: letter.subject,
		inspection: {
			activity: "focused-visit",
			title: letter.subject,
			dates: { ...spanFrom(days), published: dayFrom(letter.date) },
			team: names
				.split(/, | and /)
				.map((name) =>
					name === letter.signatory
						? memberFrom(`${name}, ${letter.signatoryTitle}`)
						: { name, role: "team-inspector" },
				),
			addressee: {
				name,
				post,
				salutation: named(letter.salutation, /^Dear (.+)$/),
				address,
			},
			topic: escapeMarkdown(topic),
			summary: proseFrom(letter.headline),
			areasForPriorityAction: areasFrom(letter.priorityActions),
			areasForImprovement: areasFrom(letter.improvements),
		},
		findings: letter.main.map((text) => ({ judgement, text })),
	});
	writeYaml(content, "wording/focused-visit-letter.yaml", {
		opening: [
			[inspected, "{{body}}"],
			[days, "{{visit.days}}"],
			[letter.signatoryTitle, "{{visit.inspectors.title}}"],
			[names, "{{visit.inspectors.names}}"],
		].reduce(
			(words, [what = "", gap = ""]) => words.replace(what, gap),
			opening,
		),
		framework: escapeMarkdown(framework),
		planning: proseFrom(letter.closing),
	});
}

interface Converted {
	/** The title, which names the inspected body. */
	readonly subject: string;
	/** But for what every inspection has. */
	readonly inspection: object;
	readonly findings: readonly { judgement: string; text: string }[];
}

/** @returns the name of the inspected body */
function writeContent(
	content: string,
	id: string,
	{ subject, inspection, findings }: Converted,
): string {
	const write = (path: string, data: object) => writeYaml(content, path, data);
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
	return inspected;
}

function writeYaml(content: string, path: string, data: object): void {
	const file = join(content, path);
	mkdirSync(dirname(file), { recursive: true });
	writeFileSync(file, stringify(data, { lineWidth: 0 }));
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
