/**
 * What the inspected body is asked for (Annex A), for a template: the lists of the schedule, and the days by which they
 * are sent.
 */
import { escapeMarkdown as escaped } from "../markdown/escape-markdown.ts";
import type { CheckedInspection } from "../model/checked-inspection.ts";
import type { DataRequest, RequestField } from "../model/data-request.ts";
import { dayOfPlan } from "../model/working-days.ts";
import { dayInWords, timeInWords } from "./dates.ts";

export interface RequestFieldView {
	readonly label: string;
	readonly isAsked: boolean;
	readonly isDate: boolean;
	readonly isYesNo: boolean;
	readonly isNumber: boolean;
	/** `private law, public law`; nothing where there is no choice. */
	readonly options: string | undefined;
	/** Whether the options are examples. */
	readonly others: boolean;
	readonly note: string | undefined;
}

interface RequestDocumentView {
	readonly label: string;
	readonly note: string | undefined;
}

interface RequestItemView extends RequestDocumentView {
	readonly number: string;
}

export interface DataRequestView {
	readonly recipients: string;
	readonly scope: string | undefined;
	readonly fields: readonly RequestFieldView[];
	readonly national: readonly RequestDocumentView[];
	readonly local: readonly RequestDocumentView[];
	/** Whether documents are asked for, with numbers or without. */
	readonly hasDocuments: boolean;
	/** Items whose wording is known. */
	readonly items: readonly RequestItemView[];
	/** Numbers of the others: `1.06 to 1.14`. */
	readonly unworded: string | undefined;
	/** Items that are lists of their own. */
	readonly lists: readonly {
		readonly number: string;
		readonly label: string;
		readonly fields: readonly RequestFieldView[];
	}[];
	readonly casesDue: DueView | undefined;
	readonly restDue: DueView | undefined;
}

/** `14:00 on 7 March 2014`. */
interface DueView {
	readonly day: string;
	readonly time: string | undefined;
}

/** @returns nothing where the schedule has no request */
export function dataRequestView(
	checked: CheckedInspection,
): DataRequestView | undefined {
	const { dataRequest: request } = checked.schedule;
	if (request === undefined) return undefined;
	const { national, local, items } = request;
	return {
		recipients: escaped(request.recipients),
		scope: request.scope && escaped(request.scope),
		fields: request.caseFields.map(fieldView),
		national: national.map(documentView),
		local: local.map(documentView),
		hasDocuments: national.length + local.length + items.length > 0,
		items: items.flatMap(({ number, label, note }) =>
			label === undefined
				? []
				: [{ number: escaped(number), ...documentView({ label, note }) }],
		),
		unworded: unworded(items),
		lists: items
			.filter(({ fields }) => fields.length > 0)
			.map(({ number, label, fields }) => ({
				number: escaped(number),
				label: escaped(label ?? number),
				fields: fields.map(fieldView),
			})),
		casesDue: due(request.casesStep, checked),
		restDue: due(request.restStep, checked),
	};
}

function fieldView({
	label,
	kind,
	options,
	others,
	asked,
	note,
}: RequestField): RequestFieldView {
	return {
		label: escaped(label),
		isAsked: asked,
		isDate: kind === "date",
		isYesNo: kind === "yes-no",
		isNumber: kind === "number",
		options:
			kind === "choice"
				? options.map((one) => escaped(one)).join(", ")
				: undefined,
		others,
		note: note && escaped(note),
	};
}

function documentView({
	label,
	note,
}: {
	readonly label: string;
	readonly note?: string | undefined;
}): RequestDocumentView {
	return { label: escaped(label), note: note && escaped(note) };
}

/** Numbers in a row as one span each: `1.06 to 1.14`. */
function unworded(items: DataRequest["items"]): string | undefined {
	const spans: { first: string; last: string }[] = [];
	let isRow = false;
	for (const { number, label } of items) {
		const span = spans.at(-1);
		if (label === undefined && isRow && span) span.last = number;
		else if (label === undefined) spans.push({ first: number, last: number });
		isRow = label === undefined;
	}
	if (spans.length === 0) return undefined;
	return spans
		.map(({ first, last }) =>
			escaped(first === last ? first : `${first} to ${last}`),
		)
		.join(", ");
}

/** When a step of the plan is done; nothing where the activity's plan has no such step. */
function due(
	step: string | undefined,
	{ activity, inspection }: CheckedInspection,
): DueView | undefined {
	const found = activity.plan.find(({ id }) => id === step);
	return (
		found && {
			day: dayInWords(
				dayOfPlan(inspection.dates.start, found.until ?? found.day),
			),
			time: found.by && timeInWords(found.by),
		}
	);
}
