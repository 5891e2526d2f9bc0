/** Opens what stands in the output folder of an inspection, as far as preflight looks at it. */
import { join } from "node:path";
import { type Diagnostic, hasErrors } from "../diagnostics/diagnostic.ts";
import type { CheckedInspection } from "../model/checked-inspection.ts";
import type { Manuscript } from "../model/manuscript.ts";
import type {
	PreflightFacts,
	PublishedFile,
} from "../preflight/published/facts.ts";
import { filesIn } from "../publish/files-in.ts";
import {
	type Entry,
	type Manifest,
	manifestFile,
} from "../publish/manifest.ts";
import { readPlainFile } from "../publish/read-plain-file.ts";
import type { Kit } from "../read/kit.ts";
import { readingGrades } from "../validate/reading-grade.ts";
import { readFinished } from "../write/pdf/read-finished.ts";
import { editions, hasEdition, toldIn, usualEditions } from "../write/write.ts";
import { documentKinds, documentsAmong, documentsOf } from "./documents-of.ts";
import { fileOf } from "./files-of.ts";
import { makeManuscripts } from "./manuscripts.ts";
import { placePictures } from "./place-pictures.ts";
import type { Standing } from "./standing.ts";
import { verdictDocument } from "./verdict-document.ts";

/**
 * An earlier verdict is no part of what is judged.
 *
 * @returns nothing where a diagnostic says what is wrong with a template
 */
export async function publishedFacts(
	checked: CheckedInspection,
	kit: Kit,
	standing: Standing & { readonly manifest: Manifest },
	diagnostics: Diagnostic[],
): Promise<PreflightFacts | undefined> {
	const isJudged = ({ document }: Entry) => document !== verdictDocument;
	const judged = standing.manifest.documents.filter(isJudged);
	const manuscripts = await manuscriptsOf(checked, kit, judged, diagnostics);
	if (hasErrors(diagnostics)) return undefined;
	const expected = documentsOf(checked, documentKinds(kit)).map(
		({ document }) => document,
	);
	return {
		checked,
		files: await filesOf(standing.folder, judged, manuscripts),
		paths: judged.map(({ file }) => file),
		broken: judged
			.filter((entry) => !standing.intact.includes(entry))
			.map(({ file }) => file),
		strange: strangeIn(standing.folder, standing.manifest),
		outdated: [
			...(standing.manifest.inputs === standing.inputs
				? []
				: [
						"The sources, the templates or the program have changed since it was built; build it again.",
					]),
			...missing(
				manuscripts.filter(({ id }) => expected.includes(id)),
				judged,
			),
			...unknown(manuscripts, judged),
		],
		gradeOf: (some) => readingGrades(some).all.grade,
	};
}

/** The documents of the inspection that are printed unasked, and those that stand there. */
async function manuscriptsOf(
	checked: CheckedInspection,
	kit: Kit,
	judged: readonly Entry[],
	diagnostics: Diagnostic[],
): Promise<readonly Manuscript[]> {
	const kinds = documentKinds(kit);
	const names = new Set([
		...checked.activity.documents.map(({ document }) => document),
		...kinds.onRequest.filter((name) =>
			judged.some(
				({ document }) => document === name || document.startsWith(`${name}-`),
			),
		),
	]);
	const [made] = makeManuscripts([checked], kit, diagnostics, (one) =>
		documentsAmong(one, kinds, [...names]),
	);
	return made ? (await placePictures(made)).manuscripts : [];
}

/** Every file of an edition that can be read, opened as far as its checks need. */
async function filesOf(
	folder: string,
	judged: readonly Entry[],
	manuscripts: readonly Manuscript[],
): Promise<PublishedFile[]> {
	const files: PublishedFile[] = [];
	// One after the other: a long PDF takes much memory while it is open.
	for (const entry of judged) {
		const manuscript = manuscripts.find(({ id }) => id === entry.document);
		const edition = editions.find((one) => one === entry.edition);
		if (!manuscript || !edition || entry.file !== fileOf(manuscript, edition))
			continue;
		const bytes = await bytesOf(folder, entry);
		if (bytes === undefined) continue;
		const pdf = edition.endsWith("pdf")
			? await readFinished(bytes).catch(() => undefined)
			: undefined;
		files.push({
			file: entry.file,
			edition,
			bytes,
			manuscript: await toldIn(edition, manuscript),
			...(pdf && { pdf }),
		});
	}
	return files;
}

/** Nothing where it is gone, which is told elsewhere. */
async function bytesOf(
	folder: string,
	{ file }: Entry,
): Promise<Uint8Array | undefined> {
	try {
		return await readPlainFile(join(folder, file));
	} catch {
		return undefined;
	}
}

/** Files in the folder that are none of a build's. */
function strangeIn(folder: string, { documents }: Manifest): string[] {
	const ours = new Set([manifestFile, ...documents.map(({ file }) => file)]);
	const { files, oddities } = filesIn(folder);
	return [...files.filter((file) => !ours.has(file)), ...oddities];
}

/** @param expected documents that there must be, in every usual edition */
function missing(
	expected: readonly Manuscript[],
	judged: readonly Entry[],
): string[] {
	return expected
		.flatMap((manuscript) =>
			usualEditions
				.filter((edition) => hasEdition(manuscript, edition))
				.map((edition) => fileOf(manuscript, edition)),
		)
		.filter((file) => !judged.some((entry) => entry.file === file))
		.map((file) => `${file} was not made.`);
}

function unknown(
	manuscripts: readonly Manuscript[],
	judged: readonly Entry[],
): string[] {
	return judged
		.filter(({ document }) => !manuscripts.some(({ id }) => id === document))
		.map(({ file }) => `${file} belongs to a document that there is no more.`);
}
