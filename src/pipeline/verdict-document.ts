/**
 * The verdict of preflight as a document: internal, beside the files it is on, and no part of what is judged. No build
 * makes it, and none that changes a file keeps it, since it was on other files.
 */
import { basename } from "node:path";
import type { Diagnostic } from "../diagnostics/diagnostic.ts";
import type { CharacterSet } from "../model/character-set.ts";
import type { CheckedInspection } from "../model/checked-inspection.ts";
import type { Manuscript } from "../model/manuscript.ts";
import type { Verdict } from "../model/verdict.ts";
import type { Manifest } from "../publish/manifest.ts";
import type { Output } from "../publish/open-output.ts";
import type { Kit } from "../read/kit.ts";
import { verdictView } from "../render/verdict-view.ts";
import type { Press } from "../write/pdf/press.ts";
import { hasEdition, usualEditions, write } from "../write/write.ts";
import { fileOf } from "./files-of.ts";
import { makeManuscripts } from "./manuscripts.ts";
import { proveWords } from "./prove-words.ts";
import { sound } from "./sound.ts";
import { editionInputs, type Maker, type Standing } from "./standing.ts";

/** Its id, and the folder of its template. */
export const verdictDocument = "preflight";

/**
 * Words the verdict.
 *
 * @returns nothing where a diagnostic says what is wrong with its template
 */
export function verdictManuscript(
	verdict: Verdict,
	{
		checked,
		kit,
		font,
	}: {
		readonly checked: CheckedInspection;
		readonly kit: Kit;
		/** The characters that can be printed. */
		readonly font: CharacterSet;
	},
	diagnostics: Diagnostic[],
): Manuscript | undefined {
	const [made] = makeManuscripts([checked], kit, diagnostics, () => [
		{
			document: verdictDocument,
			template: verdictDocument,
			wording: verdictDocument,
			alsoAs: [],
			verdict: verdictView(verdict, font),
		},
	]);
	return made?.manuscripts[0];
}

/** Whether the same verdict stands there already, as it was made. */
export function isVerdictThere(
	manuscript: Manuscript,
	{ manifest, intact, maker }: Standing,
): boolean {
	const expected = verdictFiles(manuscript, maker);
	const there = (manifest?.documents ?? []).filter(
		({ document }) => document === verdictDocument,
	);
	return (
		there.length === expected.length &&
		expected.every(({ file, inputs }) =>
			intact.some((entry) => entry.file === file && entry.inputs === inputs),
		)
	);
}

/**
 * Puts it in place, in every usual edition, and leaves every other file as it stands.
 *
 * @throws {Problem} where the output folder cannot be written, or the browser does not start
 */
export async function publishVerdict(
	manuscript: Manuscript,
	{ folder, manifest, maker }: Standing & { readonly manifest: Manifest },
	output: Output,
	press: () => Promise<Press>,
): Promise<void> {
	const stage = sound(await output.stage(basename(folder)));
	const files = verdictFiles(manuscript, maker);
	const made = await write(
		manuscript,
		files.map(({ edition }) => edition),
		press,
	);
	await proveWords(manuscript, made);
	for (const { edition, file, inputs } of files)
		await stage.write(
			{ document: verdictDocument, edition, file, inputs },
			// Every edition asked for was made.
			made.get(edition)?.bytes as Uint8Array,
		);
	const { documents: _, ...about } = manifest;
	sound(
		await output.publish([
			{
				stage,
				about,
				keep: ({ document }) => document !== verdictDocument,
				asItStands: true,
			},
		]),
	);
}

function verdictFiles(manuscript: Manuscript, maker: Maker) {
	return usualEditions
		.filter((edition) => hasEdition(manuscript, edition))
		.map((edition) => ({
			edition,
			file: fileOf(manuscript, edition),
			inputs: editionInputs(manuscript, edition, maker),
		}));
}
