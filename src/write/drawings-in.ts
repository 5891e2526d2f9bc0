import { visit } from "unist-util-visit";
import type { Manuscript, Picture } from "../model/manuscript.ts";

/** The drawings that stand in a manuscript, by address. */
export function drawingsIn({
	tree,
	look,
}: Pick<Manuscript, "tree" | "look">): ReadonlyMap<string, Picture> {
	const drawings = new Map<string, Picture>();
	visit(tree, "image", ({ url }) => {
		const picture = look.images.get(url);
		if (picture?.mediaType === "image/svg+xml") drawings.set(url, picture);
	});
	return drawings;
}
