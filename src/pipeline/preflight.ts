/** Preflight: reads what stands in the output folder of one inspection, and has it checked. Changes nothing. */
import { join } from "node:path";
import { type Diagnostic, hasErrors } from "../diagnostics/diagnostic.ts";
import type { Exception } from "../diagnostics/exception.ts";
import { Problem } from "../diagnostics/problem.ts";
import type { CheckedInspection } from "../model/checked-inspection.ts";
import type { Manuscript } from "../model/manuscript.ts";
import type { PublishedFile } from "../preflight/published/facts.ts";
import { type Verdict, verdictOn } from "../preflight/published/verdict.ts";
import type { Entry, Manifest } from "../publish/manifest.ts";
import { readPlainFile } from "../publish/read-plain-file.ts";
import { type Kit, readKit } from "../read/kit.ts";
import { read } from "../read/read.ts";
import { readingGrades } from "../validate/reading-grade.ts";
import { validate } from "../validate/validate.ts";
import { readFinished } from "../write/pdf/read-finished.ts";
import { editions, hasEdition, toldIn, usualEditions } from "../write/write.ts";
import { documentKinds, documentsAmong, documentsOf } from "./documents-of.ts";
import { fileOf } from "./files-of.ts";
import { makeManuscripts } from "./manuscripts.ts";
import type { BuildOrder } from "./order.ts";
import { kitFingerprint, type Standing, standingOf } from "./standing.ts";

export interface PreflightOrder
	extends Pick<BuildOrder, "content" | "home" | "out"> {
	/** Its id. */
	readonly inspection: string;
}

export interface Preflight {
	readonly diagnostics: readonly Diagnostic[];
	/** What stands in each file that was read, by the name diagnostics use for it. */
	readonly texts: ReadonlyMap<string, string>;
	readonly exceptions: readonly Exception[];
	/** None where a diagnostic is an error. */
	readonly verdict: Verdict | undefined;
}

/** @throws {Problem} where nothing was built, or the call or the machine is at fault */
export async function preflight(order: PreflightOrder): Promise<Preflight> {
	const diagnostics: Diagnostic[] = [];
	const project = read(order.content, [order.inspection], diagnostics);
	const kit = readKit(order.home, diagnostics);
	const texts = new Map([...project.texts, ...kit.texts]);
	const [checked] = validate(project, diagnostics);
	const exceptions = checked?.exceptions ?? [];
	const stopped = { diagnostics, texts, exceptions, verdict: undefined };
	const [sources] = project.inspections;
	if (hasErrors(diagnostics) || checked === undefined || sources === undefined)
		return stopped;

	const standing = await standingOf(sources, project, order.out, {
		kit: kitFingerprint(kit),
	});
	const { manifest } = standing;
	if (manifest === undefined || manifest.documents.length === 0)
		throw new Problem(
			`Nothing of \`${checked.id}\` was built into \`${order.out}\`.`,
			`Run \`npm run build-report -- ${checked.id}\` first.`,
		);
	const manuscripts = manuscriptsOf(checked, kit, manifest, diagnostics);
	if (hasErrors(diagnostics)) return stopped;

	const verdict = verdictOn({
		checked,
		files: await filesIn(standing, manuscripts),
		broken: manifest.documents
			.filter((entry) => !standing.intact.includes(entry))
			.map(({ file }) => file),
		outdated: outdated(
			standing,
			manifest,
			manuscripts,
			documentsOf(checked, documentKinds(kit), []).map(
				({ document }) => document,
			),
		),
		gradeOf: (some) => readingGrades(some).all.grade,
	});
	return { diagnostics, texts, exceptions, verdict };
}

/** The documents of the inspection that are printed unasked, and those that stand there. */
function manuscriptsOf(
	checked: CheckedInspection,
	kit: Kit,
	{ documents }: Manifest,
	diagnostics: Diagnostic[],
): readonly Manuscript[] {
	const kinds = documentKinds(kit);
	const names = new Set([
		...checked.activity.documents.map(({ document }) => document),
		...kinds.onRequest.filter((name) =>
			documents.some(
				({ document }) => document === name || document.startsWith(`${name}-`),
			),
		),
	]);
	const [made] = makeManuscripts([checked], kit, diagnostics, (one) =>
		documentsAmong(one, kinds, [...names]),
	);
	return made?.manuscripts ?? [];
}

/** Every file of an edition that can be read, opened as far as its checks need. */
async function filesIn(
	{ folder, manifest }: Standing,
	manuscripts: readonly Manuscript[],
): Promise<PublishedFile[]> {
	const files: PublishedFile[] = [];
	// One after the other: a long PDF takes much memory while it is open.
	for (const entry of manifest?.documents ?? []) {
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

/** @param expected documents that there must be, in every usual edition */
function outdated(
	{ inputs }: Standing,
	manifest: Manifest,
	manuscripts: readonly Manuscript[],
	expected: readonly string[],
): string[] {
	const { documents } = manifest;
	const missing = manuscripts
		.filter(({ id }) => expected.includes(id))
		.flatMap((manuscript) =>
			usualEditions
				.filter((edition) => hasEdition(manuscript, edition))
				.map((edition) => fileOf(manuscript, edition)),
		)
		.filter((file) => !documents.some((entry) => entry.file === file))
		.map((file) => `${file} was not made.`);
	const unknown = documents
		.filter(({ document }) => !manuscripts.some(({ id }) => id === document))
		.map(({ file }) => `${file} belongs to a document that there is no more.`);
	return [
		...(manifest.inputs === inputs
			? []
			: [
					"The sources, the templates or the program have changed since it was built; build it again.",
				]),
		...missing,
		...unknown,
	];
}
