/** The documents that an inspection's activity prints, or those that are wanted. */
import { didYouMean } from "../diagnostics/nearest.ts";
import { Problem } from "../diagnostics/problem.ts";
import type { CheckedInspection } from "../model/checked-inspection.ts";
import { yesNo } from "../model/fields.ts";
import { membersOf } from "../model/members.ts";
import {
	type ExtraEdition,
	extraEditions,
	type MemberKind,
	memberKinds,
	type NeededFile,
	neededFiles,
} from "../model/template.ts";
import type { Kit } from "../read/kit.ts";
import type { VerdictView } from "../render/verdict-view.ts";

/** A document to make. */
export interface DocumentOrder {
	/** Also the name of its files. */
	readonly document: string;
	/** The folder in `templates/`. */
	readonly template: string;
	/** What it is about, by id, where there is a document for each. */
	readonly member?: string;
	/** What `content/wording` calls it. */
	readonly wording: string;
	/** Editions it has beside those that every document has. */
	readonly alsoAs: readonly ExtraEdition[];
	/** What preflight says, where this tells of it. */
	readonly verdict?: VerdictView;
}

/** What documents there can be, as the manifests of the templates say. */
export interface DocumentKinds {
	/** Made for any inspection, where they are asked for by name. */
	readonly onRequest: readonly string[];
	/** What there is one for each of, by template. */
	readonly each: ReadonlyMap<string, MemberKind>;
	/** The file of the inspection without which there is none, by template. */
	readonly needs: ReadonlyMap<string, NeededFile>;
	/** Editions beside those that every document has, by template. */
	readonly alsoAs: ReadonlyMap<string, readonly ExtraEdition[]>;
	/** Documents that are sent with others, by the others' template. */
	readonly encloses: ReadonlyMap<string, readonly string[]>;
}

/**
 * @throws {Problem} where one is wanted that there is not
 */
export function documentsOf(
	checked: CheckedInspection,
	kinds: DocumentKinds,
	wanted: readonly string[] = [],
): readonly DocumentOrder[] {
	if (wanted.length === 0) return printedOf(checked, kinds);
	lackedOf([checked], kinds, wanted);
	return documentsAmong(checked, kinds, wanted);
}

/**
 * What some inspections have not, though others do.
 *
 * @param wanted ids of documents
 * @returns a sentence for each that is lacking somewhere
 * @throws {Problem} where no inspection has one that is wanted
 */
export function lackedOf(
	inspections: readonly CheckedInspection[],
	kinds: DocumentKinds,
	wanted: readonly string[],
): readonly string[] {
	// One of many is asked for by its own name, all of them by the name they share.
	const names = new Map(
		inspections.map((one) => [
			one,
			new Set(
				allOf(one, kinds).flatMap(({ document, wording }) => [
					wording,
					document,
				]),
			),
		]),
	);
	return wanted.flatMap((name) => {
		const lacking = inspections.filter((one) => !names.get(one)?.has(name));
		if (lacking.length === 0) return [];
		if (lacking.length === inspections.length)
			throw noDocument(name, inspections, kinds, [
				...new Set([...names.values()].flatMap((some) => [...some])),
			]);
		return [
			`There is no \`${name}\` of ${lacking.map(({ id }) => id).join(", ")}.`,
		];
	});
}

function noDocument(
	name: string,
	inspections: readonly CheckedInspection[],
	kinds: DocumentKinds,
	known: readonly string[],
): Problem {
	const [only, ...others] = inspections;
	const printed = new Set(
		inspections.flatMap(({ activity }) =>
			activity.documents.map(({ document }) => document),
		),
	);
	const list = [...printed].join(", ") || "nothing yet";
	const isAlone = only !== undefined && others.length === 0;
	return new Problem(
		isAlone
			? `The inspection \`${only.id}\` has no document \`${name}\`.`
			: `No inspection has a document \`${name}\`.`,
		inspections
			.map((one) => missingFile(name, one, kinds))
			.find((hint) => hint !== undefined) ??
			didYouMean(name, known) ??
			`${isAlone ? "It prints" : "Together they print"}: ${list}.`,
	);
}

