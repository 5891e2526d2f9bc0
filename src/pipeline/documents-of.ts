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
} from "../model/template.ts";
import type { Kit } from "../read/kit.ts";

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
}

/** What documents there can be, as the manifests of the templates say. */
export interface DocumentKinds {
	/** Made for any inspection, where they are asked for by name. */
	readonly onRequest: readonly string[];
	/** What there is one for each of, by template. */
	readonly each: ReadonlyMap<string, MemberKind>;
	/** Editions beside those that every document has, by template. */
	readonly alsoAs: ReadonlyMap<string, readonly ExtraEdition[]>;
}

/**
 * @throws {Problem} where one is wanted that there is not
 */
export function documentsOf(
	checked: CheckedInspection,
	kinds: DocumentKinds,
	wanted: readonly string[] = [],
): readonly DocumentOrder[] {
	const { activity, id } = checked;
	const printed = expanded(activity.documents, checked, kinds);
	if (wanted.length === 0) return printed;
	const all = [
		...printed,
		...expanded(
			kinds.onRequest
				.filter((name) =>
					activity.documents.every(({ document }) => document !== name),
				)
				.map((document) => ({ document })),
			checked,
			kinds,
		),
	];
	// One of many is asked for by its own name, all of them by the name they share.
	const names = new Set(
		all.flatMap(({ document, wording }) => [wording, document]),
	);
	for (const name of wanted)
		if (!names.has(name))
			throw new Problem(
				`The inspection \`${id}\` has no document \`${name}\`.`,
				didYouMean(name, names) ??
					`A ${activity.label} prints: ${activity.documents.map(({ document }) => document).join(", ") || "nothing yet"}.`,
			);
	return all.filter(
		({ document, wording }) =>
			wanted.includes(document) || wanted.includes(wording),
	);
}

export function documentKinds({ templates }: Kit): DocumentKinds {
	const manifests = [...templates.manifests].map(
		([id, { data }]) =>
			[
				id,
				Object(data) as {
					onRequest?: unknown;
					each?: unknown;
					alsoAs?: unknown;
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
		alsoAs: new Map(
			manifests.map(([id, { alsoAs }]) => [
				id,
				extraEditions.filter(
					(one) => Array.isArray(alsoAs) && alsoAs.includes(one),
				),
			]),
		),
	};
}

function expanded(
	documents: CheckedInspection["activity"]["documents"],
	checked: CheckedInspection,
	{ each, alsoAs: extra }: DocumentKinds,
): DocumentOrder[] {
	return documents.flatMap(({ document, template = document }) => {
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
