/**
 * The beginning of an inspection: what was answered is held against the schedule, the plan is counted out, and the files
 * of its folder are written as texts. Putting them in place is left to the caller.
 */
import { hasErrors } from "../diagnostics/diagnostic.ts";
import { didYouMean } from "../diagnostics/nearest.ts";
import { Problem } from "../diagnostics/problem.ts";
import { day, idLength, id as idSchema } from "../model/fields.ts";
import type { Activity, Schedule } from "../model/schedule.ts";
import {
	addWorkingDays,
	whyNoWork,
	workingDaysIn,
} from "../model/working-days.ts";
import { contentFiles } from "../read/content-files.ts";
import type { Beginning } from "./new-inspection/beginning.ts";
import { starterFindings } from "./new-inspection/starter-findings.ts";
import { starterInspection } from "./new-inspection/starter-inspection.ts";
import { schedules } from "./schedules.ts";

/** What there is to answer, in the order it is asked. */
export const beginningFields = [
	"schedule",
	"activity",
	"start",
	"end",
	"lead",
	"team",
	"areas",
	"id",
] as const;
export type BeginningField = (typeof beginningFields)[number];

/** Answers as they were typed; one that was not given is not there. */
export type BeginningAnswers = Readonly<
	Partial<Record<BeginningField, string>>
>;

/** Something that is still to be answered. */
export interface OpenField {
	readonly field: BeginningField;
	/** What can be answered, where that is a choice. */
	readonly choices: readonly string[];
	/** What is taken where nothing is answered; nothing where something must be. */
	readonly otherwise: string | undefined;
}

export interface NewInspection {
	readonly id: string;
	/** Texts by their path in its folder. */
	readonly files: ReadonlyMap<string, string>;
}

/** An inspection that is being begun in a content folder. */
export interface Start {
	/**
	 * What is open in the order it is asked: all fields that were not answered and cannot be told yet.
	 *
	 * @throws {Problem} where an answer cannot be right
	 */
	open(answers: BeginningAnswers): readonly OpenField[];
	/**
	 * @param answers all that must be answered
	 * @throws {Problem} where an answer cannot be right
	 */
	make(answers: BeginningAnswers): NewInspection;
}

/** @throws {Problem} where the content folder is not there or its schedules have errors */
export function newInspection({
	content,
}: {
	readonly content: string;
}): Start {
	const files = contentFiles(content);
	const found = schedules({ content });
	if (hasErrors(found.diagnostics))
		throw new Problem(
			`The schedules in ${content} have mistakes.`,
			"`npm run check` tells them; correct them first.",
		);
	const all = found.schedules.map(({ schedule }) => schedule);
	const isTaken = (id: string) => files.exists(`inspections/${id}`);
	return {
		open: (answers) => openFields(answers, known(answers, all, isTaken), all),
		make(answers) {
			const facts = known(answers, all, isTaken);
			// The schedule as it reads on that day.
			const then = schedules({ content, on: facts.start }).schedules.find(
				({ schedule }) => schedule.id === facts.schedule?.id,
			)?.schedule;
			const activity = then?.activities.find(
				({ id }) => id === facts.activity?.id,
			);
			const { id, start, end, lead } = facts;
			if (!then || !activity || !id || !start || !end || !lead)
				throw new Error("An inspection is made before all was answered");
			refuseId(id, isTaken);
			return made({
				id,
				schedule: then,
				activity,
				start,
				end,
				team: [lead, ...(facts.team ?? []), ...missing(then, facts.team ?? [])],
				areas: facts.areas ?? [],
			});
		},
	};
}

function made(beginning: Beginning): NewInspection {
	const findings = starterFindings(beginning);
	const weaknesses = findings
		.filter(({ kind }) => kind === "weakness")
		.map(({ id }) => id);
	return {
		id: beginning.id,
		files: new Map([
			["inspection.yaml", starterInspection(beginning, weaknesses)],
			...findings.map(({ file, text }) => [`findings/${file}`, text] as const),
		]),
	};
}

