/** The `inspection.yaml` of an inspection that begins: what is known filled in, and a gap for everything else. */
import { addWorkingDays } from "../../model/working-days.ts";
import type { Beginning } from "./beginning.ts";
import { gap, yamlText } from "./yaml-text.ts";

/** @param weaknesses ids of the findings that an area for improvement is to rest on */
export function starterInspection(
	beginning: Beginning,
	weaknesses: readonly string[],
): string {
	const { id, schedule, activity } = beginning;
	return [
		`# yaml-language-server: $schema=../../.schemas/${schedule.id}/inspection.schema.json`,
		"# Fill in whatever stands in square brackets, and choose where it says TBC. What is still to be filled in is told by",
		`#   npm run check -- ${id}`,
		"",
		`schedule: ${schedule.id}`,
		`activity: ${activity.id}`,
		"# As it is printed on the first page.",
		`title: ${gap("the title of the report or letter")}`,
		"",
		...dates(beginning),
		"",
		...team(beginning),
		"",
		"# Who letters go to: the chief executive, or whoever stands in.",
		"addressee:",
		`  name: ${gap("first name and surname of whoever is written to")}`,
		`  post: ${gap("their post")}`,
		"  # What follows `Dear` in a letter. Without it: the name.",
		"  # salutation: Ms Example",
		"  # address: [a line, another line]",
		"  # email: name@organisation.example",
		"",
		...serviceAreas(beginning),
		"",
		...(activity.graded ? grades(beginning) : subject()),
		"",
		"# The opening paragraphs of the summary.",
		"summary: |",
		"  [insert the opening of the summary]",
		"",
		"# What must be put right at once, if anything: written as the areas below are.",
		"areasForPriorityAction: []",
		"",
		"# What is to be better, each resting on findings by their ids.",
		"areasForImprovement:",
		'  - text: "[insert what has to improve, for whom and where]."',
		`    findings: [${weaknesses.join(", ")}]`,
		"",
		"# How the work was done: what was read, seen and heard.",
		"aboutTheInspection: |",
		"  [insert how the inspection was carried out]",
		"",
		"# Facts about the inspected body: its areas, people and work.",
		"aboutTheService: |",
		"  [insert facts about the service]",
		"",
	].join("\n");
}

function dates({ activity, start, end }: Beginning): string[] {
	const { notice, fieldwork, publishAfter } = activity;
	return [
		"# Days are working days: Monday to Friday without the bank holidays of England.",
		"dates:",
		...(notice === undefined
			? [
					"  # The schedule does not say how long before the start the inspected body is told.",
					`  # notified: ${start}`,
				]
			: [
					notice === 0
						? "  # The day of the start: it comes without notice."
						: `  # ${counted(notice)} before the start.`,
					`  notified: ${addWorkingDays(start, -notice)}`,
				]),
		`  start: ${start}`,
		...(fieldwork === undefined
			? []
			: [
					fieldwork.least === fieldwork.most
						? `  # Fieldwork takes ${counted(fieldwork.most)}, the first and the last counted.`
						: `  # Fieldwork takes from ${fieldwork.least} to ${counted(fieldwork.most)}, the first and the last counted.`,
				]),
		`  end: ${end}`,
		...(publishAfter === undefined
			? [
					"  # The day of publication, once it is set.",
					"  # published: 2030-01-31",
				]
			: [
					`  # ${counted(publishAfter.days)} after the end.`,
					`  published: ${addWorkingDays(end, publishAfter.days)}`,
				]),
	];
}

function team({ team, schedule }: Beginning): string[] {
	return [
		`# Roles: ${schedule.roles.map(({ id }) => id).join(", ")}.`,
		"# A person can also have a `post:`. Telephone numbers and email addresses stand in letters and notices, never in a report.",
		"team:",
		...team.flatMap(({ name, role }) => {
			const words = role.replaceAll("-", " ");
			const part = schedule.roles.find(({ id }) => id === role);
			const isCalled = part?.leads || part?.leadsVisits || part?.assuresQuality;
			return [
				`  - name: ${name === undefined ? gap(`first name and surname of the ${words}`) : yamlText(name)}`,
				`    role: ${role}`,
				...(isCalled
					? [`    telephone: ${gap(`the telephone number of the ${words}`)}`]
					: []),
				...(part?.leads
					? [`    email: ${gap(`the email address of the ${words}`)}`]
					: []),
			];
		}),
	];
}

function serviceAreas({ areas, schedule, start }: Beginning): string[] {
	const { most, mostDays, notice } = schedule.areaVisits ?? {};
	const limits = [
		most === undefined ? [] : `at most ${most} areas`,
		mostDays === undefined ? [] : `at most ${counted(mostDays)} in each`,
		notice === undefined ? [] : `each told ${counted(notice)} before`,
	].flat();
	return [
		`# The places visited${limits.length > 0 ? `: ${limits.join(", ")}` : ""}.`,
		areas.length === 0 ? "serviceAreas: []" : "serviceAreas:",
		...areas.flatMap(({ id, name }) => [
			`  - id: ${id}`,
			`    name: ${yamlText(name)}`,
			`    # notified: ${start}`,
			`    # visited: { from: ${start}, until: ${start} }`,
		]),
	];
}

function grades({ schedule }: Beginning): string[] {
	return [
		`# Each one of ${schedule.grades.map(({ id }) => id).join(", ")}.`,
		"grades:",
		...[...schedule.judgements, schedule.overall].flatMap((judgement) =>
			judgement === undefined ? [] : `  ${judgement.id}: TBC`,
		),
		"# `final` once nothing may change any more.",
		"gradesAre: provisional",
	];
}

function subject(): string[] {
	return [
		"# What the visit looks at and why, in a sentence or two.",
		"topic: |",
		"  [insert what the visit looks at and why]",
		"",
		"# The parts of it, each as it stands in a list.",
		"focus:",
		`  - ${gap("what inspectors look at in particular")}`,
	];
}

function counted(workingDays: number): string {
	return `${workingDays} working ${workingDays === 1 ? "day" : "days"}`;
}
