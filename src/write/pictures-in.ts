import { visit } from "unist-util-visit";
import type { Manuscript, Picture } from "../model/manuscript.ts";

/** The pictures that stand in a manuscript, by address. */
export function picturesIn({
	tree,
	look,
}: Pick<Manuscript, "tree" | "look">): ReadonlyMap<string, Picture> {
	const pictures = new Map<string, Picture>();
	visit(tree, "image", ({ url }) => {
		const picture = look.images.get(url);
		if (picture) pictures.set(url, picture);
	});
	return pictures;
}
