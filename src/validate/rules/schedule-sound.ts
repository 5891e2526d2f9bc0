import type { Path } from "../../diagnostics/diagnostic.ts";
import { didYouMean, nearest } from "../../diagnostics/nearest.ts";
import type { Schedule } from "../../model/schedule.ts";
import type { Remark, Rule, ScheduleFacts } from "../rule.ts";

/** A schedule agrees with itself: it names each thing once, its report leaves out no judgement, and somebody leads. */
export const scheduleSound: Rule<ScheduleFacts> = {
	id: "schedule-sound",
	severity: "error",
	isSafeguard: true,
	promise:
		"A schedule names each thing once, gives every judgement its section, has a role that leads, and the id of its file",
	reason:
		"A judgement left out of the order of sections takes a whole section of the report with it, and one named twice prints it twice. Without a role that leads, nobody could be named on the first page.",
	example: {
		right: "sectionOrder:\n  - private-law\n  - public-law\n  - leaders",
		wrong: "sectionOrder:\n  - private-law\n  - private-law",
	},
	*check({ schedule, scheduleId }) {
		if (schedule.id !== scheduleId)
			yield {
				at: ["schedule", "id"],
				message: `Unexpected id \`${schedule.id}\`, expected the name of the file: \`${scheduleId}\``,
				hint: "Correct the id, or rename the file.",
			};
		for (const [what, ids] of idsIn(schedule)) yield* repeated(what, ids);
		yield* ofSections(schedule);
		if (!schedule.roles.some(({ leads }) => leads))
			yield {
				at: ["schedule", "roles"],
				isAboutKey: true,
				message: "Missing role that leads, expected one with `leads: yes`",
				hint: "The first page names the lead inspector; add the line to that role.",
			};
	},
};

type NamedId = readonly [id: string, at: Path];

/** Every list of things that are told apart by their ids. */
function* idsIn(schedule: Schedule): Iterable<[string, NamedId[]]> {
	const named = (list: readonly { readonly id: string }[], ...way: Path) =>
		list.map(
			({ id }, index): NamedId => [id, ["schedule", ...way, index, "id"]],
		);
	yield ["grade", named(schedule.grades, "grades")];
	yield [
		"judgement",
		[
			...named(schedule.judgements, "judgements"),
			...(schedule.overall === undefined
				? []
				: [[schedule.overall.id, ["schedule", "overall", "id"]] as const]),
		],
	];
	for (const [index, { criteria }] of schedule.judgements.entries())
		yield ["criterion", named(criteria, "judgements", index, "criteria")];
	yield ["activity", named(schedule.activities, "activities")];
	for (const [index, { documents, plan }] of schedule.activities.entries()) {
		yield [
			"document",
			documents.map(({ document }, place) => [
				document,
				["schedule", "activities", index, "documents", place, "document"],
			]),
		];
		yield ["step of the plan", named(plan, "activities", index, "plan")];
	}
	yield ["role", named(schedule.roles, "roles")];
	for (const [what, field] of plainLists)
		yield [what, named(schedule[field], field)];
	for (const [index, { including }] of schedule.sampling.entries())
		yield ["kind of case", named(including, "sampling", index, "including")];
	yield [
		"table of the case evaluation",
		schedule.caseEvaluation.map(({ judgement }, index) => [
			judgement,
			["schedule", "caseEvaluation", index, "judgement"],
		]),
	];
	for (const [index, { rows }] of schedule.caseEvaluation.entries())
		yield ["row", named(rows, "caseEvaluation", index, "rows")];
	const { dataRequest: request } = schedule;
	if (request === undefined) return;
	yield [
		"field of a case",
		named(request.caseFields, "dataRequest", "caseFields"),
	];
	for (const list of ["national", "local", "items"] as const)
		yield ["document asked for", named(request[list], "dataRequest", list)];
	for (const [index, { fields }] of request.items.entries())
		yield ["field", named(fields, "dataRequest", "items", index, "fields")];
}

/** Lists at the top of a schedule, and what one of their entries is called. */
const plainLists = [
	["protected characteristic", "protectedCharacteristics"],
	["part of the scope", "scope"],
	["off-site source", "offSiteSources"],
	["limit", "limits"],
	["quiet time", "quietTimes"],
	["reason", "deferralReasons"],
	["part of the sample", "sampling"],
	["amendment", "amendments"],
] as const satisfies readonly (readonly [string, keyof Schedule])[];

function* repeated(what: string, ids: readonly NamedId[]): Iterable<Remark> {
	const seen = new Map<string, Path>();
	for (const [id, at] of ids) {
		const first = seen.get(id);
		if (first === undefined) seen.set(id, at);
		else
			yield {
				at,
				message: `Unexpected second ${what} \`${id}\`, expected each once`,
				see: [{ at: first, message: "First used here" }],
			};
	}
}

/** What stands in the order of sections that should not, and what should and does not. */
function* ofSections({ judgements, sectionOrder }: Schedule): Iterable<Remark> {
	if (sectionOrder === undefined) return;
	const known = judgements.map(({ id }) => id);
	const named = sectionOrder.map(
		(id, index): NamedId => [id, ["schedule", "sectionOrder", index]],
	);
	yield* repeated("section", named);
	for (const [id, at] of named)
		if (!known.includes(id))
			yield {
				at,
				message: `Unexpected judgement \`${id}\`, expected one of ${known.join(", ")}`,
				hint: didYouMean(id, known),
			};
	// A misspelled one was told as unknown.
	const meant = sectionOrder.map((id) =>
		known.includes(id) ? id : nearest(id, known),
	);
	for (const id of new Set(known))
		if (!meant.includes(id))
			yield {
				at: ["schedule", "sectionOrder"],
				isAboutKey: true,
				message: `Missing judgement \`${id}\`, expected every judgement once`,
				hint: `Add \`- ${id}\` where its section belongs, or delete \`sectionOrder\` for the order of the judgements.`,
			};
}