/** What the answers say, as far as there are any. */
interface Known {
	readonly schedule?: Schedule | undefined;
	readonly activity?: Activity | undefined;
	readonly start?: string | undefined;
	readonly end?: string | undefined;
	readonly lead?: { readonly name: string; readonly role: string } | undefined;
	readonly team?: Beginning["team"] | undefined;
	readonly areas?: Beginning["areas"] | undefined;
	readonly id?: string | undefined;
}

function known(
	answers: BeginningAnswers,
	schedules: readonly Schedule[],
	isTaken: (id: string) => boolean,
): Known {
	const schedule = answers.schedule
		? chosen("schedule", answers.schedule, schedules)
		: undefined;
	const activity =
		schedule && answers.activity
			? chosen("activity", answers.activity, schedule.activities)
			: undefined;
	const start = answers.start ? workingDay("start", answers.start) : undefined;
	if (schedule && start && start < schedule.from)
		throw new Problem(
			`The schedule \`${schedule.id}\` is not yet in force on ${start}.`,
			`It is for inspections that start on or after ${schedule.from}.`,
		);
	const end = endOf(answers.end, start, activity);
	const leadRole = schedule?.roles.find(({ leads }) => leads);
	const id =
		answers.id || (activity && start ? `${activity.id}-${start}` : undefined);
	if (answers.id) refuseId(answers.id, isTaken);
	return {
		schedule,
		activity,
		start,
		end,
		lead:
			answers.lead && leadRole
				? { name: leadOf(answers.lead), role: leadRole.id }
				: undefined,
		team: schedule && teamOf(answers.team, schedule),
		areas: areasOf(answers.areas, schedule),
		id,
	};
}

function chosen<One extends { readonly id: string }>(
	what: string,
	typed: string,
	all: readonly One[],
): One {
	const one = all.find(({ id }) => id === typed);
	if (one !== undefined) return one;
	const ids = all.map(({ id }) => id);
	throw new Problem(
		`There is no ${what} \`${typed}\`.`,
		didYouMean(typed, ids) ?? `There are: ${ids.join(", ") || "none"}.`,
	);
}

function workingDay(what: string, typed: string): string {
	if (!day.safeParse(typed).success)
		throw new Problem(
			`There is no day \`${typed}\`, which was given as the ${what}.`,
			"Write it as year, month and day: 2026-03-02.",
		);
	const why = whyNoWork(typed);
	if (why !== undefined)
		throw new Problem(
			`The ${what} ${typed} is ${why}, and inspections keep to working days.`,
			`Working days next to it are ${addWorkingDays(typed, -1)} and ${addWorkingDays(typed, 1)}.`,
		);
	return typed;
}

/** The last day: as it was answered, or as late as the schedule lets it be. */
function endOf(
	typed: string | undefined,
	start: string | undefined,
	activity: Activity | undefined,
): string | undefined {
	const fieldwork = activity?.fieldwork;
	if (!typed)
		return start && fieldwork && addWorkingDays(start, fieldwork.most - 1);
	const end = workingDay("end", typed);
	if (start === undefined) return end;
	if (end < start)
		throw new Problem(
			`The end ${end} is before the start ${start}.`,
			"Correct one of the two.",
		);
	const days = workingDaysIn(start, end);
	if (fieldwork && (days < fieldwork.least || days > fieldwork.most))
		throw new Problem(
			`From ${start} to ${end} is ${days} working ${days === 1 ? "day" : "days"}, and fieldwork takes ${fieldwork.least === fieldwork.most ? fieldwork.most : `from ${fieldwork.least} to ${fieldwork.most}`}.`,
			"Leave the end out, and it is counted out.",
		);
	return end;
}

/** A name alone: whoever leads has the role of that. */
function leadOf(typed: string): string {
	if (/[:,]/.test(typed))
		throw new Problem(
			`\`${typed}\` is no name of one person.`,
			"Give the name alone; the others go into the team, each as `Name:role`.",
		);
	return typed.trim();
}

