/** Fills `:::contents` with its heading and a link to every heading after it, nested as they are. */
import type { Heading, List, ListItem, Paragraph, Root } from "mdast";
import type { ContainerDirective } from "mdast-util-directive";
import { headingsOf, type NamedHeading } from "../markdown/headings.ts";

/** @param depth headings deeper than this are left out */
export function fillContents(tree: Root, depth: number): Root {
	const at = tree.children.findIndex(
		(node) => node.type === "containerDirective" && node.name === "contents",
	);
	const directive = tree.children[at];
	if (directive?.type !== "containerDirective") return tree;

	const title: Heading = {
		type: "heading",
		depth: 2,
		children: [{ type: "text", value: "Contents" }],
	};
	const contents: ContainerDirective = { ...directive, children: [title] };
	const filled: Root = { ...tree, children: tree.children.with(at, contents) };
	// Named with its own title in place, because a second heading of that name gets a number.
	const all = headingsOf(filled);
	const own = all.findIndex(({ node }) => node === title);
	const following = all
		.slice(own + 1)
		.filter(({ node }) => node.depth >= 2 && node.depth <= depth);
	if (following.length > 0) contents.children.push(nested(following));
	return filled;
}

/** Those of the least depth in one list, and what follows each within its item. */
function nested(headings: readonly NamedHeading[]): List {
	const depth = Math.min(...headings.map(({ node }) => node.depth));
	const items: ListItem[] = [];
	let below: NamedHeading[] = [];
	const close = () => {
		if (below.length === 0) return;
		const list = nested(below);
		const last = items.at(-1);
		if (last) last.children.push(list);
		// Deeper headings that come before any other stand in the list themselves.
		else items.push(...list.children);
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
