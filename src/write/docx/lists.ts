/** Lists, and the numbered paragraphs that Markdown writes as a list at the top of the document. */
import type { BlockContent, DefinitionContent, List } from "mdast";
import { blocksOf, emptyLine, leadsTo, paragraph } from "./blocks.ts";
import type { Marking } from "./numbering.ts";
import type { Builder, Place } from "./place.ts";

type Kind = "paragraphs" | "numbers" | "bullets";

/** Styles of an item's first paragraph and of its others, in the body; elsewhere items look like what is around. */
const styles: Readonly<
	Record<Kind, { readonly first: string; readonly following: string }>
> = {
	paragraphs: { first: "NumberedParagraph", following: "NumberedContinued" },
	numbers: { first: "ListNumber", following: "ListContinue" },
	bullets: { first: "ListBullet", following: "ListContinue" },
};

/** The items of a list, with markers that Word counts itself. */
export const list: Builder<"list"> = (node, place) => {
	const kind = kindOf(node, place);
	const { marker, indent } = markingOf(node, kind, place);
	const { first, following } =
		place.block === "Normal"
			? styles[kind]
			: { first: place.block, following: place.block };
	return blocksOf(node.children, {
		...place,
		top: false,
		level: kind === "paragraphs" ? 0 : place.level + 1,
		keeping: keepingOf(node, kind, place),
		indent,
		marker,
		paragraph: first,
		following,
	});
};

/** The first paragraph has the marker; what comes after it starts at the same edge and has none. */
export const listItem: Builder<"listItem"> = ({ children }, place) => {
	const unmarked: Place = {
		...place,
		opening: { distance: 0, page: false },
		marker: undefined,
		paragraph: place.following,
	};
	const [head, ...tail] = children;
	if (head?.type !== "paragraph")
		return [emptyLine(place), ...blocksOf(children, unmarked)];
	if (tail.length === 0) return paragraph(head, place);
	const leads = leadsTo(tail[0], place);
	// A record told as a list stays below its name.
	const keeping =
		tail.length === 1 && isBullets(tail[0]) ? "all" : place.keeping;
	return [
		...paragraph(head, { ...place, leads }),
		...blocksOf(tail, { ...unmarked, keeping }),
	];
};

/** No bullet stands alone on a page, where it has no list within it; in a record, no bullet stands apart from any. */
function keepingOf(
	{ children }: List,
	kind: Kind,
	{ keeping, level }: Place,
): Place["keeping"] {
	if (kind !== "bullets") return "none";
	if (keeping === "all") return "all";
	const isFlat = children.every((item) => !item.children.some(isBullets));
	return level === 0 && isFlat ? "ends" : "none";
}

function isBullets(
	node: BlockContent | DefinitionContent | undefined,
): boolean {
	return node?.type === "list" && !node.ordered;
}

function kindOf({ ordered }: List, { top }: Place): Kind {
	if (!ordered) return "bullets";
	return top ? "paragraphs" : "numbers";
}

function markingOf(node: List, kind: Kind, place: Place): Marking {
	const { numbering } = place.setting;
	const start = node.start ?? 1;
	const count = node.children.length;
	if (kind === "paragraphs") return numbering.paragraphs(start, count);
	if (kind === "numbers") return numbering.numbers(start, place);
	return numbering.bullets(place);
}
