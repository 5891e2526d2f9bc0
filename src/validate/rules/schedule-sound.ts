import type { Path } from "../../diagnostics/diagnostic.ts";
import { didYouMean, nearest } from "../../diagnostics/nearest.ts";
import type { Schedule } from "../../model/schedule.ts";
import type { Remark, Rule } from "../rule.ts";

/** A schedule agrees with itself: it names each thing once, and its report leaves out no judgement. */
export const scheduleSound: Rule = {
	id: "schedule-sound",
	severity: "error",
	promise:
		"A schedule names each thing once, gives every judgement its section, and has the id of its file",
	reason:
		"A judgement left out of the order of sections takes a whole section of the report with it, and one named twice prints it twice.",
	*check({ inspection, schedule }) {
		// The file was found by what the inspection names.
		if (schedule.id !== inspection.schedule)
			yield {
				at: ["schedule", "id"],
				message: `Unexpected id \`${schedule.id}\`, expected the name of the file: \`${inspection.schedule}\``,
				hint: "Correct the id, or rename the file.",
			};
		for (const [what, ids] of idsIn(schedule)) yield* repeated(what, ids);
		yield* ofSections(schedule);
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
	for (const [index, { documents }] of schedule.activities.entries())
		yield [
			"document",
			documents.map(({ document }, place) => [
				document,
				["schedule", "activities", index, "documents", place, "document"],
			]),
		];
	yield ["role", named(schedule.roles, "roles")];
	yield [
		"protected characteristic",
		named(schedule.protectedCharacteristics, "protectedCharacteristics"),
	];
}

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
