/** The files that an edition of a document is made of, as paths in the folder of its inspection. */
import type { Manuscript } from "../model/manuscript.ts";
import { picturesIn } from "../write/pictures-in.ts";
import { type Edition, endingOf } from "../write/write.ts";

/** The file of the edition itself. */
export function fileOf(
	{ id, audience }: Pick<Manuscript, "id" | "audience">,
	edition: Edition,
): string {
	return `${folderOf(audience)}${id}.${endingOf(edition)}`;
}

/** Files it refers to: Markdown holds no picture within it. */
export function filesBeside(
	manuscript: Manuscript,
	edition: Edition,
): ReadonlyMap<string, Uint8Array> {
	if (edition !== "md") return new Map();
	const folder = folderOf(manuscript.audience);
	return new Map(
		[...picturesIn(manuscript)].map(
			([url, { bytes }]) => [`${folder}${url}`, bytes] as const,
		),
	);
}

function folderOf(audience: Manuscript["audience"]): string {
	const isPublished = audience === undefined || audience === "published";
	return isPublished ? "" : `${audience}/`;
}
