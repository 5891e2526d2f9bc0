/**
 * What already stands in the output folder, and whether it is what would be made now.
 *
 * Two fingerprints decide. One over all sources of an inspection tells in an instant that nothing changed; one over a
 * manuscript tells that a change of the sources did not reach this document.
 */
import { join } from "node:path";
import type { Manuscript } from "../model/manuscript.ts";
import type { InspectionSources, Project } from "../model/project.ts";
import { fingerprint } from "../publish/fingerprint.ts";
import { notIntact } from "../publish/intact.ts";
import {
	type Entry,
	type Manifest,
	readManifest,
} from "../publish/manifest.ts";
import type { Kit } from "../read/kit.ts";
import { type Edition, hasEdition, needsPress } from "../write/write.ts";
import type { DocumentOrder } from "./documents-of.ts";

/** What the output folder held of an inspection when the build began. */
export interface Standing {
	readonly folder: string;
	/** Fingerprint of all that goes into the inspection's documents now. */
	readonly inputs: string;
	readonly manifest: Manifest | undefined;
	readonly maker: Maker;
	/** Entries of the manifest whose files are as they were made. */
	readonly intact: readonly Entry[];
}

/**
 * Looks at an inspection's folder.
 *
 * @param kit fingerprint of the kit: see `kitFingerprint`
 * @param browser label of the browser. Where a build has none, nothing is printed, and what stands printed was made with
 * the browser it was made with.
 */
export async function standingOf(
	sources: InspectionSources,
	project: Project,
	out: string,
	{ kit, browser }: { readonly kit: string; readonly browser?: string },
): Promise<Standing> {
	const folder = join(out, sources.id);
	const manifest = await readManifest(folder);
	const maker = makerOf(kit, browser ?? manifest?.madeWith.browser ?? "none");
	const translator = manifest?.madeWith[translatorName];
	const broken = manifest ? await notIntact(folder, manifest) : [];
	return {
		folder,
		inputs: fingerprint([
			["maker", maker.withBrowser],
			...sourcesOf(sources, project),
		]),
		manifest,
		maker: translator === undefined ? maker : { ...maker, translator },
		intact: (manifest?.documents ?? []).filter(
			({ file }) => !broken.some(({ entry }) => entry.file === file),
		),
	};
}

/** Fingerprints of everything but the content. */
export interface Maker {
	/** Templates, house style and the tool. */
	readonly alone: string;
	/** The same, and the browser by its label. */
	readonly withBrowser: string;
	/** The browser's label. */
	readonly browser: string;
	/** Version of the translator into braille, where any braille was made or is to be made. */
	readonly translator?: string;
}

/** What a manifest calls the translator into braille. */
export const translatorName = "liblouis";

/** Fingerprint of templates, house style and the tool. */
export function kitFingerprint({ inputs, tool }: Kit): string {
	return fingerprint([
		["runtime", tool.madeWith.node ?? ""],
		...[...inputs].map(([path, bytes]) => [`kit/${path}`, bytes] as const),
	]);
}

function makerOf(alone: string, browser: string): Maker {
	const withBrowser = fingerprint([
		["tool", alone],
		["browser", browser],
	]);
	return { alone, withBrowser, browser };
}

/** Whether every document wanted stands there in every edition wanted, made from the sources as they are now. */
export function isComplete(
	{ manifest, inputs, intact }: Standing,
	documents: readonly DocumentOrder[],
	editions: readonly Edition[],
): boolean {
	return (
		manifest?.inputs === inputs &&
		documents.every((order) =>
			editions.every(
				(edition) =>
					!hasEdition(order, edition) ||
					isThere(
						manifest.documents.filter(
							(entry) =>
								entry.document === order.document && entry.edition === edition,
						),
						intact,
					),
			),
		)
	);
}

/** Whether an edition was made, and every file of it is as it was. */
function isThere(files: readonly Entry[], intact: readonly Entry[]): boolean {
	return files.length > 0 && files.every((file) => intact.includes(file));
}

/**
 * Fingerprint of everything that goes into one edition of a document.
 *
 * @param within other editions that it holds
 */
export function editionInputs(
	manuscript: Manuscript,
	edition: Edition,
	maker: Maker,
	within: readonly {
		readonly manuscript: Manuscript;
		readonly edition: Edition;
	}[] = [],
): string {
	const { look, ...rest } = manuscript;
	return fingerprint([
		...within.map(
			(one) =>
				[
					`within/${one.manuscript.id}.${one.edition}`,
					editionInputs(one.manuscript, one.edition, maker),
				] as const,
		),
		["manuscript", JSON.stringify(rest)],
		["design", JSON.stringify(look.design)],
		["edition", edition],
		...(edition === "braille" && maker.translator !== undefined
			? [["translator", maker.translator] as const]
			: []),
		[
			"maker",
			needsPress(edition, manuscript) ? maker.withBrowser : maker.alone,
		],
		...[...look.images].map(
			([url, { bytes }]) => [`picture/${url}`, bytes] as const,
		),
	]);
}

/**
 * What a manifest says that all was made from, where some files of it stay whatever they were made from: the sources as
 * they are now only if those files were made from them too. Otherwise nothing that sources ever give, so that the next
 * build looks at every file.
 */
export function inputsWith(
	{ inputs, manifest }: Standing,
	left: readonly Entry[],
): string {
	return left.length === 0 || manifest?.inputs === inputs
		? inputs
		: fingerprint([
				["now", inputs],
				...left.map((entry) => [`left/${entry.file}`, entry.inputs] as const),
			]);
}

/** The content that this inspection is made from, whatever else the build reads. */
function sourcesOf(
	{ id, inspection }: InspectionSources,
	{ inputs }: Project,
): (readonly [string, Uint8Array])[] {
	const { schedule } = Object(inspection?.data) as { schedule?: unknown };
	return [...inputs].filter(
		([path]) =>
			path === "organisation.yaml" ||
			path === `schedules/${String(schedule)}.yaml` ||
			path.startsWith("wording/") ||
			path.startsWith(`inspections/${id}/`),
	);
}
