/**
 * `manifest.json`: what stands in an inspection's folder, and what it was made from and with.
 *
 * It has no date in it: the same inputs give the same manifest.
 */
import { join } from "node:path";
import { z } from "zod";
import { isFileName } from "./file-name.ts";
import { readPlainFile } from "./read-plain-file.ts";

export const manifestFile = "manifest.json";

const text = z.string().min(1);
const sha256 = z.string().regex(/^[0-9a-f]{64}$/);

export const entrySchema = z.strictObject({
	/** Document id: `full-report`. */
	document: text,
	/** How it is printed: `pdf`. */
	edition: text,
	/** Its path in the folder, with `/` between folders. */
	file: z.string().refine((name) => isFileName(name) && name !== manifestFile),
	bytes: z.int().nonnegative(),
	sha256,
	/** Fingerprint of everything that went into this file. */
	inputs: sha256,
});

/** An exception, as the inspection states it: what whoever signs the files off should know. */
const noteSchema = z.strictObject({
	rule: text,
	place: text,
	becomes: z.enum(["off", "warning"]),
	reason: text,
});

export const manifestSchema = z.strictObject({
	tool: z.strictObject({ name: text, version: text }),
	/** Versions of what else had a hand in the bytes, by name: `node`, `browser`. */
	madeWith: z.record(text, text),
	/** The evaluation schedule, by id. */
	schedule: text,
	/** Fingerprint of everything the inspection was made from. */
	inputs: sha256,
	/** By file. */
	documents: z
		.array(entrySchema)
		.refine(
			(entries) =>
				new Set(entries.map(({ file }) => file)).size === entries.length,
		),
	/** Rules that were not held against one place, and why, in the order of the places. */
	notes: z.array(noteSchema),
});

export type Entry = z.output<typeof entrySchema>;
export type Manifest = z.output<typeof manifestSchema>;

/**
 * The manifest of an inspection's folder. None where it is missing, broken or not ours: then nothing in the folder can
 * be relied on, and everything is made again.
 */
export async function readManifest(
	folder: string,
): Promise<Manifest | undefined> {
	try {
		const bytes = await readPlainFile(join(folder, manifestFile));
		return manifestSchema.parse(JSON.parse(bytes.toString("utf8")));
	} catch {
		return undefined;
	}
}

/** The text of a manifest, the same for the same content. Throws if it could not be read back. */
export function formatManifest(manifest: Manifest): string {
	// Parsing also brings the fields into the schema's order.
	const { madeWith, documents, notes, ...rest } =
		manifestSchema.parse(manifest);
	const sorted = {
		...rest,
		madeWith: Object.fromEntries(
			Object.entries(madeWith).sort(([a], [b]) => inOrder(a, b)),
		),
		documents: documents.toSorted((a, b) => inOrder(a.file, b.file)),
		notes: notes.toSorted(
			(a, b) =>
				inOrder(a.place, b.place) ||
				inOrder(a.rule, b.rule) ||
				inOrder(a.reason, b.reason),
		),
	};
	return `${JSON.stringify(sorted, null, "\t")}\n`;
}

/** By code unit, which no locale changes. */
function inOrder(a: string, b: string): number {
	return a < b ? -1 : a > b ? 1 : 0;
}