/** Those of some documents that an inspection has; the others are left out without a word. */
export function documentsAmong(
	checked: CheckedInspection,
	kinds: DocumentKinds,
	names: readonly string[],
): readonly DocumentOrder[] {
	return allOf(checked, kinds).filter(
		({ document, wording }) =>
			names.includes(document) || names.includes(wording),
	);
}

export function documentKinds({
	templates,
}: Pick<Kit, "templates">): DocumentKinds {
	const manifests = [...templates.manifests].map(
		([id, { data }]) =>
			[
				id,
				Object(data) as {
					onRequest?: unknown;
					each?: unknown;
					alsoAs?: unknown;
					encloses?: unknown;
					needs?: unknown;
				},
			] as const,
	);
	return {
		onRequest: manifests
			.filter(([, { onRequest }]) => yesNo.safeParse(onRequest).data === true)
			.map(([id]) => id),
		each: new Map(
			manifests.flatMap(([id, { each }]) => {
				const kind = memberKinds.find((one) => one === each);
				return kind === undefined ? [] : [[id, kind] as const];
			}),
		),
		needs: new Map(
			manifests.flatMap(([id, { needs }]) => {
				const file = neededFiles.find((one) => one === needs);
				return file === undefined ? [] : [[id, file] as const];
			}),
		),
		alsoAs: new Map(
			manifests.map(([id, { alsoAs }]) => [
				id,
				extraEditions.filter(
					(one) => Array.isArray(alsoAs) && alsoAs.includes(one),
				),
			]),
		),
		encloses: new Map(
			manifests.map(([id, { encloses }]) => [
				id,
				(Array.isArray(encloses) ? encloses : []).map((one: unknown) =>
					String((Object(one) as { document?: unknown }).document),
				),
			]),
		),
	};
}

/** What the activity prints. */
function printedOf(
	checked: CheckedInspection,
	kinds: DocumentKinds,
): DocumentOrder[] {
	return expanded(checked.activity.documents, checked, kinds);
}

/** What the activity prints, and what is made on request. */
function allOf(
	checked: CheckedInspection,
	kinds: DocumentKinds,
): DocumentOrder[] {
	const { documents } = checked.activity;
	const onRequest = kinds.onRequest
		.filter((name) => documents.every(({ document }) => document !== name))
		.map((document) => ({ document }));
	return [...printedOf(checked, kinds), ...expanded(onRequest, checked, kinds)];
}

/** Which file it takes so that there is such a document, where that is all that is missing. */
function missingFile(
	name: string,
	checked: CheckedInspection,
	{ needs, onRequest }: DocumentKinds,
): string | undefined {
	const { documents } = checked.activity;
	const { template = name } =
		documents.find(({ document }) => document === name) ?? {};
	const isPossible =
		onRequest.includes(name) ||
		documents.some(({ document }) => document === name);
	const file = needs.get(template);
	return isPossible && file !== undefined && checked[file] === undefined
		? `It is made from ${file}.yaml in the folder of the inspection, which is not there.`
		: undefined;
}

function expanded(
	documents: CheckedInspection["activity"]["documents"],
	checked: CheckedInspection,
	{ each, needs, alsoAs: extra }: DocumentKinds,
): DocumentOrder[] {
	return documents.flatMap(({ document, template = document }) => {
		const file = needs.get(template);
		if (file !== undefined && checked[file] === undefined) return [];
		const kind = each.get(template);
		const alsoAs = extra.get(template) ?? [];
		if (kind === undefined)
			return [{ document, template, wording: document, alsoAs }];
		return membersOf(kind, checked).map((member) => ({
			document: `${document}-${member}`,
			template,
			member,
			wording: document,
			alsoAs,
		}));
	});
}
