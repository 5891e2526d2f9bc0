/** Fills `:::contents` with its heading and a link to every heading after it, nested as they are. */
import type { List, ListItem, Paragraph, Root } from "mdast";
import { headingsOf, type NamedHeading } from "../markdown/headings.ts";

/** @param depth headings deeper than this are left out */
export function fillContents(tree: Root, depth: number): Root {
	const at = tree.children.findIndex(
		(node) => node.type === "containerDirective" && node.name === "contents",
	);
	const directive = tree.children[at];
	if (directive?.type !== "containerDirective") return tree;

	const filled: Root = {
		...tree,
		children: tree.children.with(at, {
			...directive,
			children: [
				{
					type: "heading",
					depth: 2,
					children: [{ type: "text", value: "Contents" }],
				},
			],
		}),
	};
	// Named with its own heading in place, because a second `Contents` would be numbered.
	const all = headingsOf(filled);
	const own = all.findIndex(({ text }) => text === "Contents");
	const following = all
		.slice(own + 1)
		.filter((one) => one.node.depth >= 2 && one.node.depth <= depth);
	const contents = filled.children[at];
	if (contents?.type === "containerDirective" && following.length > 0)
		contents.children.push(nested(following, 2));
	return filled;
}

function nested(headings: readonly NamedHeading[], depth: number): List {
	const items: ListItem[] = [];
	let below: NamedHeading[] = [];
	const close = () => {
		if (below.length > 0) items.at(-1)?.children.push(nested(below, depth + 1));
		below = [];
	};
	for (const heading of headings) {
		if (heading.node.depth > depth) {
			below.push(heading);
			continue;
		}
		close();
		items.push({ type: "listItem", spread: false, children: [link(heading)] });
	}
	close();
	return { type: "list", ordered: false, spread: false, children: items };
}

function link({ id, text }: NamedHeading): Paragraph {
	return {
		type: "paragraph",
		children: [
			{
				type: "link",
				url: `#${id}`,
				children: [{ type: "text", value: text }],
			},
		],
	};
}
