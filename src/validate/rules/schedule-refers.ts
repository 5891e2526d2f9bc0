import type { Path } from "../../diagnostics/diagnostic.ts";
import { didYouMean } from "../../diagnostics/nearest.ts";
import type { RequestField } from "../../model/data-request.ts";
import type { Judgement, Schedule } from "../../model/schedule.ts";
import type { Remark, Rule, ScheduleFacts } from "../rule.ts";

/** What a schedule refers to is there: a limit on a grade nobody gives would limit nothing. */
export const scheduleRefers: Rule<ScheduleFacts> = {
	id: "schedule-refers",
	severity: "error",
	isSafeguard: true,
	promise:
		"Limits, tables of the case evaluation and the data request refer to grades, judgements, criteria and steps of the schedule, and documents to templates that are there",
	reason:
		"A limit that names an unknown grade never takes effect, a row that names an unknown criterion sends evidence nowhere (handbook Annex E), and a document without a template cannot be made.",
	example: {
		right:
			"limits:\n  - id: not-good-where-inadequate\n    rule: inadequate-caps\n    grade: good\n    severity: error",
		wrong:
			"limits:\n  - id: not-good-where-inadequate\n    rule: inadequate-caps\n    grade: godo\n    severity: error",
	},
	*check({ schedule, templates }) {
		const judgements = schedule.judgements.map(({ id }) => id);
		yield* ofLimits(schedule, judgements);
		yield* ofDataRequest(schedule);
		if (templates) yield* ofDocuments(schedule, templates);
		for (const [index, table] of schedule.caseEvaluation.entries()) {
			const way: Path = ["schedule", "caseEvaluation", index];
			const judgement = schedule.judgements.find(
				({ id }) => id === table.judgement,
			);
			if (judgement === undefined) {
				yield unknown(
					"judgement",
					table.judgement,
					[...way, "judgement"],
					judgements,
				);
				continue;
			}
			for (const [row, { criteria }] of table.rows.entries())
				for (const [place, criterion] of criteria.entries())
					if (!isOf(judgement, criterion))
						yield unknown(
							"criterion",
							criterion,
							[...way, "rows", row, "criteria", place],
							known(judgement),
						);
		}
	},
};

function* ofLimits(
	{ grades, limits }: Schedule,
	judgements: readonly string[],
): Iterable<Remark> {
	const known = grades.map(({ id }) => id);
	for (const [index, limit] of limits.entries()) {
		const way: Path = ["schedule", "limits", index];
		const { grade, judgements: named = [] } = limit;
		if (limit.rule === "inadequate-caps" && grade === undefined)
			yield {
				at: way,
				message: `Missing field \`grade\`, expected one of ${known.join(", ")}`,
				hint: "Name the lowest grade that is too good.",
			};
		if (grade !== undefined && !known.includes(grade))
			yield unknown("grade", grade, [...way, "grade"], known);
		for (const [place, judgement] of named.entries())
			if (!judgements.includes(judgement))
				yield unknown(
					"judgement",
					judgement,
					[...way, "judgements", place],
					judgements,
				);
		// Read by one kind of limit only: elsewhere it would say something that nobody heeds.
		for (const [field, rule] of [
			["grade", "inadequate-caps"],
			["judgements", "key-judgement"],
		] as const)
			if (limit[field] !== undefined && limit.rule !== rule)
				yield {
					at: [...way, field],
					isAboutKey: true,
					message: `Unexpected field \`${field}\` of a limit \`${limit.rule}\`, expected it with \`${rule}\` only`,
					hint: "Delete it, or correct the rule.",
				};
	}
}

/** The steps of a plan by which something is asked for, and choices with nothing to choose from. */
function* ofDataRequest({
	dataRequest: request,
	activities,
}: Schedule): Iterable<Remark> {
	if (request === undefined) return;
	const steps = activities.flatMap(({ plan }) => plan.map(({ id }) => id));
	for (const field of ["casesStep", "restStep"] as const) {
		const step = request[field];
		if (step !== undefined && !steps.includes(step))
			yield unknown("step", step, ["schedule", "dataRequest", field], steps);
	}
	const lists: [readonly RequestField[], Path][] = [
		[request.caseFields, ["schedule", "dataRequest", "caseFields"]],
		...request.items.map(({ fields }, index): [typeof fields, Path] => [
			fields,
			["schedule", "dataRequest", "items", index, "fields"],
		]),
	];
	for (const [fields, way] of lists)
		for (const [place, { kind, options }] of fields.entries())
			if ((kind === "choice") !== options.length > 0)
				yield {
					at: [...way, place, kind === "choice" ? "kind" : "options"],
					message:
						kind === "choice"
							? "Missing field `options`, expected what can be chosen"
							: `Unexpected field \`options\` of a field \`${kind}\`, expected it with \`choice\` only`,
					hint: "List the options of a choice, or correct the kind.",
				};
}

/** A document is worded by the template it names, or by the one of its own name. */
function* ofDocuments(
	{ activities }: Schedule,
	templates: readonly string[],
): Iterable<Remark> {
	for (const [index, { documents }] of activities.entries())
		for (const [place, { document, template }] of documents.entries())
			if (!templates.includes(template ?? document))
				yield unknown(
					"template",
					template ?? document,
					[
						"schedule",
						"activities",
						index,
						"documents",
						place,
						template === undefined ? "document" : "template",
					],
					templates,
				);
}

function isOf(
	{ criteria, criteriaRunOnFrom }: Judgement,
	criterion: string,
): boolean {
	return (
		criteria.some(({ id }) => id === criterion) ||
		(criteriaRunOnFrom !== undefined &&
			/^[1-9][0-9]{0,8}$/.test(criterion) &&
			Number(criterion) >= criteriaRunOnFrom)
	);
}

function known({ criteria, criteriaRunOnFrom }: Judgement): string[] {
	return [
		...criteria.map(({ id }) => id),
		...(criteriaRunOnFrom === undefined
			? []
			: [`numbers from ${criteriaRunOnFrom}`]),
	];
}

function unknown(
	what: string,
	typed: string,
	at: Path,
	known: readonly string[],
): Remark {
	return {
		at,
		message: `Unexpected ${what} \`${typed}\`, expected one of ${known.join(", ") || "none"}`,
		hint: didYouMean(typed, known),
	};
}
