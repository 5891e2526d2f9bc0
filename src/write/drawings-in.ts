import type { Manuscript, Picture } from "../model/manuscript.ts";
import { picturesIn } from "./pictures-in.ts";

/** The drawings that stand in a manuscript, by address. */
export function drawingsIn(
	manuscript: Pick<Manuscript, "tree" | "look">,
): ReadonlyMap<string, Picture> {
	return new Map(
		[...picturesIn(manuscript)].filter(
			([, { mediaType }]) => mediaType === "image/svg+xml",
		),
	);
}