/** `Ada Example:team-inspector, Bo Example:team-inspector`. */
function teamOf(
	typed: string | undefined,
	{ roles }: Schedule,
): Beginning["team"] | undefined {
	if (typed === undefined) return undefined;
	return parts(typed).map((part) => {
		const [, name = "", role = ""] = /^(.*?)\s*:\s*(.*)$/.exec(part) ?? [];
		if (name === "" || role === "")
			throw new Problem(
				`\`${part}\` in the team is no name with a role.`,
				"Write each as `Name:role`, with commas between them.",
			);
		const known = chosen("role", role, roles);
		if (known.leads)
			throw new Problem(
				`\`${name}\` is given in the team as \`${role}\`, and one person leads.`,
				"Name that person as the lead, and the others in the team.",
			);
		return { name, role };
	});
}

/** A place for everybody the inspection cannot do without. */
function missing(
	{ roles }: Schedule,
	team: Beginning["team"],
): Beginning["team"] {
	return roles
		.filter(
			({ id, needed, leads }) =>
				needed && !leads && !team.some(({ role }) => role === id),
		)
		.map(({ id }) => ({ name: undefined, role: id }));
}

/** `Harbour Cities, Middle Shires`. */
function areasOf(
	typed: string | undefined,
	schedule: Schedule | undefined,
): Beginning["areas"] | undefined {
	if (typed === undefined) return undefined;
	const areas = parts(typed).map((name, index) => ({
		id: idOf(name) ?? `area-${index + 1}`,
		name,
	}));
	for (const [index, { id, name }] of areas.entries())
		if (areas.findIndex((one) => one.id === id) < index)
			throw new Problem(
				`The service area \`${name}\` is named twice.`,
				"Name each once.",
			);
	const most = schedule?.areaVisits?.most;
	if (most !== undefined && areas.length > most)
		throw new Problem(
			`${areas.length} service areas are named, and at most ${most} are visited.`,
			"Name fewer.",
		);
	return areas;
}

function refuseId(id: string, isTaken: (id: string) => boolean): void {
	if (!idSchema.safeParse(id).success)
		throw new Problem(
			`\`${id}\` cannot be the name of an inspection.`,
			`Use letters, digits and single hyphens, at most ${idLength} in all; its documents are named after it.`,
		);
	if (isTaken(id))
		throw new Problem(
			`There is an inspection \`${id}\` already, and nothing is overwritten.`,
			"Give the new one another name with --id.",
		);
}

function openFields(
	answers: BeginningAnswers,
	{ schedule, activity, start, end, id }: Known,
	all: readonly Schedule[],
): OpenField[] {
	const ids = (list: readonly { readonly id: string }[]) =>
		list.map(({ id }) => id);
	const about: Readonly<Record<BeginningField, Omit<OpenField, "field">>> = {
		schedule: { choices: ids(all), otherwise: undefined },
		activity: {
			choices: ids(schedule?.activities ?? []),
			otherwise: undefined,
		},
		start: { choices: [], otherwise: undefined },
		// Only a schedule that says how long fieldwork takes can tell the end.
		end: { choices: [], otherwise: end },
		lead: { choices: [], otherwise: undefined },
		team: {
			choices: ids((schedule?.roles ?? []).filter(({ leads }) => !leads)),
			otherwise: "",
		},
		areas: { choices: [], otherwise: "" },
		id: { choices: [], otherwise: id },
	};
	const isKnown = activity !== undefined && start !== undefined;
	return beginningFields
		.filter((field) => {
			const answer = answers[field];
			// Nothing is an answer only where there may be nothing.
			return about[field].otherwise === ""
				? answer === undefined
				: !answer?.trim();
		})
		.filter((field) => isKnown || (field !== "end" && field !== "id"))
		.map((field) => ({ field, ...about[field] }));
}

function parts(typed: string): string[] {
	return typed
		.split(",")
		.map((part) => part.trim())
		.filter((part) => part !== "");
}

/** `harbour-cities` of `Harbour Cities`; nothing where it has no letters of the alphabet, or too many. */
function idOf(name: string): string | undefined {
	const words = name
		.normalize("NFKD")
		.replace(/[’'\p{M}]/gu, "")
		.toLowerCase()
		.replace(/[^a-z0-9]+/g, "-")
		.replace(/^-+|-+$/g, "");
	return idSchema.safeParse(words).data;
}
