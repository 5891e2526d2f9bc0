/** Names that headings go by inside Word, for links and for the contents list. */
import type { Heading, Root } from "mdast";
import { headingsOf } from "../../markdown/headings.ts";

export interface Bookmark {
	readonly name: string;
	/** Counted from 1. */
	readonly number: number;
	/** The heading's own id. */
	readonly id: string;
	readonly depth: Heading["depth"];
}

export interface Bookmarks {
	readonly of: ReadonlyMap<Heading, Bookmark>;
	readonly byId: ReadonlyMap<string, Bookmark>;
}

/** A bookmark for every heading, named for the heading's id as far as Word allows. */
export function bookmarksOf(tree: Root): Bookmarks {
	const taken = new Set<string>();
	const of = new Map<Heading, Bookmark>();
	for (const [index, { node, id }] of headingsOf(tree).entries()) {
		const name = wordName(id, index + 1, taken);
		taken.add(name);
		of.set(node, { name, number: index + 1, id, depth: node.depth });
	}
	const all = of.values();
	return { of, byId: new Map(all.map((bookmark) => [bookmark.id, bookmark])) };
}

/**
 * Word wants a letter first, then letters, digits and underscores, 40 in all, no matter their case. What does not fit
 * is told apart by its number; ids are in lower case, so the capital keeps both kinds apart.
 */
function wordName(
	id: string,
	number: number,
	taken: ReadonlySet<string>,
): string {
	const name = id.replace(/[^\p{L}\p{N}]/gu, "_");
	const fits = /^\p{L}/u.test(name) && name.length <= 40 && !taken.has(name);
	return fits ? name : `H${number}_${name}`.slice(0, 40);
}

/** The bookmark of a heading of the tree, which always has one. */
export function bookmarkIn({ of }: Bookmarks, heading: Heading): Bookmark {
	return of.get(heading) as Bookmark;
}
